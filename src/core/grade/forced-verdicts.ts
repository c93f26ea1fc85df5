import type { CriterionVerdict, Verdict } from './grade.js';

/** What would be said were nothing left open: met from a chance of one half on; without a chance, not met. */
export function forcedVerdict({
  verdict,
  chance = 0,
}: Pick<CriterionVerdict, 'verdict' | 'chance'>): Verdict {
  if (verdict !== 'unsure') return verdict;
  return chance >= 0.5 ? 'met' : 'not-met';
}

export const forcedVerdicts = (
  verdicts: readonly CriterionVerdict[],
): readonly CriterionVerdict[] => verdicts.map((one) => ({ ...one, verdict: forcedVerdict(one) }));
