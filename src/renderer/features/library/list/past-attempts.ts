import type { Span } from '../../../../core/history/guess.js';
import { promptsOfRound } from '../../../../core/library/round-id.js';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';

/** A prompt's attempts, and the rounds that asked it; newest first. */
export function attemptsOf(
  attempts: readonly AttemptSummary[],
  promptId: string,
): readonly AttemptSummary[] {
  return newestFirst(
    attempts.filter((attempt) => attempt.promptId === promptId || isRoundOn(attempt, promptId)),
  );
}

const isRoundOn = (attempt: AttemptSummary, promptId: string): boolean =>
  promptsOfRound(attempt.promptId)?.includes(promptId) === true;

/** The prompts that a round asked, also those that it ended before. */
export const askedInRounds = (attempts: readonly AttemptSummary[]): ReadonlySet<string> =>
  new Set(attempts.flatMap(({ promptId }) => promptsOfRound(promptId) ?? []));

/** What a round came to on one of its prompts, in percent; null where it has no figure for it. */
export function shareInRound(
  { promptId: id, result }: AttemptSummary,
  promptId: string,
): Span | null {
  return result?.questions?.[promptsOfRound(id)?.indexOf(promptId) ?? -1] ?? null;
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
