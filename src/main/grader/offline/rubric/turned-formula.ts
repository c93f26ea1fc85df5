import { formulasIn, type Sign } from '../../text/formulas.js';
import { added, keyOf, ratio, termsOf, type Terms } from '../../text/formula-terms.js';

/** A formula that is said, and the author's that it contradicts, each as it is written. */
type Turned = { readonly said: string; readonly wanted: string };

type Text = readonly string[];
/** One side, or two that are equal; in each way to read them. */
type Statement = {
  readonly written: string;
  readonly left: Text | null;
  readonly right: Text;
  readonly names: string;
  /** One side of a formula that names its letters itself, as "H(q, p) =" does. */
  readonly isOwn: boolean;
};

/** A formula with the same names and numbers as one of `wanted` in another order, where none of `known` has that order. */
export function turnedIn(
  source: string,
  wanted: readonly string[],
  known: readonly string[],
): Turned | null {
  const said = statementsIn(source).filter(({ isOwn }) => !isOwn);
  if (said.length === 0) return null;
  const isNear = (text: string): boolean => said.some(({ names }) => holdsEach(text, names));
  const own = wanted.filter(isNear).flatMap(statementsIn);
  for (const one of said) {
    const alike = own.filter(({ names }) => names === one.names);
    const [other] = alike;
    const its = renamed(one).flatMap(readings);
    const isAmong = (all: readonly Statement[]): boolean =>
      all.some(
        (it) =>
          it.names === one.names &&
          (unbracketed(it) === unbracketed(one) || readings(it).some((way) => its.includes(way))),
      );
    if (other === undefined || its.length === 0 || readings(other).length === 0) continue;
    if (!isAmong(alike) && !isAmong(known.filter(isNear).flatMap(statementsIn)))
      return { said: one.written, wanted: other.written };
  }
  return null;
}

/** To read all that a rubric says takes longer than to grade by it. */
const holdsEach = (text: string, names: string): boolean =>
  names
    .split(' ')
    .filter((name) => isName(name) && !isSpelled.has(name))
    .every((name) => text.includes(name.split('_')[0] ?? ''));
/** Each may be written in more than one way. */
const isSpelled = new Set(['Σ', 'log', 'KL', 'alpha', 'beta']);

function statementsIn(source: string): readonly Statement[] {
  return formulasIn(source).flatMap(({ sides }) => {
    const written = (from: readonly Sign[], to: readonly Sign[]): string =>
      source.slice(from[0]?.from ?? 0, to.at(-1)?.to ?? 0).replaceAll(/\s+/g, ' ');
    const texts = sides.map((side) => side.map(({ text }) => text));
    const pairs = sides.flatMap((side, at) =>
      sides.slice(at + 1).flatMap((other, behind) => {
        const [left = [], right = []] = [texts[at], texts[at + 1 + behind]];
        const isNear = behind === 0;
        const shown = isNear
          ? written(side, other)
          : `${written(side, side)} = ${written(other, other)}`;
        const full = statement(shown, left, right);
        const short = statement(shown, withoutPair(left), withoutPair(right));
        return full.names === short.names ? [full] : [full, short];
      }),
    );
    // What stands by itself, or beside a name of words, has the author's letters; a formula with a call names its own.
    const isOwn = sides.length > 1 && texts.some((text) => text.includes('('));
    const alone = sides.flatMap((side, at) => {
      const text = texts[at] ?? [];
      return isTelling(text) ? [{ ...statement(written(side, side), null, text), isOwn }] : [];
    });
    return [...pairs, ...alone].filter(({ left, right }) => isOrdered([...(left ?? []), ...right]));
  });
}

/** Names, and something between them that does not let them change places. */
const isOrdered = (text: Text): boolean =>
  text.some((one) => isName(one) && one !== 'log') && text.some((one) => inOrder.has(one));
const inOrder = new Set('- / ^ ‖ | log H'.split(' '));
const isName = (text: string): boolean => /^\p{L}/u.test(text);

/** One letter may stand for anything: KL(q || p) is another question, KL(student || teacher) another answer. */
function isTelling(text: Text): boolean {
  const { length } = text;
  const names = text.filter(isName);
  if (length < 4 || names.length < 2) return false;
  const isCall = /^(?:KL|H|P)$/.test(text[0] ?? '') && text.indexOf(')') === length - 1;
  return !isCall || names.slice(1).every((one) => one.length > 1);
}

const statement = (written: string, left: Text | null, right: Text): Statement => ({
  written,
  left,
  right,
  names: [...(left ?? ['']), ...right].filter(isOperand).toSorted().join(' '),
  isOwn: false,
});

const isOperand = (text: string): boolean => text === '' || /^[\p{L}\d]/u.test(text);

/** "B(A x)" and "B * A x" are "B A x". */
const unbracketed = ({ left, right }: Statement): string =>
  [...(left ?? []), '=', ...right].filter((text) => !'()*'.includes(text)).join(' ');

/** "KL(p ‖ q)" is also just "KL". */
function withoutPair(text: Text): Text {
  const bar = text.indexOf('‖');
  if (bar < 0) return text;
  const [open, close] = [text.lastIndexOf('(', bar), text.indexOf(')', bar)];
  return open < 1 || close < 0 ? text : [...text.slice(0, open), ...text.slice(close + 1)];
}

/** One text for all ways to write it; two where a logarithm may reach over a division. */
function readings({ left, right }: Statement): readonly string[] {
  return [true, false].flatMap((isWide) => {
    const one = termsOf(right, isWide);
    if (one === null) return [];
    if (left === null) return [keyOf(one)];
    const other = termsOf(left, isWide);
    return other === null ? [] : [levelled(other, one)];
  });
}

/** An equation with all on one side, the same from both: of two products their ratio, of sums the difference. */
function levelled(left: Terms, right: Terms): string {
  const [ahead, back] =
    left.size === 1 && right.size === 1
      ? [ratio(left, right), ratio(right, left)]
      : [added(left, right, -1), added(right, left, -1)];
  const [one, other] = [keyOf(ahead), keyOf(back)];
  return one < other ? one : other;
}

/** Who calls the true shares q and the model's p everywhere has the author's formula. */
function renamed(one: Statement): readonly Statement[] {
  const { left } = one;
  const [, opening] = left ?? [];
  const letters = [...new Set((left ?? []).filter((text) => /^[a-z]$/.test(text)))];
  const [a, b] = letters;
  if (left === null || opening !== '(' || letters.length !== 2) return [one];
  const other = (text: string): string => (text === a ? (b ?? '') : text === b ? (a ?? '') : text);
  return [one, { ...one, left: left.map(other), right: one.right.map(other) }];
}
