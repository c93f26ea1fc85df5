import { expectedUnit, type Unit } from './figure-units.js';
import { figuresIn, subjectWords, type Figure } from './figures-in-text.js';
import {
  exact,
  hasUnit,
  isBare,
  isNear,
  isRight,
  isTelling,
  leastOfSum,
  rounding,
  slack,
  type Candidate,
  type Meant,
} from './right-figure.js';
import type { Prompt } from '../../prompt/prompt.js';

export type Estimate = Prompt['estimates'][number];

/** What the answer says to an estimate. `factor` is above 1: how many times too much or too little. */
export type OwnFigure =
  | { readonly kind: 'right'; readonly quote: string }
  | {
      readonly kind: 'off';
      readonly quote: string;
      readonly factor: number;
      readonly isTooMuch: boolean;
    }
  | { readonly kind: 'missing' };

export type JudgedEstimate = { readonly estimate: Estimate; readonly own: OwnFigure };

/**
 * Each estimate with the figure in the answer that is meant for it: of its unit, within its tolerance or off. A figure of
 * `told`, what the person was told, is none of theirs, unless it is right and the sum that it comes from stands beside it.
 */
export function ownFigures(
  estimates: readonly Estimate[],
  answer: string,
  told: readonly string[] = [],
): readonly JudgedEstimate[] {
  const given = told.flatMap(figuresIn);
  const figures = figuresIn(answer);
  return estimates.map((estimate) => ({ estimate, own: ownFigure(estimate, figures, given) }));
}

/** So many words of the question have to stand around a figure before it is called wrong. */
const sharedToBeWrong = 3;
/** Beyond that it measures something else. */
const mostOff = 2000;

function ownFigure(
  estimate: Estimate,
  figures: readonly Figure[],
  told: readonly Figure[],
): OwnFigure {
  const unit = expectedUnit(estimate.unit);
  const expected = estimate.value * unit.size;
  const subject = new Set(subjectWords(`${estimate.ask} ${estimate.unit}`));
  const noun = subjectWords(unit.noun);
  const asked = figuresIn(estimate.ask);
  const given = [...asked, ...figuresIn(estimate.arithmetic)];
  const inputs = given.filter(({ value }) => !isNear(value, expected));
  const distinct = inputs.filter(
    ({ value }, at) => inputs.findIndex((other) => isNear(other.value, value)) === at,
  );
  const amongInputs = (values: readonly number[]): number =>
    distinct.filter(({ value }) => values.some((one) => Math.abs(one / value - 1) <= rounding))
      .length;
  const isWithin = (ratio: number): boolean =>
    Math.max(ratio, 1 / ratio) <= estimate.tolerance * slack;
  const candidates = figures
    .filter((figure) => measuresSame(figure, unit, expected))
    .map((figure) => ({
      figure,
      ratio: figure.value / expected,
      shared: new Set(figure.around.filter((word) => subject.has(word))).size,
      beside: new Set(figure.beside.filter((word) => subject.has(word) && !noun.includes(word)))
        .size,
      all: subject.size,
    }))
    .filter(({ ratio }) => ratio > 0);
  const isTold = ({ figure }: Candidate): boolean =>
    told.some((one) => isNear(one.value, figure.value) && isSameUnit(one.unit, figure.unit));
  // A number of the question's own says nothing, unless it is the answer to the digit and named as such.
  const isGiven = ({ figure, ratio }: Candidate): boolean =>
    asked.some(({ value }) => isNear(value, figure.value)) &&
    !(isNear(ratio, 1) && hasUnit(figure, unit));
  const right = mostShared(
    candidates
      .filter((one) => isWithin(one.ratio) && !isGiven(one))
      .map(({ figure, ...one }) => ({
        ...one,
        figure,
        operands: amongInputs(figure.sum),
        inputs: amongInputs(figure.others.filter(isTelling)),
        commonInputs: amongInputs(figure.others.filter((value) => !isTelling(value))),
      }))
      .filter((one) => isRight(one, estimate.value, unit) && (isComputed(one) || !isTold(one))),
  );
  if (right !== null) return { kind: 'right', quote: right.figure.quote };
  const wrong = mostShared(
    candidates
      .filter((one) => !isTold(one))
      .filter(
        ({ figure, ratio, shared }) =>
          shared >= Math.max(Math.min(sharedToBeWrong, subject.size), subject.size / 2) &&
          hasUnit(figure, unit) &&
          !given.some(({ value }) => isNear(value, figure.value)) &&
          // Within the tolerance it is no wrong answer, but about something else.
          !isWithin(ratio) &&
          Math.max(ratio, 1 / ratio) <= mostOff,
      ),
  );
  if (wrong === null) return { kind: 'missing' };
  const { ratio, figure } = wrong;
  return {
    kind: 'off',
    quote: figure.quote,
    factor: Math.max(ratio, 1 / ratio),
    isTooMuch: ratio > 1,
  };
}

/** The sum that it comes from stands before it, or it is exact and two of the author's inputs stand in its sentence. */
const isComputed = ({ figure, ratio, inputs, commonInputs }: Meant): boolean =>
  figure.sum.length >= leastOfSum ||
  (Math.abs(ratio - 1) <= exact && inputs + commonInputs >= leastOfSum && !isBare(figure.unit));

/** 40 GB is not 40 operations; a bare 40 may be either. */
function isSameUnit(one: Unit, other: Unit): boolean {
  if (isBare(one) || isBare(other)) return true;
  const words = subjectWords(other.noun);
  return (
    one.kind === other.kind &&
    (one.kind !== 'count' || subjectWords(one.noun).some((word) => words.includes(word)))
  );
}

/** A share may stand as a bare 0.8, and a count may stand without its noun. */
function measuresSame({ unit, value }: Figure, expected: Unit, wanted: number): boolean {
  if (unit.kind === expected.kind) return true;
  if (expected.kind === 'share') return unit.kind === 'count' && value <= Math.max(1, wanted * 2);
  return expected.kind !== 'count' && isBare(unit);
}

function mostShared<Of extends Candidate>(candidates: readonly Of[]): Of | null {
  return candidates.reduce<Of | null>(
    (best, one) => (best === null || one.shared > best.shared ? one : best),
    null,
  );
}
