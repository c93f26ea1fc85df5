import { all, create, type MathNode, type Unit } from 'mathjs';
import { functions } from '../../../core/sums/functions.js';
import { numberWords } from '../../../core/sums/number-words.js';
import { sumIn } from '../../../core/sums/sum-text.js';

// Nothing is called but a few functions of a number, and nothing is made but numbers and units, so no line can run long or reach anything:
// the parser's tree is read here, node by node. https://mathjs.org/docs/expressions/security.html
const math = create(all ?? {}, { number: 'number' });
math.createUnit('qps', { definition: '1 Hz', aliases: ['rps'] });
math.createUnit('FLOP', { prefixes: 'short' });
math.createUnit('FLOPS', { definition: '1 FLOP/s', prefixes: 'short' });

const mostLines = 200;
const mostDepth = 60;
const mostUnits = 500;
/** Keeps `row` or `size`, things that people count, apart from functions and units of that name. */
const counted = 'zz';
/** Each with the word that is shown, as it was typed last: several, where anybody wrote several. */
const madeUnits = new Map<string, string>();

type Value = number | Unit;
type Scope = Map<string, Value>;

/** The result of each line, as it is shown beside it; null where a line is no sum or cannot be computed. */
export function computeLines(text: string): readonly (string | null)[] {
  const scope: Scope = new Map();
  return text.split('\n').map((line, at) => (at < mostLines ? computed(line, scope) : null));
}

function computed(line: string, scope: Scope): string | null {
  const sum = sumIn(line, scope);
  if (sum === null) return null;
  try {
    const { node, unit } = wanted(math.parse(sum.expression));
    const value = valueOf(node, scope, 0);
    if (sum.name !== null) scope.set(sum.name, value);
    if (unit !== null) return shownIn(value, unit);
    const words = shown(value, isBinary(sum.expression), sum.expression);
    return isCounted(value) && isCalledElse(line, words ?? '')
      ? (words?.split(' ')[0] ?? null)
      : words;
  } catch {
    return null; // half a sum, as it is typed
  }
}

const isCounted = (value: Value): boolean =>
  typeof value !== 'number' &&
  value.units.every(({ unit, power }) => power === 0 || unit.name.startsWith(counted));

/** `6000 rooms / 100 = 60 GPUs`: the person says what it is, and a room is no GPU. */
function isCalledElse(line: string, words: string): boolean {
  const nouns = line.slice(line.lastIndexOf('=')).match(/[A-Za-z]{3,}/g) ?? [];
  const said = words.toLowerCase();
  return (
    line.includes('=') &&
    nouns.length > 0 &&
    !nouns.some((noun) => said.includes(noun.toLowerCase().replace(/s$/, '')))
  );
}

type Wanted = { readonly node: MathNode; readonly unit: WantedUnit | null };
type WantedUnit = { readonly name: string; readonly value: Value };

/** `… to GB` says in which unit the result is wanted. */
function wanted(root: MathNode): Wanted {
  if (!math.isOperatorNode(root) || root.fn !== 'to') return { node: root, unit: null };
  const [node, unit] = root.args;
  if (node === undefined || unit === undefined) throw new Error('a part is missing');
  const name = unit.toString().replaceAll(' / ', '/');
  return { node, unit: { name, value: valueOf(unit, new Map(), 0) } };
}

/** Whoever reckons in GiB alone reads the result in GiB. */
const isBinary = (expression: string): boolean =>
  /[KkMGTP]iB\b/.test(expression) &&
  /[-+*/^]/.test(expression) &&
  !/\d ?[kMGTPE]?(?:B|b|bytes?|bits?)\b/.test(expression);

function valueOf(node: MathNode, scope: Scope, depth: number): Value {
  if (depth > mostDepth) throw new Error('too deep');
  const of = (part: MathNode | undefined): Value => {
    if (part === undefined) throw new Error('a part is missing');
    return valueOf(part, scope, depth + 1);
  };
  if (math.isConstantNode(node)) {
    if (typeof node.value !== 'number') throw new Error('no number');
    return node.value;
  }
  if (math.isParenthesisNode(node)) return of(node.content);
  if (math.isSymbolNode(node)) return named(node.name, scope);
  if (math.isFunctionNode(node)) return called(node.fn.toString(), node.args.map(of));
  if (!math.isOperatorNode(node)) throw new Error('not taken');
  const [left, right] = node.args;
  switch (node.fn) {
    case 'unaryMinus':
      return math.unaryMinus(of(left));
    case 'add':
      return math.add<Value>(of(left), of(right));
    case 'subtract':
      return math.subtract(of(left) as number, of(right) as number);
    case 'multiply':
      return product(of(left), of(right));
    case 'divide':
      return math.divide(of(left), of(right)) as Value;
    case 'pow':
      return math.pow(of(left), of(right) as number) as Value;
    default:
      throw new Error('not taken');
  }
}

