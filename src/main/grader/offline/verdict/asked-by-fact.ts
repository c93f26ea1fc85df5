import type { Answer } from '../../../../core/answer/answer.js';
import type { CriterionVerdict } from '../../../../core/grade/grade.js';
import type { ReadCriterion } from '../read-answer.js';
import type { Claim } from './claims.js';
import { evidenceOf } from './quote-evidence.js';

/** Below it one open criterion in seven was met, by the labels of the development answers. */
const leastChance = 0.3;

/**
 * A question that is open by its own words is met where the interviewer took it for one that asks for a fact on which the
 * criterion hangs, and told that fact: two readers found the same in it. One of them alone is not enough.
 */
export function countedByFact(
  verdict: CriterionVerdict,
  claims: readonly Claim[],
  { compiled: { criterion } }: ReadCriterion,
  answer: Answer,
): CriterionVerdict {
  const { facts = [] } = criterion;
  if (verdict.verdict !== 'unsure' || facts.length === 0) return verdict;
  const asked = claims.find(({ candidate: { passage }, chance }) => {
    const told = answer.questions[passage.questionIndex]?.told;
    return chance >= leastChance && told !== undefined && facts.includes(told.factId);
  });
  if (asked === undefined) return verdict;
  const { closest: _, chance: __, ...rest } = verdict;
  const { questionIndex } = asked.candidate.passage;
  return {
    ...rest,
    verdict: 'met',
    evidence: [evidenceOf(asked.candidate, answer)],
    reason: `You asked it in question ${String(questionIndex + 1)}, and were told.`,
  };
}
