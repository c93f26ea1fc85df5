import type { AttemptSummary } from '../../ipc/views.js';

/** The queue of grading is nothing but this: submitted attempts without a grade, the oldest first. */
export function ungradedIn(attempts: readonly AttemptSummary[]): readonly AttemptSummary[] {
  return attempts
    .filter(({ isSubmitted, result }) => isSubmitted && result === null)
    .toSorted((a, b) => a.startedAtMs - b.startedAtMs);
}
