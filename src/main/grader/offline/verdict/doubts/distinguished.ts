import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import type { ReadCriterion } from '../../read-answer.js';
import { doubtful } from '../judge-window.js';

/** Words that meet a criterion without what distinguishes it, here or in another passage on it, may say another thing. */
export function unlessIndistinct(
  verdict: CriterionVerdict,
  { compiled, candidates }: ReadCriterion,
): CriterionVerdict {
  const { criterion, groups, keys } = compiled;
  const isByWords = verdict.evidence.some(
    ({ place: { kind } }) => kind === 'text' || kind === 'question',
  );
  if (verdict.verdict !== 'met' || !isByWords || criterion.kind === 'anti-pattern') return verdict;
  const least = Math.min(2, groups.length);
  const isSaid = (index: number): boolean =>
    candidates.some(
      ({ within, isTold }) => !isTold && within.length >= least && within.includes(index),
    );
  if (keys().every(isSaid)) return verdict;
  const { parts: _, ...rest } = verdict;
  return {
    ...rest,
    verdict: 'unsure',
    evidence: [],
    reason: `You say much of it. Do your words also say: “${criterion.title}”?`,
    closest: verdict.evidence.slice(0, 1),
    chance: doubtful,
  };
}
