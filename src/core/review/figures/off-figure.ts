import type { Figure } from './figures-in-text.js';
import { secondsOf, type Unit } from './figure-units.js';
import { subjectWords } from './figures-in-text.js';
import { namesTotal } from './qualifiers.js';
import { writtenAs } from './written-as.js';
import {
  digitsOf,
  exact,
  hasUnit,
  isBare,
  isRounded,
  leastOfSum,
  type Meant,
} from './right-figure.js';

/** What a question is about, in stems: all of it, and the unit alone. */
type Asked = {
  readonly subject: ReadonlySet<string>;
  readonly noun: readonly string[];
  /** What its unit is per, in seconds; null where it is whole. */
  readonly period: number | null;
};

/** So many words of the question have to stand around a figure before it is called wrong. */
const sharedToBeWrong = 3;
/** Beyond that it measures something else. */
const mostOff = 2000;
/** Closer ones are one value, rounded. */
const sameValue = 1.05;
const totalPoints = 4;
/** So many of them, with its noun, where the value alone would tell little. */
const leastShared = 2;
/** One word of the question may stand in a clause by chance. */
const leastPoints = 2;

/**
 * The figure that is meant for a question and is off, of those that have its unit and are not within its tolerance. The one
 * whose own clause says most of what is asked for, and the whole before its parts; null where two say as much and differ, since
 * a wrong comparison is worse than none.
 */
export function meantButOff(off: readonly Meant[], asked: Asked): Meant | null {
  const { subject } = asked;
  const ranked = off
    .filter(({ ratio }) => Math.max(ratio, 1 / ratio) <= mostOff)
    .filter(({ figure }) => isOfKind(figure, asked))
    .filter(({ figure, isOtherSide }) => !figure.isSpelled && !figure.isCompared && !isOtherSide)
    .filter(
      ({ shared }) => shared >= Math.max(Math.min(sharedToBeWrong, subject.size), subject.size / 2),
    )
    .map((one) => ({ one, points: pointsOf(one, asked) }))
    .toSorted((a, b) => b.points - a.points);
  const [best] = ranked;
  if (best === undefined || best.points < leastPoints) return null;
  const isAlone = ranked.every(
    ({ one, points }) => points < best.points || isAlike(one.ratio, best.one.ratio),
  );
  return isAlone ? best.one : null;
}

/** How much speaks for it: words of the question in its own clause, that it is a total, and the sum that it comes from. */
function pointsOf({ figure, operands }: Meant, { subject, noun }: Asked): number {
  const said = subjectWords(figure.clause).filter((word) => subject.has(word));
  const named = new Set(said.filter((word) => !noun.includes(word))).size;
  return named + (namesTotal(figure.clause) ? totalPoints : 0) + Math.min(operands, leastOfSum);
}

/** "9 GB per card" is no answer to how much it is in all, nor "9 alarms a day" to how many suggestions a day. */
function isOfKind({ per, unit }: Figure, { subject, noun, period }: Asked): boolean {
  const said = subjectWords(unit.noun);
  const things = noun.filter((word) => secondsOf(word) === null);
  if (unit.kind === 'count' && things.length > 0 && !things.some((word) => said.includes(word)))
    return false;
  if (per === null) return true;
  // "$246 a month" is no answer to what one of them costs; of another period it was taken to the question's.
  if (secondsOf(per) !== null) return period !== null || subject.has(per);
  return subjectWords(per).every((word) => subject.has(word));
}

const isAlike = (one: number, other: number): boolean =>
  Math.max(one / other, other / one) <= sameValue;

/** Ten times as much is another thing: what a card has free beside what all cards hold. */
const mostNear = 10;

/**
 * Of those that are off, what the person came to by a sum near words of the question, where too little says that it is meant: told
 * beside a number that was not found, and not called wrong. Null where two say as much and differ.
 */
