/** A worker's global object, in a browser or in Node. */
export type Scope = object;

/** What a language runtime goes on needing. Everything else that a worker offers is taken away: no way out is left. */
const kept: ReadonlySet<string> = new Set([
  ...['Object', 'Function', 'Array', 'Number', 'Boolean', 'String', 'Symbol', 'BigInt', 'Math'],
  ...['Date', 'Promise', 'RegExp', 'JSON', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'Proxy'],
  ...[
    'Reflect',
    'Iterator',
    'FinalizationRegistry',
    'ArrayBuffer',
    'SharedArrayBuffer',
    'DataView',
  ],
  ...['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array'],
  ...['Uint32Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array', 'Atomics'],
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError'],
  ...['TypeError', 'URIError', 'Infinity', 'NaN', 'undefined', 'globalThis', 'isFinite', 'isNaN'],
  ...['parseFloat', 'parseInt', 'decodeURI', 'decodeURIComponent', 'encodeURI', 'WebAssembly'],
  ...['encodeURIComponent', 'escape', 'unescape', 'Intl', 'TextDecoder', 'TextEncoder', 'console'],
  ...['performance', 'crypto', 'setTimeout', 'clearTimeout', 'queueMicrotask', 'structuredClone'],
  ...['AbortController', 'AbortSignal', 'constructor'],
]);

/**
 * Takes from a worker's global object, and from what it inherits, all that is not kept above: requests, sockets,
 * storage, channels, further workers, and the worker's own line to the page. Returns what could not be taken.
 */
export function sealScope(scope: Scope): readonly string[] {
  const left: string[] = [];
  let level: object | null = scope;
  while (level !== null && level !== Object.prototype) {
    for (const key of Reflect.ownKeys(level)) {
      if (typeof key === 'string' && kept.has(key)) continue;
      if (!Reflect.deleteProperty(level, key) && typeof key === 'string') left.push(key);
    }
    level = Reflect.getPrototypeOf(level);
  }
  return left;
}

type Memory = { readonly prototype: { grow: (pages: number) => number } };
const pageBytes = 65_536;

/** Lets no WebAssembly memory grow beyond `maxBytes`: the runtime inside then reports that it is out of memory. */
export function capMemory(memory: Memory, maxBytes: number): void {
  const { prototype } = memory;
  const grow = Object.getOwnPropertyDescriptor(prototype, 'grow')
    ?.value as Memory['prototype']['grow'];
  prototype.grow = function (this: { readonly buffer: ArrayBuffer }, pages) {
    if (this.buffer.byteLength + pages * pageBytes > maxBytes) {
      throw new RangeError('the memory of a run is used up');
    }
    return grow.call(this as unknown as Memory['prototype'], pages);
  };
}
