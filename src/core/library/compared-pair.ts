import { sameAsked } from './round-id.js';
import type { AttemptSummary } from '../history/attempt-summary.js';

type Chosen = readonly AttemptSummary[];

/** Whether an attempt can be compared: it has a result. */
export const isComparable = ({ result }: AttemptSummary): boolean => result !== null;

/** Whether it can be laid beside what is chosen: the same prompt, or a round of the same questions, whatever was the order, the level or the length. */
export const goesWith = (attempt: AttemptSummary, chosen: Chosen): boolean =>
  isComparable(attempt) &&
  chosen.every(({ promptId }) => sameAsked(promptId) === sameAsked(attempt.promptId));

/**
 * What is chosen after an attempt was picked: it goes where it was chosen already, a third takes the place of the one that
 * was chosen first, and one that cannot be compared with them changes nothing.
 */
export function picked(chosen: Chosen, attempt: AttemptSummary): Chosen {
  const others = chosen.filter(({ id }) => id !== attempt.id);
  if (others.length < chosen.length) return others;
  return goesWith(attempt, chosen) ? [...chosen, attempt].slice(-2) : chosen;
}

/** The earlier and the later of two chosen attempts; null before there are two. */
export function pairOf(
  chosen: Chosen,
): { readonly before: AttemptSummary; readonly after: AttemptSummary } | null {
  const [before, after] = chosen.toSorted((a, b) => a.startedAtMs - b.startedAtMs);
  return before === undefined || after === undefined ? null : { before, after };
}
