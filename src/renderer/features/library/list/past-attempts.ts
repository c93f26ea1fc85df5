import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';

/** A prompt's attempts, newest first. */
export function attemptsOf(
  attempts: readonly AttemptSummary[],
  promptId: string,
): readonly AttemptSummary[] {
  return newestFirst(attempts.filter((attempt) => attempt.promptId === promptId));
}

/**
 * The attempt that the list shows for each prompt: the newest graded one, or else the newest one; an
 * attempt that was just begun does not hide a result.
 */
export function lastAttempts(
  attempts: readonly AttemptSummary[],
): ReadonlyMap<string, AttemptSummary> {
  const last = new Map<string, AttemptSummary>();
  for (const attempt of newestFirst(attempts)) {
    const known = last.get(attempt.promptId);
    if (known === undefined || (known.result === null && attempt.result !== null)) {
      last.set(attempt.promptId, attempt);
    }
  }
  return last;
}

/** The attempts that were left before their end, newest first. */
export function unfinished(attempts: readonly AttemptSummary[]): readonly AttemptSummary[] {
  return newestFirst(attempts.filter((attempt) => !attempt.isSubmitted));
}

function newestFirst(attempts: readonly AttemptSummary[]): readonly AttemptSummary[] {
  return attempts.toSorted((a, b) => b.startedAtMs - a.startedAtMs);
}
