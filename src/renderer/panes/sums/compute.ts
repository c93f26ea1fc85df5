import { all, create, type MathNode, type Unit } from 'mathjs';
import { sumIn } from './sum-text.js';

// Nothing is called by name and nothing is made but numbers and units, so no line can run long or reach anything:
// the parser's tree is read here, node by node. https://mathjs.org/docs/expressions/security.html
const math = create(all ?? {}, { number: 'number' });
math.createUnit('qps', { definition: '1 Hz', aliases: ['rps'] });

const mostLines = 200;
const mostDepth = 60;
const mostUnits = 500;
/** Keeps `row` or `size`, things that people count, apart from functions and units of that name. */
const counted = 'zz';
const madeUnits = new Set<string>();

type Value = number | Unit;
type Scope = Map<string, Value>;

/** The result of each line, as it is shown beside it; null where a line is no sum or cannot be computed. */
export function computeLines(text: string): readonly (string | null)[] {
  const scope: Scope = new Map();
  return text.split('\n').map((line, at) => (at < mostLines ? computed(line, scope) : null));
}

function computed(line: string, scope: Scope): string | null {
  const sum = sumIn(line);
  if (sum === null) return null;
  try {
    const { node, unit } = wanted(math.parse(sum.expression));
    const value = valueOf(node, scope, 0);
    if (sum.name !== null) scope.set(sum.name, value);
    return unit === null ? shown(value) : shownIn(value, unit);
  } catch {
    return null; // half a sum, as it is typed
  }
}

/** `… to GB` says in which unit the result is wanted. */
function wanted(root: MathNode): { readonly node: MathNode; readonly unit: string | null } {
  if (!math.isOperatorNode(root) || root.fn !== 'to') return { node: root, unit: null };
  const [node, unit] = root.args;
  if (node === undefined || unit === undefined) throw new Error('a part is missing');
  valueOf(unit, new Map(), 0); // nothing but units
  return { node, unit: unit.toString() };
}

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
      return math.multiply(of(left), of(right)) as Value;
    case 'divide':
      return math.divide(of(left), of(right)) as Value;
    case 'pow':
      return math.pow(of(left), of(right) as number) as Value;
    default:
      throw new Error('not taken');
  }
}

function named(name: string, scope: Scope): Value {
  const known = scope.get(name);
  if (known !== undefined) return known;
  if (name === 'pi') return Math.PI;
  if (isMeasure(name)) return math.unit(1, name);
  return math.unit(1, countedUnit(name));
}

/** Units of science, not those a reader would take for a word: `page` and `head` are things to count. */
const isMeasure = (name: string): boolean =>
  /^(?:[kMGTPE]i?)?(?:B|b|bytes?|bits?)$|^(?:[mnµu]?s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?)$|^(?:[kMG]?(?:Hz|W|Wh|J|m|g)|[mc]m|qps|rps|K|V|A)$/.test(
    name,
  ) && math.Unit.isValuelessUnit(name);

/** `docs` and `doc` are one thing; it is a unit of its own, so that documents and pages do not add up. */
function countedUnit(name: string): string {
  if (!/^[A-Za-z]{1,30}$/.test(name)) throw new Error('no thing to count');
  const one = name.length > 3 && name.endsWith('s') ? name.slice(0, -1) : name;
  const unit = counted + one.toLowerCase();
  if (!madeUnits.has(unit)) {
    if (madeUnits.size >= mostUnits) throw new Error('too many things to count');
    math.createUnit(unit);
    madeUnits.add(unit);
  }
  return unit;
}

const scales: readonly (readonly [kind: string, units: readonly string[]])[] = [
  ['B', ['PB', 'TB', 'GB', 'MB', 'kB', 'B']],
  ['B/s', ['TB/s', 'GB/s', 'MB/s', 'kB/s', 'B/s']],
  ['s', ['days', 'h', 'min', 's', 'ms', 'us']],
];

function shown(value: Value): string | null {
  if (typeof value === 'number') return numberWords(value);
  const bits = ['b', 'bit', 'bits'].some((name) => value.toString().endsWith(` ${name}`));
  if (!bits) {
    for (const [kind, units] of scales) {
      if (!value.equalBase(math.unit(1, kind))) continue;
      const fit = units.find((unit) => Math.abs(value.toNumber(unit)) >= 1) ?? units.at(-1);
      if (fit !== undefined) return `${numberWords(value.toNumber(fit)) ?? ''} ${fit}`;
    }
  }
  const [amount = '', ...rest] = value.toString().split(' ');
  const words = numberWords(Number(amount));
  return words === null ? null : `${words} ${rest.join(' ').replaceAll(counted, '')}`.trim();
}

function shownIn(value: Value, unit: string): string | null {
  if (typeof value === 'number') return null;
  const words = numberWords(value.toNumber(unit));
  return words === null ? null : `${words} ${unit}`;
}

function numberWords(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-4)) return value.toExponential(3);
  return value.toLocaleString('en', { maximumSignificantDigits: 4 });
}
