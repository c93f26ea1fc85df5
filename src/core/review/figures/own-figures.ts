import { expectedUnit, perOf, secondsOf } from './figure-units.js';
import { figuresIn, marginsIn, subjectWords, type Figure } from './figures-in-text.js';
import {
  addendsOf,
  byRule,
  isAddend,
  isNamedBefore,
  isSaidOfAnother,
  isStepOf,
  subjectOf,
} from './said-of.js';
import { partsOf, saidOtherwise } from './said-otherwise.js';
import { figureAtAsked } from './at-asked.js';
import { isLabel, isNamedBy, partNamer } from './labels.js';
import {
  closeButUnsure,
  mayBeMeant,
  meantButOff,
  nearestOf,
  saidOfPart,
  totalButOff,
} from './off-figure.js';
import { inPeriod, isSame, measuresSame, ofSameBytes } from './same-measure.js';
import { isOtherRate, namesTotal, otherCountOf, otherSideOf } from './qualifiers.js';
import {
  exact,
  hasUnit,
  isBare,
  isNear,
  isRight,
  isRoundedTo,
  isTelling,
  large,
  leastOfSum,
  rounding,
  slack,
  type Candidate,
  type Meant,
} from './right-figure.js';
import { writtenAs } from './written-as.js';
import type { Prompt } from '../../prompt/prompt.js';

export type Estimate = Prompt['estimates'][number];

/**
 * What the answer says to an estimate: `told` repeats what was told, `close` is near enough where it is meant for it. `factor` is
 * above 1: how many times too much or too little.
 */
export type OwnFigure =
  | { readonly kind: 'right' | 'told' | 'close'; readonly quote: string }
  | {
      readonly kind: 'off';
      readonly quote: string;
      readonly factor: number;
      readonly isTooMuch: boolean;
    }
  /**
   * `near` is another number of theirs that they came to in its unit, by words of the question; `ofPart` are those near it that are
   * said of a part of what is asked for alone.
   */
  | { readonly kind: 'missing'; readonly near?: string; readonly ofPart?: readonly string[] };

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
  const given = told.flatMap(figuresIn).filter(({ isSpelled }) => !isSpelled);
  const figures = figuresIn(answer);
  const margins = marginsIn(answer);
  return estimates.map((estimate) => {
    const others = estimates.filter(({ id }) => id !== estimate.id);
    const own = ownFigure(estimate, figures, given, others);
    const otherwise = own.kind === 'missing' ? saidOtherwise(estimate, answer, figures) : null;
    if (otherwise !== null) return { estimate, own: otherwise };
    // An interval that is another one than the question's is no wrong answer to it.
    const byEnds =
      own.kind === 'missing' && asksMargin.test(estimate.ask)
        ? ownFigure(estimate, margins, given, others)
        : own;
    return { estimate, own: byEnds.kind === 'right' ? byEnds : own };
  });
}

