import type { Unit } from '../../../../core/review/figures/figure-units.js';
import { figuresIn, type Figure } from '../../../../core/review/figures/figures-in-text.js';
import {
  hasUnit,
  isBare,
  isRoundedTo,
  isTelling,
} from '../../../../core/review/figures/right-figure.js';
import { isNear } from './is-near.js';
import { toldNumbers, type ToldNumber } from './told-numbers.js';
import { once } from './worked-out.js';

/** A number that an author comes to: by a sum, or beside other numbers; all in base units. */
export type Wanted = {
  readonly value: number;
  readonly unit: Unit;
  /** By so many times it may be off. */
  readonly tolerance: number;
  readonly sum: readonly number[];
  readonly beside: readonly number[];
};

type Author = {
  readonly wanted: readonly Wanted[];
  readonly strong: string;
  /** The figures of all ways to say what is asked for, of what the question tells, and of what else the author says: many, seldom needed. */
  readonly ways: () => readonly Figure[];
  readonly given: readonly Figure[];
  readonly known: () => readonly Figure[];
};

const rounded = 0.03;
const leastOfSum = 2;
/** Any sum may have a 2 or a 10. */
const mostCounted = 10;
/** Such numbers, and words, two sentences share that say the same of another number. */
const [sharedNumbers, sharedWords] = [2, 2];

/** The numbers in digits of an author's text. */
export const wantedIn = (text: string): readonly Wanted[] =>
  figuresIn(text)
    .filter(({ value, isSpelled }) => !isSpelled && value > 0)
    .map(({ value, unit, sum, others }) => ({
      value,
      unit,
      tolerance: 1 + rounded,
      sum,
      beside: others,
    }));

/**
 * The first number of a text that is none of the author's and stands for one that is missing there: it is one of `off`, or it
 * comes from the same inputs, or stands behind the same number. It is given as it is written.
 */
export function otherResultFinder({ wanted, strong, ways, given, known }: Author) {
  const results = wanted.filter(
    ({ value }) => !given.some((one) => isNear(one.value, value, rounded)),
  );
  // "Six and a half gigabytes" are no half.
  const own = once(() =>
    [...given, ...ways()].filter(({ isSpelled, value }) => !isSpelled || Number.isInteger(value)),
  );
  const inStrong = toldNumbers(strong);
  const rows = inStrong.filter(
    ({ value }) => !given.some((one) => isNear(one.value, value, rounded)),
  );
  const isOwn = (figure: Figure): boolean =>
    own().some((one) => isSameFigure(one, figure, !given.includes(one)));
  const isKnown = (figure: Figure): boolean =>
    isOwn(figure) ||
    known().some(
      (one) => one.unit.kind === figure.unit.kind && isNear(one.value, figure.value, rounded),
    );

  return (said: string, off: readonly string[]): string | null => {
    if (results.length === 0 && off.length === 0) return null;
    const figures = figuresIn(said);
    const isMissing = (one: Wanted): boolean => !figures.some((figure) => says(figure, one));
    const worked = figures.find((one) =>
      off.includes(one.quote)
        ? !isOwn(one) && !known().some(({ value }) => isSaidAgain(value, one.value))
        : isOtherSum(one, results, isMissing) && !isKnown(one),
    );
    if (worked !== undefined) return worked.quote;
    const numbers = toldNumbers(said);
    const isSaid = ({ value }: ToldNumber): boolean =>
      figures.some((one) => isSameOf(value, one.value));
    const missing = rows.filter((row) => !isSaid(row));
    const behind = numbers.find(
      (one) =>
        missing.some((row) => isInPlaceOf(one, row)) &&
        !inStrong.some(({ value }) => isNear(value, one.value, rounded)) &&
        !own().some(({ value, isSpelled }) => !isSpelled && isNear(value, one.value, rounded)),
    );
    if (behind === undefined) return null;
    const { from, to } = behind;
    return (/[-−]$/.exec(said.slice(0, from))?.[0] ?? '') + said.slice(from, to);
  };
}