/** Of one plain number, by Hotseat's own short list. */
function called(name: string, [value, ...more]: readonly Value[]): number {
  const by = functions.get(name);
  if (by === undefined || typeof value !== 'number' || more.length > 0)
    throw new Error('not taken');
  return by(value);
}

/**
 * Bytes times bytes and days times hours mean nothing: in `7B * 2 bytes` the B is a billion, in `30 days * 24 h` the
 * days are counted.
 */
function product(left: Value, right: Value): Value {
  if (typeof left !== 'number' && typeof right !== 'number') {
    const own = left.formatUnits();
    if (own === 'B' && right.equalBase(math.unit(1, 'B')))
      return math.multiply(left.toNumber('B') * 1e9, right) as Value;
    if (left.equalBase(math.unit(1, 's')) && right.equalBase(math.unit(1, 's')))
      return math.multiply(left.toNumber(own), right) as Value;
  }
  return math.multiply(left, right) as Value;
}

function named(name: string, scope: Scope): Value {
  const known = scope.get(name);
  if (known !== undefined) return known;
  if (name === 'pi') return Math.PI;
  const measure = spelled(name);
  if (isMeasure(measure)) return math.unit(1, measure);
  return math.unit(1, countedUnit(name));
}

/** `KiB`, `KB` and `Gbit` as people write them, `flops` as a number of steps. */
const spelled = (name: string): string =>
  name
    .replace(/^K(i?B)$/, (_, rest: string) => (rest === 'B' ? 'kB' : 'KiB'))
    .replace(/^ki(?=B$)/, 'Ki')
    .replace(/^([kMGTP])bits?$/, '$1b')
    .replace(/^([kMGTPE]?)(?:FLOPs|flops?)$/, '$1FLOP');

/** Units of science, not those a reader would take for a word: `page` and `head` are things to count. */
const isMeasure = (name: string): boolean =>
  /^(?:[kMGTPE]|[KMGTPE]i)?(?:B|b|bytes?|bits?)$|^[kMGTPE]?FLOPS?$|^(?:[mnµu]?s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?)$|^(?:[kMG]?(?:Hz|W|Wh|J|m|g)|[mc]m|qps|rps|K|V|A)$/.test(
    name,
  ) && math.Unit.isValuelessUnit(name);

/** Names of one currency, which add up. */
const money = new Map([
  ['eur', 'euro'],
  ['usd', 'dollar'],
]);

/** `docs` and `doc` are one thing; it is a unit of its own, so that documents and pages do not add up. */
function countedUnit(name: string): string {
  if (!/^[A-Za-z]{1,30}$/.test(name)) throw new Error('no thing to count');
  const isSeveral = name.length > 3 && name.endsWith('s');
  const one = (isSeveral ? name.slice(0, -1) : name).toLowerCase();
  const unit = counted + (money.get(one) ?? one);
  const known = madeUnits.get(unit);
  if (known === undefined) {
    if (madeUnits.size >= mostUnits) throw new Error('too many things to count');
    math.createUnit(unit);
  }
  if (known === undefined || isSeveral) madeUnits.set(unit, name.toLowerCase());
  return unit;
}

type Scale = readonly [kind: string, units: readonly string[]];
const bytes: Scale = ['B', ['PB', 'TB', 'GB', 'MB', 'kB', 'B']];
const binaryBytes: Scale = ['B', ['PiB', 'TiB', 'GiB', 'MiB', 'KiB', 'B']];
const scales: readonly Scale[] = [
  ['B/s', ['TB/s', 'GB/s', 'MB/s', 'kB/s', 'B/s']],
  ['s', ['days', 'h', 'min', 's', 'ms', 'us']],
  ['FLOP', ['EFLOP', 'PFLOP', 'TFLOP', 'GFLOP', 'MFLOP', 'FLOP']],
  ['FLOP/s', ['EFLOP/s', 'PFLOP/s', 'TFLOP/s', 'GFLOP/s', 'MFLOP/s', 'FLOP/s']],
];

function shown(result: Value, inBinary: boolean, typed = ''): string | null {
  if (typeof result === 'number') return numberWords(result);
  const value = measured(result);
  const own = inOwnUnit(value, inBinary);
  if (own !== null) return own;
  const share = shareWords(value, inBinary);
  if (share !== null) return share;
  const bits = ['b', 'bit', 'bits'].some((name) => value.toString().endsWith(` ${name}`));
  if (!bits) {
    for (const [kind, units] of [inBinary ? binaryBytes : bytes, ...scales]) {
      if (!value.equalBase(math.unit(1, kind))) continue;
      const fit = units.find((unit) => Math.abs(value.toNumber(unit)) >= 1) ?? units.at(-1);
      if (fit !== undefined) return `${numberWords(value.toNumber(fit)) ?? ''} ${fit}`;
    }
  }
  if (isBareRate(value)) return rateWords(value);
  const [amount = '', ...rest] = value.toString().split(' ');
  const words = numberWords(Number(amount));
  const unit = unitWords(rest.join(' '), typed);
  // Words that were no units: nobody reads "0.2 ^-1 ^-1".
  return words === null || unit.includes('^-') ? null : `${words} ${unit}`.trim();
}

