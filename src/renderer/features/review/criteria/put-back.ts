import { settleCriterion } from '../../../state/review/review.js';
import { showToast } from '../../../ui/overlays/toast.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { rowId } from '../parts/focus-target.js';

/** Lets the grader's verdict stand again. Its button goes with that, so the row takes the focus. */
export async function putBack(
  attemptId: string,
  gradeId: string,
  criterionId: string,
): Promise<void> {
  const reply = await settleCriterion(attemptId, { gradeId, criterionId, verdict: null });
  if (reply.ok) {
    document.getElementById(rowId(criterionId))?.focus({ preventScroll: true });
    return;
  }
  const { happened, safe, todo } = errorWords(reply.error);
  showToast({ title: happened, description: `${safe} ${todo}` });
}
