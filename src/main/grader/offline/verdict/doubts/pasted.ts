import type { Answer } from '../../../../../core/answer/answer.js';
import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import type { Read, ReadCriterion } from '../../read-answer.js';
import { nearnessTo } from '../../rubric/text-cluster.js';
import { doubtful } from '../judge-window.js';
import { evidenceOf } from '../quote-evidence.js';
import { shortQuote } from '../quoted-stretch.js';

/** What else was written likely says it. */
const likely = 0.5;
/** So near a passage is to what meets a criterion that it is about it. */
const leastClose = 0.2;

/**
 * A criterion whose nearest words are the author's own and were pasted is neither met nor missed: whether they were known, the
 * person alone can tell.
 */
export function unlessPasted(
  verdict: CriterionVerdict,
  { compiled, candidates }: ReadCriterion,
  { passages, dropped }: Pick<Read, 'passages' | 'dropped'>,
  answer: Answer,
): CriterionVerdict {
  const { criterion, said, weigh } = compiled;
  if (criterion.kind === 'anti-pattern' || (verdict.chance ?? 0) >= likely) return verdict;
  if (!['unsure', 'not-met'].includes(verdict.verdict)) return verdict;
  const pasted = passages.flatMap((passage) =>
    passage.segments.flatMap((segment, at) =>
      dropped.get(segment) === 'pasted'
        ? [{ passage, first: at, last: at, hits: [], ...nearnessTo(segment.bag, said, weigh) }]
        : [],
    ),
  );
  const [nearest] = pasted.toSorted((a, b) => b.closeness - a.closeness);
  const own = Math.max(leastClose, ...candidates.map(({ closeness }) => closeness));
  if (nearest === undefined || nearest.closeness < own) return verdict;
  return {
    ...verdict,
    verdict: 'unsure',
    evidence: [],
    reason: `You pasted “${shortQuote(nearest)}”, and it stands so in the report. Would you have said it by yourself?`,
    closest: [evidenceOf(nearest, answer)],
    chance: doubtful,
  };
}
