import { useMemo } from 'react';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import { sameAsked } from '../../../../core/library/round-id.js';
import { inOrderToCompare } from '../../../../core/review/compare/other-attempts.js';
import type { Review } from '../../../../core/review/review.js';
import { allAttempts, useLibrary } from '../../../state/library/library-store.js';

type GradedAttempt = AttemptSummary & {
  readonly result: NonNullable<AttemptSummary['result']>;
};

/** The person's other graded attempts at the same prompt or questions, newest first, and the sample last; `Review` asks for them. */
export function useOtherAttempts({ attemptId, prompt }: Review): readonly GradedAttempt[] {
  const attempts = useLibrary(allAttempts);
  const asked = sameAsked(prompt.id);
  return useMemo(
    () =>
      inOrderToCompare(
        attempts
          .filter((one) => isGraded(one))
          .filter(({ id, promptId }) => id !== attemptId && sameAsked(promptId) === asked),
      ),
    [attempts, attemptId, asked],
  );
}

const isGraded = (attempt: AttemptSummary): attempt is GradedAttempt => attempt.result !== null;
