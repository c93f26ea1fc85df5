import { perOf, secondsOf, type Unit } from './figure-units.js';
import { subjectWords, type Figure } from './figures-in-text.js';

/** A figure of the answer that may be meant for an estimate, with what speaks for that. */
export type Candidate = {
  readonly figure: Figure;
  readonly ratio: number;
  readonly shared: number;
  /** The same of its own sentence alone, without its noun. */
  readonly beside: number;
  readonly all: number;
};

/** The same with the numbers that it comes from. */
export type Meant = Candidate & {
  /** It is of another quantity than the question's: of the large model, where the small one is asked for. */
  readonly isOtherSide: boolean;
  /** How many numbers of the author's own way to it stand in the sum before it, and how many that tell something beside it. */
  readonly operands: number;
  readonly inputs: number;
  /** The same of those that tell little. */
  readonly commonInputs: number;
  /** How many different numbers the author's way has. */
  readonly ofWay: number;
  /** So many words of its own sentence are of the question or of the author's way: "rule of three". */
  readonly besideOfWay: number;
  /** The unit's noun stands somewhere in its sentence. */
  readonly hasNoun: boolean;
  /** All the numbers of the question stand in its sentence, two at least. */
  readonly hasAllAsked: boolean;
  /** A number of the question stands in its sentence. */
  readonly hasAsked: boolean;
  /** Its clause is a label of what is asked and its amount: "Cost: 12,100 a month". */
  readonly isLabelled: boolean;
  /** A number of the author's own way that tells something stands in the sum before it. */
  readonly isFromInput: boolean;
  /** It adds up what neither the question nor the author's way names: "+ extraction 150 + summaries 200 = 1,800". */
  readonly isOfMore: boolean;
  /** The word before it is what the question asks for: "cost 1.0" of "What is the cost?". */
  readonly isNamedBefore: boolean;
  /** A number of the author's own way that is large stands in the sum before it. */
  readonly isFromLarge: boolean;
};

/** Whether a number stands without any unit. */
export const isBare = ({ kind, noun }: Unit): boolean => kind === 'count' && noun === '';

/** Whether it names the unit, and not just a number. Of "room-minutes" both words have to stand there. */
export function hasUnit({ unit }: Figure, expected: Unit): boolean {
  if (expected.kind !== 'count') return unit.kind === expected.kind;
  const [head = ''] = expected.noun.split(' ');
  const least = head.includes('-') ? subjectWords(head) : [];
  // "600 tokens a request" are no requests.
  const per = perOf(` ${unit.noun}`);
  const isOfThing = per !== null && secondsOf(per) === null;
  const said = subjectWords(isOfThing ? unit.noun.replace(/ (?:an?|per|each) .*$/, '') : unit.noun);
  if (least.length > 0) return least.every((word) => said.includes(word));
  return subjectWords(expected.noun).some((word) => said.includes(word));
}

/**
 * Whether a figure within the tolerance is the one that is asked for. `value` is in the estimate's own unit. A wide tolerance lets in many a number that is about something
 * else, so that one which is not exact needs its unit and many of the question's words, or to be labelled as what is asked, or to
 * come from a number that the author's comes from; an exact one needs enough of what speaks for it.
 */
export function isRight(one: Meant, value: number, unit: Unit): boolean {
  const { figure, ratio, shared, beside, all } = one;
  const isNamed = hasUnit(figure, unit);
  if (one.isOfMore && Math.abs(ratio - 1) > rounding) return false;
  if (isByOtherNumbers(one) && Math.abs(ratio - 1) > byChance) return false;
  // "80 tokens" are no 78 positions; "2.9 million vectors" may be the 2.86 million chunks.
  const isOfOther = unit.kind === 'count' && unit.noun !== '' && !isNamed && !isBare(figure.unit);
  if (isOfOther && Math.abs(ratio - 1) > ofOther) return false;
  if (Math.abs(ratio - 1) > exact)
    return (
      !one.isOtherSide &&
      ((one.isLabelled && 2 * shared >= all) ||
        (one.operands >= leastOfSum && isBare(figure.unit)) ||
        (isNamed && one.isFromInput && shared >= Math.min(sharedOfSum, all)) ||
        (isNamed && shared >= Math.min(sharedToBeRight, all)) ||
        isSpokenRounded(one, value * unit.size) ||
        isShortened(one, value, unit))
    );
  if (one.isNamedBefore && one.hasAsked && isRounded(one, value, unit)) return true;
  if (one.isFromLarge && isNamed && unit.kind !== 'share' && isRounded(one, value, unit))
    return true;
  if (pointsOf(one, value, unit) >= enough || isVast(one, value * unit.size)) return true;
  const isMeant = shared >= Math.min(3, all) && isRounded(one, value, unit);
  if (unit.kind === 'share')
    return isMeant || (isNamed && one.hasAsked && isByWay(one, value, unit));
  if (isNamed) return isMeant && (unit.noun !== '' || beside >= 1);
  const isLong = digitsOf(value) >= 3 && digitsOf(figure.value) >= 2;
  return isLong && isBare(figure.unit) && shared >= 1 && isRounded(one, value, unit);
}

