import { useMemo } from 'react';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import type { Review } from '../../../../core/review/review.js';
import { allAttempts, useLibrary } from '../../../state/library/library-store.js';

type GradedAttempt = AttemptSummary & {
  readonly result: NonNullable<AttemptSummary['result']>;
};

/** The person's other graded attempts at the same prompt, newest first; `Review` asks for them. */
export function useOtherAttempts({ attemptId, prompt }: Review): readonly GradedAttempt[] {
  const attempts = useLibrary(allAttempts);
  return useMemo(
    () =>
      attempts
        .filter((one) => isGraded(one))
        .filter(({ id, promptId }) => id !== attemptId && promptId === prompt.id)
        .toSorted((a, b) => b.startedAtMs - a.startedAtMs),
    [attempts, attemptId, prompt.id],
  );
}

const isGraded = (attempt: AttemptSummary): attempt is GradedAttempt => attempt.result !== null;