function ownFigure(
  estimate: Estimate,
  figures: readonly Figure[],
  told: readonly Figure[],
  others: readonly Estimate[],
): OwnFigure {
  const unit = expectedUnit(estimate.unit);
  const isOnlySum = others.every((one) => expectedUnit(one.unit).kind !== unit.kind);
  const subjects = others.map(subjectOf);
  const expected = estimate.value * unit.size;
  const period = secondsOf(perOf(estimate.unit));
  const subject = subjectOf(estimate);
  const noun = subjectWords(unit.noun);
  const asked = figuresIn(estimate.ask);
  const given = [...asked, ...figuresIn(estimate.arithmetic)];
  const way = new Set(subjectWords(`${estimate.ask} ${estimate.arithmetic} ${estimate.unit}`));
  const inputs = given.filter(({ value }) => !isNear(value, expected));
  const distinct = inputs.filter(
    ({ value }, at) => inputs.findIndex((other) => isNear(other.value, value)) === at,
  );
  const amongInputs = (values: readonly number[]): number =>
    distinct.filter(({ value }) => values.some((one) => Math.abs(one / value - 1) <= rounding))
      .length;
  const isOtherSide = otherSideOf(estimate.ask);
  const isOfOtherCount = otherCountOf(estimate.ask, estimate.unit);
  const isWithin = (ratio: number): boolean =>
    Math.max(ratio, 1 / ratio) <= estimate.tolerance * slack;
  const candidates: readonly Meant[] = figures
    .filter((figure) => measuresSame(figure, unit, expected) && !isOfOtherCount(figure))
    .filter((figure) => !isOtherRate(figure, { subject, noun, period }))
    .map((written) => {
      const figure = inPeriod(ofSameBytes(written, unit, expected), period);
      return {
        figure,
        ratio: figure.value / expected,
        shared: new Set(figure.around.filter((word) => subject.has(word))).size,
        beside: new Set(figure.beside.filter((word) => subject.has(word) && !noun.includes(word)))
          .size,
        all: subject.size,
        operands: amongInputs(figure.sum),
        inputs: amongInputs(figure.others.filter(isTelling)),
        commonInputs: amongInputs(figure.others.filter((value) => !isTelling(value))),
        ofWay: distinct.length,
        isOtherSide: isOtherSide(figure),
        besideOfWay: new Set(figure.beside.filter((word) => way.has(word))).size,
        hasNoun: noun.some((word) => figure.beside.includes(word)),
        hasAllAsked:
          asked.length >= leastOfSum &&
          asked.every(({ value }) => figure.others.some((one) => isNear(one, value))),
        hasAsked: figure.others.some((one) => asked.some(({ value }) => isNear(one, value))),
        isLabelled: isNamedBy(figure, unit, perOf(estimate.unit)) && isLabel(figure, subject, noun),
        isOfMore:
          !namesTotal(estimate.ask.toLowerCase()) &&
          amongInputs(figure.sum) < leastOfSum &&
          addendsOf(figure).some((word) => !way.has(word)),
        isNamedBefore: isNamedBefore(figure, estimate.ask),
        isFromLarge:
          figure.sum.length >= leastOfSum &&
          amongInputs(figure.sum.filter((one) => one >= large)) > 0,
        isFromInput:
          figure.sum.length >= leastOfSum &&
          amongInputs(figure.sum.filter(isTelling)) > 0 &&
          !inputs.some(({ value }) => Math.abs(figure.value / value - 1) <= exact),
      };
    })
    .filter(({ ratio }) => ratio > 0);
  // A bare 1 that was told of anything says nothing where it is named here as what is asked for.
  const isTold = ({ figure, isNamedBefore: isNamed }: Meant): boolean =>
    told.some(
      (one) => isSame(one, figure) && !(isNamed && isBare(figure.unit) && !isTelling(one.value)),
    );
  // A number of the question's own says nothing, unless it is the answer to the digit and named as such.
  const isGiven = ({ figure, ratio }: Candidate): boolean =>
    asked.some(({ value }) => isNear(value, figure.value)) &&
    !(
      isNear(ratio, 1) &&
      (hasUnit(figure, unit) || isResult(figure) || isNamedBefore(figure, estimate.ask))
    );
  const parts = partsOf(expected, estimate.arithmetic);
  // The larger of two parts may be within the tolerance of both together.
  const isPart = ({ figure, ratio }: Candidate): boolean =>
    Math.abs(ratio - 1) > rounding &&
    parts.some((one) => Math.abs(figure.value / one - 1) <= rounding);
  const hasPart = candidates.some(isPart);
  // The policy's 1.1 TB is a step on the author's way to 1.41, and no rough way to write it.
  const isStep = (one: Meant): boolean =>
    !isExact(one) && inputs.some(({ value }) => isRoundedTo(one.figure.value, value));
  // "So 14 GB": the words stand at the part before it.
  const isWhole = ({ figure, ratio, shared }: Candidate): boolean =>
    hasPart && Math.abs(ratio - 1) <= exact && hasUnit(figure, unit) && shared >= leastOfWhole;
  // "80 ± 2.7 points" beside a number of a question for a margin.
  const isMargin = ({ figure }: Meant): boolean => figure.isMargin && asksMargin.test(estimate.ask);
  // A rough one may be anything: it has to be what the person came to, and to be said of this question.
  const isElsewhere = (one: Meant): boolean =>
    !isExact(one) &&
    (isStepOf(one.figure, figures, estimate.ask) || isSaidOfAnother(one.figure, subject, subjects));
  const isNamedAlone = partNamer(estimate.ask);
  const isOfPart = (one: Meant): boolean => one.operands < leastOfSum && isNamedAlone(one.figure);
  const near = candidates.filter(({ ratio }) => isWithin(ratio));
  const within = near.filter(
    (one) => !isGiven(one) && !isPart(one) && !isElsewhere(one) && !isOfPart(one),
  );
  const rule = byRule(estimate.arithmetic);
  const isRightByRule = (one: Meant): boolean =>
    rule !== null && isRight({ ...one, ratio: one.figure.value / (rule * unit.size) }, rule, unit);
  const meant = within.filter(
    (one) =>
      isRight(one, estimate.value, unit) || isRightByRule(one) || isWhole(one) || isMargin(one),
  );
  // What was told together shows no working: "45 ms of GPU, 80 cards at 57 %".
  const beside = (one: Meant): readonly number[] =>
    told.filter((other) => isSame(other, one.figure)).flatMap(({ others: toldToo }) => toldToo);
  const isOwn = (one: Meant): boolean =>
    !isTold(one) ||
    isComputed(one, amongInputs(one.figure.others.filter((value) => !beside(one).includes(value))));
  const right = mostShared(meant.filter(isOwn));
  const repeated = mostShared(meant.filter((one) => !isOwn(one)));
  if (right !== null && (repeated === null || isExact(right) || !isExact(repeated)))
    return { kind: 'right', quote: writtenAs(right.figure, unit) };
  if (repeated !== null) return { kind: 'told', quote: writtenAs(repeated.figure, unit) };
  const isPartOfOwn = (figure: Figure): boolean =>
    figures.some((one) => one.quote === figure.quote && isAddend(one, figures));
  // Within the tolerance it is no wrong answer, but about something else.
  const off = candidates
    .filter((one) => !isWithin(one.ratio) && !isTold(one) && hasUnit(one.figure, unit))
    .filter(({ figure }) => !given.some(({ value }) => isNear(value, figure.value)))
    .filter(({ figure }) => !isOfOthers(figure, asked) && !isPartOfOwn(figure));
  const atAsked = figureAtAsked(estimate.ask, figures);
  const wrong =
    candidates.find((one) => one.figure.quote === atAsked?.quote && isSlip(one) && !isTold(one)) ??
    meantButOff(off, { subject, noun: subjectWords(estimate.unit), period }) ??
    onlyMargin(candidates.filter((one) => isMargin(one) && one.hasAsked && !isWithin(one.ratio))) ??
    (isOnlySum ? totalButOff(off, estimate.ask, unit) : null);
  const unsure = within.filter((one) => !isTold(one) && !one.isOtherSide && !one.isOfMore);
  // The value itself before what comes near it, "2.2 times" before "2 times" of 2.17.
  const close =
    mostShared(unsure.filter((one) => mayBeMeant(one, estimate.value, unit))) ??
    closeButUnsure(
      unsure.filter((one) => !isStep(one)),
      unit,
    );
  if (close !== null) return { kind: 'close', quote: writtenAs(close.figure, unit) };
  if (wrong === null) {
    const cameTo = nearestOf(off);
    if (cameTo !== null) return { kind: 'missing', near: writtenAs(cameTo.figure, unit) };
    const own = near.filter((one) => !isTold(one) && !isGiven(one) && !isPart(one) && !isStep(one));
    const ofPart = saidOfPart(own, unit, isOfPart);
    return ofPart.length === 0 ? { kind: 'missing' } : { kind: 'missing', ofPart };
  }
  const { ratio, figure } = wrong;
  return {
    kind: 'off',
    quote: writtenAs(figure, unit),
    factor: Math.max(ratio, 1 / ratio),
    isTooMuch: ratio > 1,
  };
}