const isSaidAgain = (one: number, other: number): boolean => Math.abs(one / other - 1) <= 0.001;

/** One of them is rounded, if not the same. */
const isNearly = (one: number, other: number): boolean =>
  isRoundedTo(one, other) || isRoundedTo(other, one);

/** A share may stand as 80 % or as 80, and an amount in thousands or millions. */
const scales = [100, 0.01, 1e3, 1e-3, 1e6, 1e-6, 1e9, 1e-9];
const isSameOf = (one: number, other: number): boolean =>
  isNear(one, other, rounded) ||
  isRoundedTo(other, one) ||
  (isTelling(other) && scales.some((by) => isNear(one * by, other, rounded)));

/** Of one measure; or with a unit the one, and without it the other. */
function isSameFigure(one: Figure, other: Figure, mayBeBare: boolean): boolean {
  if (one.unit.kind === other.unit.kind) return isNearly(one.value, other.value);
  return (
    mayBeBare &&
    (isBare(one.unit) || isBare(other.unit)) &&
    isTelling(other.value / other.unit.size) &&
    (isNearly(one.value / one.unit.size, other.value / other.unit.size) ||
      isNearly(one.value, other.value))
  );
}

function says({ value, unit }: Figure, wanted: Wanted): boolean {
  const ratio = Math.max(value / wanted.value, wanted.value / value);
  if (ratio <= wanted.tolerance || isRoundedTo(value, wanted.value)) return true;
  return (isBare(unit) || isBare(wanted.unit)) && isSameOf(wanted.value, value);
}

/** Whether it comes by a sum of what the author's number comes from, and that is missing with all others that do. */
function isOtherSum(
  figure: Figure,
  results: readonly Wanted[],
  isMissing: (one: Wanted) => boolean,
): boolean {
  if (figure.sum.length < leastOfSum || figure.isSpelled || figure.isCompared) return false;
  const isFrom = (inputs: readonly number[]): boolean => isSumOf(figure.sum, inputs);
  const alike = results.filter(({ unit }) => isOfUnit(figure, unit));
  const bySum = alike.filter(({ sum }) => sum.length >= leastOfSum && isFrom(sum));
  const from =
    bySum.length > 0
      ? bySum
      : alike.filter((one) => isOfMeasure(figure, one.unit) && isFrom(one.beside));
  return from.length > 0 && from.every(isMissing);
}

/** Whether all numbers of a sum that tell something are among the inputs, and one is. */
export function isSumOf(sum: readonly number[], inputs: readonly number[]): boolean {
  const telling = sum.filter((one) => !Number.isInteger(one) || one > mostCounted);
  return (
    telling.length > 0 &&
    telling.every((one) => inputs.some((input) => isNear(one, input, rounded)))
  );
}

/** "36 times" may stand for 1,296 errors, and 0.13 GB for a bare 1.0. */
function isOfUnit(figure: Figure, unit: Unit): boolean {
  if (isPlain(figure.unit) || isPlain(unit)) return true;
  return figure.unit.kind === unit.kind && (unit.kind !== 'count' || hasUnit(figure, unit));
}

/** A bare number beside dollars may be anything. */
const isOfMeasure = ({ unit: { kind } }: Figure, unit: Unit): boolean =>
  kind === unit.kind || [kind, unit.kind].every((one) => one === 'count' || one === 'share');

const isPlain = (unit: Unit): boolean => isBare(unit) || /^times\b/.test(unit.noun);

/** Behind the same number, and beside the same words and numbers. */
function isInPlaceOf(one: ToldNumber, row: ToldNumber): boolean {
  if (one.isOperand || row.isOperand || one.kind !== row.kind || one.kind === 'clock') return false;
  if (one.value <= 0 || one.before === null || row.before === null) return false;
  if (!isNear(one.before, row.before, rounded)) return false;
  const words = [...row.words].filter((word) => one.words.has(word)).length;
  const numbers = row.others.filter((other) =>
    one.others.some((its) => isNear(its, other, rounded)),
  );
  return words >= sharedWords && new Set(numbers).size >= sharedNumbers;
}
