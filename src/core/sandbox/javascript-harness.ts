import { maxMessage, maxOutput } from '../code-run/code-run.js';

/** What a test may use, and what every script expects: `assert`, `console`, and timers that fire without waiting. */
export const javascriptPrelude = `
'use strict';
(() => {
  const print = globalThis.__print;
  delete globalThis.__print;
  // Out of here goes what is short: the interpreter's memory has a limit, that of the thread around it has none.
  const cut = Function.prototype.call.bind(String.prototype.slice);
  const short = (value) => cut(String(value), 0, ${String(4 * maxMessage)});
  const shown = (value, depth = 0) => {
    if (typeof value === 'string') return depth === 0 ? value : JSON.stringify(value);
    if (typeof value === 'bigint') return value + 'n';
    if (typeof value === 'function') return '[function ' + (value.name || 'anonymous') + ']';
    if (value instanceof Error) return value.name + ': ' + value.message;
    if (typeof value !== 'object' || value === null) return String(value);
    if (depth > 3) return Array.isArray(value) ? '[…]' : '{…}';
    const inner = (one) => shown(one, depth + 1);
    if (Array.isArray(value)) return '[' + value.map(inner).join(', ') + ']';
    if (value instanceof Map)
      return 'Map {' + [...value].map(([k, v]) => inner(k) + ' => ' + inner(v)).join(', ') + '}';
    if (value instanceof Set) return 'Set {' + [...value].map(inner).join(', ') + '}';
    return '{' + Object.keys(value).map((key) => key + ': ' + inner(value[key])).join(', ') + '}';
  };
  const log = (...values) => print(cut(values.map((value) => shown(value)).join(' ') + '\\n', 0, ${String(maxOutput + 1)}));
  globalThis.console = { log, info: log, debug: log, warn: log, error: log };

  class AssertionError extends Error {
    get name() { return 'AssertionError'; }
  }
  const isEqual = (one, other) => {
    if (Object.is(one, other)) return true;
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
    if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
    if (one instanceof Map || one instanceof Set) return isEqual([...one], [...other]);
    const keys = Object.keys(one);
    return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]));
  };
  const refuse = (message, otherwise) => { throw new AssertionError(message === undefined ? otherwise : shown(message)); };
  const differ = (got, want, message) => {
    const [was, due] = [shown(got, 1), shown(want, 1)];
    if (message === undefined) refuse(message, 'got ' + was + ', not ' + due);
    refuse(shown(message) + '\\nexpected ' + due + '\\ngot ' + was);
  };
  const assert = (holds, message) => { if (!holds) refuse(message, 'it does not hold'); };
  assert.ok = assert;
  assert.equal = (got, want, message) => { if (!Object.is(got, want)) differ(got, want, message); };
  assert.deepEqual = (got, want, message) => { if (!isEqual(got, want)) differ(got, want, message); };
  assert.throws = (run, message) => {
    try { run(); } catch { return; }
    refuse(message, 'it throws nothing');
  };
  globalThis.assert = assert;

  const isFull = (error) => error instanceof InternalError && error.message === 'out of memory';
  const full = { name: 'InternalError', message: 'out of memory' };
  const said = () => {
    try {
      const error = globalThis.__thrown;
      if (typeof error !== 'object' || error === null) return short(error);
      const fields = {};
      for (const key of ['name', 'message', 'stack']) if (error[key] !== undefined) fields[key] = short(error[key]);
      return fields;
    } catch (error) {
      return isFull(error) ? full : 'something that cannot be shown';
    }
  };
  Object.defineProperty(globalThis, '__said', { value: said });

  const timers = [];
  let now = 0, next = 1;
  const set = (run, ms, args, every) => {
    timers.push({ id: next, at: now + Math.max(0, Number(ms) || 0), run, args, every });
    return next++;
  };
  globalThis.setTimeout = (run, ms, ...args) => set(run, ms, args, null);
  globalThis.setInterval = (run, ms, ...args) => set(run, ms, args, Math.max(1, Number(ms) || 0));
  globalThis.clearTimeout = globalThis.clearInterval = (id) => {
    const index = timers.findIndex((timer) => timer.id === id);
    if (index !== -1) timers.splice(index, 1);
  };
  globalThis.queueMicrotask = (run) => { Promise.resolve().then(run); };
  globalThis.__fire = () => {
    if (timers.length === 0) return false;
    timers.sort((one, other) => one.at - other.at || one.id - other.id);
    const timer = timers.shift();
    now = timer.at;
    if (timer.every !== null) timers.push({ ...timer, at: now + timer.every });
    timer.run(...timer.args);
    return true;
  };
})();
`;
