import type { Span } from '../../../../core/history/guess.js';
import { drillOf } from '../../../../core/drill/drill-id.js';
import { shareWords } from '../../../../core/grade/score-words.js';
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

/** The prompts that a round asked, also those that it ended before, with what the newest came to: "85 % in a round". */
export function askedInRounds(attempts: readonly AttemptSummary[]): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const round of newestFirst(attempts)) {
    for (const id of promptsOfRound(round.promptId) ?? []) {
      if (said.has(id)) continue;
      const share = shareInRound(round, id);
      said.set(id, share === null ? 'in a round' : `${shareWords(share)} in a round`);
    }
  }
  return said;
}

/** Whether a board drill was done on it, which is no sitting of its own. */
export const isDrilled = (attempts: readonly AttemptSummary[], promptId: string): boolean =>
  attempts.some((attempt) => drillOf(attempt.promptId)?.promptId === promptId);

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

/** The sitting of a prompt that goes on where it was left, the newest; rounds and drills are none of its own. */
export const unfinishedOn = (
  attempts: readonly AttemptSummary[],
  promptId: string,
): AttemptSummary | undefined =>
  unfinished(attempts).find((attempt) => attempt.promptId === promptId);

function newestFirst(attempts: readonly AttemptSummary[]): readonly AttemptSummary[] {
  return attempts.toSorted((a, b) => b.startedAtMs - a.startedAtMs);
}
