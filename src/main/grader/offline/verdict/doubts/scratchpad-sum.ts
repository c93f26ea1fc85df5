import type { Answer } from '../../../../../core/answer/answer.js';
import { notesRead, scratchpad } from '../../../../../core/attempt/scratchpad.js';
import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import { figuresIn, type Figure } from '../../../../../core/review/figures/figures-in-text.js';
import type { Candidate } from '../../evidence/candidates.js';
import type { ReadCriterion } from '../../read-answer.js';
import { isNear } from '../../rubric/is-near.js';
import type { Result } from '../../rubric/worked-out.js';
import { doubtful } from '../judge-window.js';
import { evidenceOf, withoutRepeats } from '../quote-evidence.js';
import { shortQuote } from '../quoted-stretch.js';

/** Of a size with each other: more is another thing. */
const mostOff = 10;
const rounding = 0.006;

/**
 * A criterion whose number stands in the scratchpad alone, "ln(1000)/0.02 = 345.4", where a sentence works the same out and comes to
 * another, "ln(1000)/0.01 is about 690 steps": what is written out is what is said, so it is asked which holds.
 */
export function unlessSaidOtherwise(
  verdict: CriterionVerdict,
  { compiled, candidates }: ReadCriterion,
  answer: Answer,
): CriterionVerdict {
  const { kind, phase } = compiled.criterion;
  if (!['met', 'unsure'].includes(verdict.verdict)) return verdict;
  if (['clarifying', 'anti-pattern'].includes(kind)) return verdict;
  const jotted = textOf(answer, scratchpad.id);
  if (jotted === '' || compiled.results().length === 0) return verdict;
  const lines = notesRead(scratchpad.id, jotted).split('\n');
  const written = figuresIn(textOf(answer, phase));
  for (const result of compiled.results()) {
    if (written.some((one) => isRight(one, result))) continue;
    const line = lines.find((one) => figuresIn(one).some((figure) => isRight(figure, result)));
    const sums = figuresIn(line ?? '').filter((one) => isRight(one, result));
    const other = written.find((one) => sums.some((sum) => isSameSum(one, sum)));
    const sentence = other && candidates.find((one) => isSentenceOf(one, phase, other));
    if (line === undefined || sentence === undefined) continue;
    const { parts: _, ...rest } = verdict;
    return {
      ...rest,
      verdict: 'unsure',
      evidence: [],
      reason: `You write “${shortQuote(sentence)}”, and “${line.trim()}” in the scratchpad. Which holds?`,
      closest: withoutRepeats([
        evidenceOf(sentence, answer),
        ...candidates
          .filter(({ passage, first, last }) => passage.phaseId === scratchpad.id && first === last)
          .map((one) => evidenceOf(one, answer))
          .filter(({ quote }) => line.startsWith(quote)),
      ]),
      chance: doubtful,
    };
  }
  return verdict;
}

const textOf = ({ phases }: Answer, id: string): string =>
  phases.find(({ phaseId }) => phaseId === id)?.text.text ?? '';

const isRight = ({ value }: Figure, { value: wanted, tolerance }: Result): boolean =>
  Math.max(value / wanted, wanted / value) <= tolerance;

/** Two sums with a number in common that come to another. */
function isSameSum(one: Figure, other: Figure): boolean {
  const ratio = Math.max(one.value / other.value, other.value / one.value);
  return (
    !isNear(ratio, 1, rounding) &&
    ratio <= mostOff &&
    one.sum.length === other.sum.length &&
    one.sum.some((a) => other.sum.some((b) => isNear(a, b, rounding)))
  );
}

const isSentenceOf = (
  { passage, first, last }: Candidate,
  phase: string,
  { quote }: Figure,
): boolean => {
  const { from = 0, to = 0 } = passage.segments[first] ?? {};
  return (
    first === last &&
    passage.phaseId === phase &&
    passage.text.source.slice(from, to).includes(quote)
  );
};
