import type { CriterionVerdict } from '../../../../core/grade/grade.js';
import type { ReadCriterion } from '../read-answer.js';
import type { Claim } from './claims.js';
import { doubtful } from './judge-window.js';

/** Words that meet a criterion without what distinguishes it, here or in another passage on it, may say another thing. */
export function unlessIndistinct(
  verdict: CriterionVerdict,
  { compiled, candidates }: ReadCriterion,
  seat: Claim | null,
): CriterionVerdict {
  if (verdict.verdict !== 'met' || seat === null || compiled.criterion.kind === 'anti-pattern')
    return verdict;
  const isSaid = (index: number): boolean =>
    seat.candidate.within.includes(index) ||
    candidates.some(({ within, isTold }) => !isTold && within.length > 1 && within.includes(index));
  if (compiled.keys().every(isSaid)) return verdict;
  const { parts: _, ...rest } = verdict;
  return {
    ...rest,
    verdict: 'unsure',
    evidence: [],
    reason: `You say much of it. Do your words also say: “${compiled.criterion.title}”?`,
    closest: verdict.evidence.slice(0, 1),
    chance: doubtful,
  };
}