export function nearestOf(off: readonly Meant[]): Meant | null {
  const [best, ...others] = off
    .filter(({ figure }) => !figure.isSpelled && !figure.isCompared && !figure.isMargin)
    .filter(({ figure, shared, isOtherSide }) => {
      return figure.sum.length >= leastOfSum && shared >= leastShared && !isOtherSide;
    })
    .toSorted((a, b) => b.shared - a.shared);
  if (best === undefined || Math.max(best.ratio, 1 / best.ratio) > mostNear) return null;
  const isAlone = others.every((one) => one.shared < best.shared || isAlike(one.ratio, best.ratio));
  return isAlone ? best : null;
}

/**
 * The one sum of money of an answer, "In sum 9,636 dollars", where the whole cost is asked for and none comes near: whatever the
 * plan, it is what the person holds it to cost. Null where two such differ.
 */
export function totalButOff(off: readonly Meant[], ask: string, unit: Unit): Meant | null {
  if (unit.kind !== 'money' || !/\b(?:bill|costs?|spend)\b/i.test(ask)) return null;
  const [total, ...others] = off.filter(
    ({ figure, isOtherSide }) =>
      namesTotal(figure.clause) && !figure.isSpelled && !figure.isCompared && !isOtherSide,
  );
  if (total === undefined || Math.max(total.ratio, 1 / total.ratio) > mostNear) return null;
  return others.every(({ ratio }) => isAlike(ratio, total.ratio)) ? total : null;
}

/**
 * The figure within the tolerance that may well be meant, where too little says so to call it right: the result of a sum with
 * the unit that is asked for, or a total of money, near a word of the question. Null where two such differ.
 */
export function closeButUnsure(within: readonly Meant[], unit: Unit): Meant | null {
  const near = within
    .filter(({ figure }) => !figure.isSpelled && !figure.isCompared && !figure.isMargin)
    .filter(({ figure, shared }) => shared > 0 && isResultOf(figure, unit));
  const [first] = near;
  return first !== undefined && near.every(({ ratio }) => isAlike(ratio, first.ratio))
    ? first
    : null;
}

/** What is said of a part of what is asked for alone, with its unit, as it is written; up to three. */
export const saidOfPart = (
  within: readonly Meant[],
  unit: Unit,
  isOfPart: (one: Meant) => boolean,
): readonly string[] =>
  within
    .filter(({ figure }) => !figure.isSpelled && !figure.isCompared && !figure.isMargin)
    .filter((one) => hasUnit(one.figure, unit) && isOfPart(one))
    .map(({ figure }) => writtenAs(figure, unit))
    .filter((quote, at, all) => all.indexOf(quote) === at)
    .slice(0, mostUnsaid);

const mostUnsaid = 3;

/**
 * Whether a figure has the very value, in the unit or without any, by some word of the question: it may well be meant, so "I did
 * not find it" would be wrong.
 */
export const mayBeMeant = (one: Meant, value: number, unit: Unit): boolean =>
  !one.figure.isSpelled &&
  !one.figure.isCompared &&
  !one.figure.isMargin &&
  (hasUnit(one.figure, unit) || (isBare(one.figure.unit) && digitsOf(value) >= 2)) &&
  Math.abs(one.ratio - 1) <= exact &&
  isRounded(one, value, unit) &&
  !isFactorOfSum(one.figure) &&
  one.shared >= 1 &&
  (one.beside >= 1 ||
    digitsOf(value) > 2 ||
    (unit.noun !== '' && hasUnit(one.figure, unit) && one.shared >= leastShared));

/** "0.33 x 0.9 = 30 %": what it is multiplied to is said there, and it stands for something else. */
const isFactorOfSum = ({ sum, unit, behind }: Figure): boolean =>
  sum.length === 0 && isBare(unit) && /^ ?(?:[*·×/+=≈→]|->|[-−x] )/u.test(behind);

const isResultOf = (figure: Figure, unit: Unit): boolean =>
  (figure.sum.length > 0 && hasUnit(figure, unit)) ||
  (unit.kind === 'money' &&
    isBare(figure.unit) &&
    namesTotal(figure.clause) &&
    !/\+|\bplus\b/.test(figure.clause));
