import { functions } from './functions.js';

/** A number and the one unit that it is counted in, '' where it has none; bytes also for each of something, `GB/gpu`, and things for a time, `docs/h`, `/day`. */
export type Amount = { readonly value: number; readonly unit: string };

type Scope = ReadonlyMap<string, Amount>;
/** What was read, and the tokens behind it; null where something is not understood. */
type Read = { readonly amount: Amount; readonly rest: readonly string[] } | null;

const mostDepth = 60;
const token = /\d+(?:\.\d+)?(?:e[+-]?\d+)?|[A-Za-z]\w*|[^\s]/g;

/** What an expression of plain numbers, functions of them, names of `scope` and at most one unit comes to; null for all others. */
export function plainAmount(expression: string, scope: Scope): Amount | null {
  const read = added(expression.match(token) ?? [], scope, 0);
  return read !== null && read.rest.length === 0 && Number.isFinite(read.amount.value)
    ? read.amount
    : null;
}

const added = (tokens: readonly string[], scope: Scope, depth: number): Read =>
  folded(tokens, ['+', '-'], (rest) => multiplied(rest, scope, depth));

const multiplied = (tokens: readonly string[], scope: Scope, depth: number): Read =>
  folded(tokens, ['*', '/'], (rest) => raised(rest, scope, depth));

function folded(
  tokens: readonly string[],
  signs: readonly string[],
  read: (tokens: readonly string[]) => Read,
): Read {
  let left = read(tokens);
  while (left !== null && signs.includes(left.rest[0] ?? '')) {
    const right = read(left.rest.slice(1));
    if (right === null) return null;
    const amount = joined(left.amount, left.rest[0] ?? '', right.amount);
    left = amount === null ? null : { amount, rest: right.rest };
  }
  return left;
}

/** Null where the result would need more than one unit. */
function joined(left: Amount, sign: string, right: Amount): Amount | null {
  const isSame = left.unit === right.unit;
  if (sign === '+' || sign === '-') {
    const added = sign === '+' ? right.value : -right.value;
    return isSame ? { ...left, value: left.value + added } : null;
  }
  if (sign === '*') {
    const units = [left.unit, right.unit].filter((unit) => unit !== '');
    return units.length > 1 ? null : { value: left.value * right.value, unit: units.join('') };
  }
  if (decimalBytes.test(left.unit) && isThing(right.unit))
    return { value: left.value / right.value, unit: `${left.unit}/${singular(right.unit)}` };
  const time = rateOf.get(right.unit);
  if (time !== undefined && (left.unit === '' || isThing(left.unit)))
    return { value: left.value / right.value, unit: `${left.unit}/${time}` };
  const times = isSame ? 1 : timesOf(left.unit, right.unit);
  if (right.unit !== '' && times === null) return null;
  return {
    value: (left.value / right.value) * (times ?? 1),
    unit: times === null ? left.unit : '',
  };
}

const decimalBytes = /^[kMGTP]?B$/;
/** Shorter words may be units of science. */
const isThing = (unit: string): boolean =>
  /^[A-Za-z]{3,30}$/.test(unit) && timesOf(unit, unit) === null && !measures.test(unit);
const measures =
  /^(?:[KMGTP]i?B|[kMG]?(?:Hz|Wh)|qps|rps|secs?|seconds?|mins|minutes?|hrs|hours?|weeks?|months?|years?)$/;
/** As they are told of a rate. */
const rateOf = new Map(
  ['s', 'second', 'min', 'minute', 'h', 'hour', 'day', 'week', 'month', 'year'].flatMap((time) => [
    [time, time] as const,
    ...(time.length > 1 && time !== 'min' ? [[`${time}s`, time] as const] : []),
  ]),
).set('sec', 's');
const singular = (thing: string): string =>
  (thing.length > 3 ? thing.replace(/s$/, '') : thing).toLowerCase();

/** How many times the second unit goes into the first: 1,000 MB in a GB; null for units of two kinds. */
function timesOf(left: string, right: string): number | null {
  for (const sizes of scales) {
    const [over, under] = [sizes.get(left), sizes.get(right)];
    if (over !== undefined && under !== undefined) return over / under;
  }
  return null;
}

const scaled = (names: readonly string[], step: number): readonly [string, number][] =>
  names.map((name, at) => [name, step ** (at + 1)]);
/** In bytes and in seconds. */
const scales = [
  new Map([
    ['B', 1],
    ...scaled(['kB', 'MB', 'GB', 'TB', 'PB'], 1000),
    ...scaled(['KiB', 'MiB', 'GiB', 'TiB', 'PiB'], 1024),
  ]),
  new Map([
    ['ms', 0.001],
    ['s', 1],
    ['min', 60],
    ['h', 3600],
    ['day', 86_400],
    ['days', 86_400],
  ]),
] as const;

function raised(tokens: readonly string[], scope: Scope, depth: number): Read {
  const base = single(tokens, scope, depth);
  if (base?.rest[0] !== '^') return base;
  const power = raised(base.rest.slice(1), scope, depth + 1);
  if (power === null || base.amount.unit !== '' || power.amount.unit !== '') return null;
  return { ...power, amount: { value: base.amount.value ** power.amount.value, unit: '' } };
}

function single(tokens: readonly string[], scope: Scope, depth: number): Read {
  const [first = '', ...rest] = tokens;
  if (depth > mostDepth) return null;
  if (first === '(') {
    const inner = added(rest, scope, depth + 1);
    return inner?.rest[0] === ')' ? { ...inner, rest: inner.rest.slice(1) } : null;
  }
  const by = functions.get(first);
  if (by !== undefined && rest[0] === '(') {
    const inner = single(rest, scope, depth + 1);
    if (inner?.amount.unit !== '') return null;
    return { ...inner, amount: { value: by(inner.amount.value), unit: '' } };
  }
  const known = scope.get(first);
  if (known !== undefined) return { amount: known, rest };
  if (!/^\d/.test(first)) return null;
  const [unit = ''] = rest;
  if (!/^[A-Za-z]/.test(unit)) return { amount: { value: Number(first), unit: '' }, rest };
  if (notPlain.test(unit)) return null;
  const amount = { value: Number(first), unit: spelled.get(unit) ?? unit };
  return { amount, rest: rest.slice(1) };
}

/** Units that are told in another one, and words that are none. */
const notPlain = /^(?:to|in|e|pi|us|EUR|USD|euros?|dollars?|bits?|b|\w*FLOPS?|flops?|Hz|hertz)$/;
const spelled = new Map([
  ['byte', 'B'],
  ['bytes', 'B'],
  ['KB', 'kB'],
]);