/** "20 payments a day cost 43,500 a month", where the author lets 86 through: near by chance, from none of the author's numbers. */
const isByOtherNumbers = ({ figure, ofWay, operands, inputs, commonInputs }: Meant): boolean =>
  ofWay >= leastOfSum &&
  operands + inputs + commonInputs === 0 &&
  figure.sum.length + figure.others.length > 0;
const byChance = 0.1;

/** "Zero in 400 proves only < 0.75 % (rule of three)". */
const isByWay = (one: Meant, value: number, unit: Unit): boolean =>
  one.besideOfWay >= leastOfWay && digitsOf(value) >= 2 && isRounded(one, value, unit);
const leastOfWay = 2;

/** "128,000 … 17 comparisons per token, 2 million a step" for 2.2 million: as one says a large count, its inputs beside it. */
const isSpokenRounded = ({ figure, hasNoun, hasAsked, inputs }: Meant, expected: number): boolean =>
  figure.value >= large &&
  Math.abs(figure.value / expected - 1) <= spoken &&
  Number(expected.toPrecision(digitsOf(figure.value))) === figure.value &&
  isBare(figure.unit) &&
  hasNoun &&
  hasAsked &&
  inputs >= leastOfSum;
const spoken = 0.1;

/** "From 41 to 8 is a factor 5" for 5.3: rounded to the digits that it has, its unit named, and an input or words of the question beside it. */
const isShortened = (one: Meant, value: number, unit: Unit): boolean =>
  hasUnit(one.figure, unit) &&
  (one.inputs > 0 || one.shared >= sharedOfSum) &&
  Number(value.toPrecision(digitsOf(one.figure.value / unit.size))) ===
    one.figure.value / unit.size;

/** "All pairs is impossible (4 x 10^11)": hardly anything else in an answer is counted by the billion, and comes to it rounded. */
const isVast = ({ figure: { value, unit }, hasNoun }: Meant, expected: number): boolean =>
  value >= vast &&
  isBare(unit) &&
  hasNoun &&
  Number(expected.toPrecision(digitsOf(value))) === value;
const vast = 1e9;

const enough = 2.8;
/** Fewer things are counted by the ten thousand than by the dozen. */
export const large = 1e4;

/** How much speaks for a figure that has the value: digits that are no chance, its unit, its words, the author's inputs. */
function pointsOf(one: Meant, expected: number, unit: Unit): number {
  const { figure, beside, inputs, commonInputs, operands } = one;
  const alike = Math.min(digitsOf(expected), digitsOf(figure.value / unit.size), 3);
  return (
    (isRounded(one, expected, unit) ? alike - 1 : 0) +
    (unit.kind === 'count' && figure.value >= large ? 0.5 : 0) +
    unitPoints(figure, unit) +
    0.75 * Math.min(3, beside) +
    Math.min(2, inputs + 0.25 * commonInputs) +
    (operands >= leastOfSum ? enough : 0) +
    (one.hasAllAsked ? 1 : 0)
  );
}

/** 0.55 and 0.56 may both stand for 0.557; 32,256 is no way to write 31,776. */
export function isRounded({ figure, ratio }: Candidate, expected: number, unit: Unit): boolean {
  const digits = Math.min(digitsOf(expected), digitsOf(figure.value / unit.size));
  return digits < 3 || Math.abs(ratio - 1) <= rounding;
}

/** Percentages are everywhere; a bare number may be a count of anything, and one with another noun seldom is this one. */
function unitPoints(figure: Figure, expected: Unit): number {
  const isNamed = hasUnit(figure, expected);
  if (expected.kind === 'share') return isNamed || figure.value < 1 ? 0.5 : 0;
  if (isNamed) return 1.5;
  return isBare(figure.unit) || expected.noun === '' ? 0 : -0.75;
}

/** A sum has two numbers. */
export const leastOfSum = 2;
/** So far rounding to three digits may move a number, as a share of it. */
export const rounding = 0.006;
/** 2, 10 and 1,000 stand beside anything. */
export const isTelling = (value: number): boolean => digitsOf(value) >= 2;

/** So far may rounding and another constant move it, as a share of the value. */
export const exact = 0.03;
/** So far where another noun stands behind it. */
const ofOther = 0.015;
const sharedToBeRight = 4;
/** What a sum says of itself, words need not. */
const sharedOfSum = 2;

/** A figure is written rounded. */
export const slack = 1.005;

/** How many digits of it tell something: 2 of 0.0023, 1 of 400. */
export const digitsOf = (value: number): number =>
  String(Number(value.toExponential().split('e')[0])).replace(/[-.]/g, '').length;

/** Whether a number is another one rounded: 1.1 is 1.13, and 84 is no 86.5. */
export const isRoundedTo = (one: number, other: number): boolean =>
  Math.abs(one / other - 1) <= rounding ||
  (Math.abs(one / other - 1) <= exact && isNear(Number(other.toPrecision(digitsOf(one))), one));

export const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 0.001 * Math.abs(other);
