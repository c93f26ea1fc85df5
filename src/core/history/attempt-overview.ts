import { isSampleId } from '../attempt/sample-id.js';
import { drillOf } from '../drill/drill-id.js';
import type { AttemptSummary } from './attempt-summary.js';

/** Of each prompt this many attempts are in the overview; the history has them all. */
export const shownOfPrompt = 6;

/** What the library says of all attempts, small however many there are. */
export type AttemptOverview = {
  readonly count: number;
  readonly countOfPrompt: Readonly<Record<string, number>>;
  /**
   * Newest first: of each prompt the newest ones, and its newest graded one; and all that are under way.
   */
  readonly shown: readonly AttemptSummary[];
  /** Whether the sample was made, which is in nothing else here. */
  readonly hasSample: boolean;
  /** Submitted attempts without a grade, the oldest first. */
  readonly ungradedIds: readonly string[];
};

/** The overview of attempts that are listed newest first; the sample is nobody's, and left out. */
export function overviewOf(listed: readonly AttemptSummary[]): AttemptOverview {
  const attempts = listed.filter(({ id }) => !isSampleId(id));
  const counts = new Map<string, number>();
  const graded = new Set<string>();
  const shown: AttemptSummary[] = [];
  const ungradedIds: string[] = [];
  for (const attempt of attempts) {
    const { id, promptId, isSubmitted, result } = attempt;
    const count = counts.get(promptId) ?? 0;
    counts.set(promptId, count + 1);
    const isLastResult = result !== null && !graded.has(promptId);
    if (isLastResult) graded.add(promptId);
    if (isLastResult || count < shownOfPrompt || !isSubmitted) shown.push(attempt);
    // A drill is never graded.
    if (isSubmitted && result === null && drillOf(promptId) === null) ungradedIds.push(id);
  }
  return {
    count: attempts.length,
    countOfPrompt: Object.fromEntries(counts),
    shown,
    hasSample: attempts.length < listed.length,
    ungradedIds: ungradedIds.reverse(),
  };
}
