import type { Criterion } from '../../../../core/prompt/criterion.js';
import type { CriterionVerdict } from '../../../../core/grade/grade.js';
import type { OfflineSignal } from '../../offline/answer-signal.js';

/**
 * Where a word to the model is suspected, a mistake that stands in the answer word for word stays found, whatever the
 * model says: else that word would take it away. The offline grader finds one only where a single sentence says all of it and rejects none. Null where
 * the verdict stands as it is.
 */
export function certainAntiPattern(
  criterion: Criterion,
  verdict: CriterionVerdict,
  { verdicts }: OfflineSignal,
): CriterionVerdict | null {
  if (criterion.kind !== 'anti-pattern' || verdict.verdict === 'met') return null;
  const found = verdicts.find(({ criterionId }) => criterionId === criterion.id);
  return found?.verdict === 'met' ? found : null;
}