/** Of a size with the answer; more than that is another thing. */
const isSlip = ({ ratio }: Candidate): boolean => Math.max(ratio, 1 / ratio) <= 10;

const isExact = ({ ratio }: Candidate): boolean => Math.abs(ratio - 1) <= exact;

const asksMargin = /to either side|±|plus or minus/i;

/** The one margin of those that are off; null where there are two. */
function onlyMargin(off: readonly Meant[]): Meant | null {
  const [one, ...more] = off;
  return one !== undefined && more.every(({ ratio }) => isNear(ratio, one.ratio)) ? one : null;
}

/** What the question gives is given otherwise there: some of its numbers stand beside the figure, and others in place of the rest. */
function isOfOthers({ sum, others }: Figure, asked: readonly Figure[]): boolean {
  const said = [...sum, ...others];
  const kept = asked.filter(({ value }) => said.some((one) => isNear(one, value)));
  const isReplaced = said.some((one) => !asked.some(({ value }) => isNear(one, value)));
  return isReplaced && kept.length > 0 && kept.length < asked.length;
}

/** So many words of the question stand around a whole that is named by its parts. */
const leastOfWhole = 3;
/** A sum stands before it, or it is a root. */
const isResult = ({ sum, value, isSpelled }: Figure): boolean =>
  sum.length >= (isSpelled ? 1 : leastOfSum) && !sum.some((one) => isNear(one, value));

/** The sum that it comes from stands before it, or it is exact and two of the author's inputs stand in its sentence. */
const isComputed = ({ figure, ratio }: Meant, inputs: number): boolean =>
  figure.sum.length >= leastOfSum ||
  (Math.abs(ratio - 1) <= exact && inputs >= leastOfSum && !isBare(figure.unit));

/** Digits before words, which may mean something else; the exact before the rough; then the one that shares most with the question. */
function mostShared(candidates: readonly Meant[]): Meant | null {
  const [best] = candidates.toSorted(
    (a, b) =>
      Number(a.figure.isSpelled) - Number(b.figure.isSpelled) ||
      Number(isExact(b)) - Number(isExact(a)) ||
      b.shared - a.shared,
  );
  return best ?? null;
}
