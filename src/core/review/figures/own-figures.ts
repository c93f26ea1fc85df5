import { expectedUnit, type Unit } from './figure-units.js';
import { figuresIn, subjectWords, type Figure } from './figures-in-text.js';
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

type Candidate = {
  readonly figure: Figure;
  readonly ratio: number;
  readonly shared: number;
  /** The same of its own sentence alone, without its noun. */
  readonly beside: number;
  readonly all: number;
  /** How many numbers of the author's own way to it stand in the sum before it, and how many that tell something beside it. */
  readonly operands: number;
  readonly inputs: number;
  /** The same of those that tell little. */
  readonly commonInputs: number;
};

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
  const amongInputs = (values: readonly number[]): number =>
    inputs.filter(
      ({ value }, at) =>
        values.some((one) => isNear(one, value)) &&
        inputs.findIndex((other) => isNear(other.value, value)) === at,
    ).length;
  const candidates = figures
    .filter((figure) => measuresSame(figure, unit, expected))
    .map((figure) => ({
      figure,
      ratio: figure.value / expected,
      shared: new Set(figure.around.filter((word) => subject.has(word))).size,
      beside: new Set(figure.beside.filter((word) => subject.has(word) && !noun.includes(word)))
        .size,
      all: subject.size,
      operands: amongInputs(figure.sum),
      inputs: amongInputs(figure.others.filter(isTelling)),
      commonInputs: amongInputs(figure.others.filter((value) => !isTelling(value))),
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
      .filter((one) => isRight(one, estimate, unit) && !isGiven(one))
      .filter((one) => isComputed(one) || !isTold(one)),
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
          Math.max(ratio, 1 / ratio) > estimate.tolerance * slack &&
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

/** The way to it stands beside it: it is a sum's result, or has two of the author's inputs in its sentence. */
const isComputed = ({ figure, inputs, commonInputs }: Candidate): boolean =>
  figure.sum.length >= leastOfSum || (inputs + commonInputs >= leastOfSum && !isBare(figure.unit));

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

const isBare = ({ kind, noun }: Unit): boolean => kind === 'count' && noun === '';

/** Whether it names the unit, and not just a number. Of "room-minutes" both words have to stand there. */
function hasUnit({ unit }: Figure, expected: Unit): boolean {
  if (expected.kind !== 'count') return unit.kind === expected.kind;
  const [head = ''] = expected.noun.split(' ');
  const least = head.includes('-') ? subjectWords(head) : [];
  const said = subjectWords(unit.noun);
  if (least.length > 0) return least.every((word) => said.includes(word));
  return subjectWords(expected.noun).some((word) => said.includes(word));
}

/**
 * Whether it is the figure that is asked for, and right. A wide tolerance lets in many a number that is about something
 * else, so that one which is not exact needs its unit and many of the question's words; an exact one needs enough of what
 * speaks for it.
 */
function isRight(one: Candidate, { tolerance, value }: Estimate, unit: Unit): boolean {
  const { figure, ratio, shared, beside, all } = one;
  const isWithin = ratio <= tolerance * slack && ratio >= 1 / (tolerance * slack);
  if (!isWithin) return false;
  const isNamed = hasUnit(figure, unit);
  if (Math.abs(ratio - 1) > exact) return isNamed && shared >= Math.min(sharedToBeRight, all);
  if (pointsOf(one, value, unit) >= enough) return true;
  const isMeant = shared >= Math.min(3, all) && isRounded(one, value, unit);
  if (unit.kind === 'share') return isMeant;
  if (isNamed) return isMeant && (unit.noun !== '' || beside >= 1);
  const isLong = digitsOf(value) >= 3 && digitsOf(figure.value) >= 2;
  return isLong && isBare(figure.unit) && shared >= 1 && isRounded(one, value, unit);
}

const enough = 2.8;
/** Fewer things are counted by the ten thousand than by the dozen. */
const large = 1e4;

/** How much speaks for a figure that has the value: digits that are no chance, its unit, its words, the author's inputs. */
function pointsOf(one: Candidate, expected: number, unit: Unit): number {
  const { figure, beside, inputs, commonInputs, operands } = one;
  const alike = Math.min(digitsOf(expected), digitsOf(figure.value / unit.size), 3);
  return (
    (isRounded(one, expected, unit) ? alike - 1 : 0) +
    (unit.kind === 'count' && figure.value >= large ? 0.5 : 0) +
    unitPoints(figure, unit) +
    0.75 * Math.min(3, beside) +
    Math.min(2, inputs + 0.25 * commonInputs) +
    (operands >= leastOfSum ? enough : 0)
  );
}

/** 0.55 and 0.56 may both stand for 0.557; 32,256 is no way to write 31,776. */
function isRounded({ figure, ratio }: Candidate, expected: number, unit: Unit): boolean {
  const digits = Math.min(digitsOf(expected), digitsOf(figure.value / unit.size));
  return digits < 3 || Math.abs(ratio - 1) <= 0.006;
}

/** Percentages are everywhere; a bare number may be a count of anything, and one with another noun seldom is this one. */
function unitPoints(figure: Figure, expected: Unit): number {
  const isNamed = hasUnit(figure, expected);
  if (expected.kind === 'share') return isNamed || figure.value < 1 ? 0.5 : 0;
  if (isNamed) return 1.5;
  return isBare(figure.unit) || expected.noun === '' ? 0 : -0.75;
}

/** A sum has two numbers. */
const leastOfSum = 2;
/** 2, 10 and 1,000 stand beside anything. */
const isTelling = (value: number): boolean => digitsOf(value) >= 2;

/** So far may rounding and another constant move it, as a share of the value. */
const exact = 0.03;
const sharedToBeRight = 4;

/** A figure is written rounded. */
const slack = 1.005;

/** How many digits of it tell something: 2 of 0.0023, 1 of 400. */
const digitsOf = (value: number): number =>
  String(Number(value.toExponential().split('e')[0])).replace(/[-.]/g, '').length;

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 0.001 * Math.abs(other);

function mostShared(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, one) => (best === null || one.shared > best.shared ? one : best),
    null,
  );
}
