import type { Answer } from '../../../../../core/answer/answer.js';
import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import type { Prompt } from '../../../../../core/prompt/prompt.js';
import { expectedUnit } from '../../../../../core/review/figures/figure-units.js';
import { figuresIn, type Figure } from '../../../../../core/review/figures/figures-in-text.js';
import { ownFigures } from '../../../../../core/review/figures/own-figures.js';
import type { Candidate } from '../../evidence/candidates.js';
import type { ReadCriterion } from '../../read-answer.js';
import { doubtful } from '../judge-window.js';
import { evidenceOf, withoutRepeats } from '../quote-evidence.js';

type Estimate = Prompt['estimates'][number];

/** A sum of products: two lines of it, and the whole. */
const leastOfLine = 2;
const leastLines = 2;
const rounding = 0.006;
/** Rounding, another unit of bytes or a rougher input is no other line; more is. */
const sameLine = 1.1;
const otherLine = 1.5;

/** A criterion that is called after its sum is met by nothing but the sum. */
const isCalledSum = /^(?:sums|totals|adds up)\b/i;

/**
 * A criterion that would be met is open where one line of the author's sum comes to another number, "62.6e6 x 2 bytes = 0.13 GB", that
 * has the author's own input, and the right one stands nowhere; and one that is called a sum also where the sum itself is not found.
 */
export function unlessLineIsOff(
  verdict: CriterionVerdict,
  { compiled, candidates }: ReadCriterion,
  estimates: Prompt['estimates'],
  answer: Answer,
): CriterionVerdict {
  const { kind, title } = compiled.criterion;
  const isMet = verdict.verdict === 'met' || verdict.parts?.includes('met') === true;
  if (!isMet || ['clarifying', 'anti-pattern'].includes(kind)) return verdict;
  const results = compiled.results();
  const own = estimates.filter(({ value, unit }) =>
    results.some((one) => one.value === value * expectedUnit(unit).size),
  );
  if (own.length === 0) return verdict;
  const notes = [...new Set(candidates.map(({ passage }) => passage))].filter(
    (one) => one.kind === 'phase',
  );
  const text = notes.map((one) => one.text.source).join('\n\n');
  const off = offLineIn(figuresIn(text), own);
  const isUnsummed = (one: Estimate): boolean =>
    isCalledSum.test(title) &&
    isTotal(one) &&
    ownFigures([one], text).every(({ own: { kind: found } }) => ['missing', 'off'].includes(found));
  const unsummed = off === null ? own.find(isUnsummed) : undefined;
  if (off === null && unsummed === undefined) return verdict;
  const shown = off === null ? undefined : candidates.find((one) => holds(one, off.said));
  const { parts: _, ...rest } = verdict;
  return {
    ...rest,
    verdict: 'unsure',
    evidence: [],
    reason:
      off === null
        ? `You say much of it. Compare your numbers: I don’t find ${String(unsummed?.value)} ${unsummed?.unit ?? ''}.`
        : `You write “${asWritten(off.said.clause.trim(), text)}”; I look for ${off.wanted.quote}.`,
    closest: withoutRepeats([
      ...(shown === undefined ? [] : [evidenceOf(shown, answer)]),
      ...verdict.evidence,
    ]),
    chance: doubtful,
  };
}

/** The products of the author's arithmetic, each with what it comes to. */
const linesOf = ({ arithmetic }: Estimate): readonly Figure[] =>
  figuresIn(arithmetic).filter(({ sum }) => sum.length >= leastOfLine);

/** Whether its lines add up to it. */
function isTotal(estimate: Estimate): boolean {
  const lines = linesOf(estimate);
  const total = lines.reduce((sum, { value }) => sum + value, 0);
  const { size } = expectedUnit(estimate.unit);
  return lines.length >= leastLines && isNear(estimate.value * size, total);
}

function offLineIn(
  figures: readonly Figure[],
  estimates: readonly Estimate[],
): { readonly said: Figure; readonly wanted: Figure } | null {
  const known = estimates.flatMap(({ arithmetic }) => figuresIn(arithmetic));
  for (const wanted of estimates.filter(isTotal).flatMap(linesOf)) {
    const ofUnit = figures.filter((one) => isOfUnit(one, wanted));
    if (ofUnit.some((one) => ratioOf(one, wanted) <= sameLine)) continue;
    const said = ofUnit.find(
      (one) =>
        ratioOf(one, wanted) >= otherLine &&
        !known.some(({ value }) => isNear(one.value, value)) &&
        one.sum
          .slice(0, wanted.sum.length)
          .some((input) => isTelling(input) && wanted.sum.some((its) => isNear(input, its))),
    );
    if (said !== undefined) return { said, wanted };
  }
  return null;
}

const isOfUnit = ({ unit }: Figure, { unit: its }: Figure): boolean =>
  unit.kind === its.kind && unit.kind !== 'count';

/** A clause as it stands in the answer, which it is read from in lower case. */
function asWritten(clause: string, text: string): string {
  const at = text.toLowerCase().indexOf(clause);
  return at < 0 ? clause : text.slice(at, at + clause.length);
}

const ratioOf = ({ value }: Figure, { value: its }: Figure): number =>
  Math.max(value / its, its / value);

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= rounding * Math.abs(other);

/** 62.6 million is an input of this sum, and 2 or 4,000 of any. */
const isTelling = (value: number): boolean => value > 0 && Number(value.toPrecision(2)) !== value;

const holds = ({ passage, first, last }: Candidate, { quote, clause }: Figure): boolean => {
  const { from = 0, to = 0 } = passage.segments[first] ?? {};
  const source = passage.text.source.slice(from, to);
  return (
    first === last &&
    passage.kind === 'phase' &&
    source.includes(quote) &&
    source.toLowerCase().includes(clause.trim())
  );
};