/** Hours stay hours and kB stay kB, as they were typed, while there are not too few or too many of them to read. */
function inOwnUnit(value: Unit, inBinary: boolean): string | null {
  const powers = new Map<string, number>();
  for (const { prefix, unit, power } of value.units) {
    // The types call a prefix a text; it is an object.
    const name = (prefix as unknown as { readonly name: string }).name + unit.name;
    powers.set(name, (powers.get(name) ?? 0) + power);
  }
  const [[name, power] = ['', 0], ...more] = [...powers].filter(([, times]) => times !== 0);
  if (power !== 1 || more.length > 0) return null;
  const isKept = ownTimes.test(name) || (ownBytes.test(name) && name.includes('i') === inBinary);
  const amount = isKept ? value.toNumber(name) : 0;
  const isReadable = Math.abs(amount) >= fewestOwn && Math.abs(amount) < mostOwn;
  return isReadable ? `${numberWords(amount) ?? ''} ${name}` : null;
}

const ownTimes =
  /^(?:min|mins|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|ms|s|secs?|seconds?)$/;
/** Not bytes alone: who types `64 B` wants to know how many MB that makes. */
const ownBytes = /^[kMGTP]i?B$|^KiB$/;
const [fewestOwn, mostOwn] = [0.1, 100_000];

/** So many a day of what nobody has said: who counts requests writes them, or qps. */
const isBareRate = (value: Unit): boolean =>
  value.equalBase(math.unit(1, 'Hz')) &&
  !value.units.some(({ unit }) => /^(?:qps|rps|Hz|hertz)$/.test(unit.name));

const times = /^(?:min|minute|h|hr|hour|day|week|month|year)$/;

/** Per the time that was typed, or per second where that is shorter or there are several. */
function rateWords(value: Unit): string | null {
  const [typed, ...more] = value.units.map(({ unit }) => unit.name.replace(/(?<=..)s$/, ''));
  const per = typed !== undefined && more.length === 0 && times.test(typed) ? typed : 's';
  const count = math.multiply<Value>(value, math.unit(1, per));
  const words = typeof count === 'number' ? numberWords(count) : null;
  return words === null ? null : `${words} /${per}`;
}

/** `1.5M docs * 2 kB` is kilobytes, of however many things; what is divided by a thing stays as it is. */
function measured(value: Unit): Unit {
  const things = value.units.filter(({ unit }) => unit.name.startsWith(counted));
  if (things.some(({ power }) => power < 0)) return value;
  let rest: Value = value;
  for (const { unit, power } of things)
    rest = math.divide(rest, math.pow(math.unit(1, unit.name), power) as Unit) as Value;
  return typeof rest !== 'number' && isScaled(rest) ? rest : value;
}

/** What bytes or FLOPs come to for each of some things, in a unit of their size: `14 GB/gpu`. */
function shareWords(value: Unit, inBinary: boolean): string | null {
  const [thing, ...more] = value.units.filter(({ unit }) => unit.name.startsWith(counted));
  if (thing?.power !== -1 || more.length > 0) return null;
  const whole = math.multiply<Value>(value, math.unit(1, thing.unit.name));
  if (typeof whole === 'number' || !isScaled(whole)) return null;
  const words = shown(whole, inBinary);
  return words === null ? null : `${words}/${thing.unit.name.slice(counted.length)}`;
}

const isScaled = (value: Unit): boolean =>
  [bytes, ...scales].some(([kind]) => value.equalBase(math.unit(1, kind)));

/**
 * The first thing in its plural where that was typed, those it is divided by in the singular: `users/day`. Of documents times
 * pages nobody knows what it counts, so both are left out, but not `in stock`, which was typed as one.
 */
function unitWords(units: string, typed: string): string {
  const [first = '', ...others] = units.split(' / ');
  // Mathjs writes what stands under the line alone as a power.
  const under = /^zz([a-z]+)\^-1$/.exec(first)?.[1];
  if (under !== undefined) return `/${under}`;
  const several = first.replaceAll(/zz[a-z]+/g, (unit) => madeUnits.get(unit) ?? unit);
  const isSeveral = first.includes('zz') && (first.includes(' ') || first.includes('^'));
  const isProduct = isSeveral && !typed.toLowerCase().includes(several);
  const counts = isProduct ? first.replaceAll(/zz[a-z]+(?:\^\d+)?|[()]/g, '').trim() : several;
  return [counts, ...others.map((unit) => unit.replaceAll(counted, ''))].join('/');
}

function shownIn(value: Value, { name, value: one }: WantedUnit): string | null {
  const times = math.divide(value, one) as Value;
  const words = typeof times === 'number' ? numberWords(times) : null;
  return words === null ? null : `${words} ${name}`;
}
