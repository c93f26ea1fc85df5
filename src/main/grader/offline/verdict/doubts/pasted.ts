import type { Answer } from '../../../../../core/answer/answer.js';
import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import type { Candidate } from '../../evidence/candidates.js';
import type { Dropped } from '../../passages/discarded-segments.js';
import type { ReadCriterion } from '../../read-answer.js';
import { doubtful } from '../judge-window.js';
import { evidenceOf } from '../quote-evidence.js';
import { shortQuote } from '../quoted-stretch.js';

/** So near a passage is to what meets a criterion that it is about it. */
const leastClose = 0.2;

/**
 * A criterion whose only words are the author's own and were pasted is neither met nor missed: whether they were known, the person
 * alone can tell.
 */
export function unlessPasted(
  verdict: CriterionVerdict,
  { compiled, candidates }: ReadCriterion,
  dropped: Dropped,
  answer: Answer,
): CriterionVerdict {
  if (compiled.criterion.kind === 'anti-pattern') return verdict;
  if (!['unsure', 'not-met'].includes(verdict.verdict)) return verdict;
  const [nearest] = candidates
    .filter(({ first, last, isTold }) => first === last && !isTold)
    .toSorted((a, b) => b.closeness - a.closeness);
  if (nearest === undefined || nearest.closeness < leastClose) return verdict;
  if (!isPasted(nearest, dropped)) return verdict;
  return {
    ...verdict,
    verdict: 'unsure',
    evidence: [],
    reason: `You pasted “${shortQuote(nearest)}”, and it stands so in the report. Would you have said it by yourself?`,
    closest: [evidenceOf(nearest, answer)],
    chance: doubtful,
  };
}

const isPasted = ({ passage, first, last }: Candidate, dropped: Dropped): boolean =>
  passage.segments.slice(first, last + 1).some((one) => dropped.get(one) === 'pasted');
