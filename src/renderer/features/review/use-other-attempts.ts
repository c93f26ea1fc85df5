import { useEffect, useMemo } from 'react';
import type { AttemptSummary, Review } from '../../../ipc/views.js';
import { allAttempts, askForAllAttempts, useLibrary } from '../../state/library-store.js';

export type GradedAttempt = AttemptSummary & {
  readonly result: NonNullable<AttemptSummary['result']>;
};

/** The person's other graded attempts at the same prompt, newest first. */
export function useOtherAttempts({ attemptId, prompt }: Review): readonly GradedAttempt[] {
  const attempts = useLibrary(allAttempts);
  useEffect(askForAllAttempts, []);
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
