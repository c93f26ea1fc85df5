import type { Mode } from '../attempt/attempt-event.js';
import { bands, type Band } from '../grade/band.js';
import type { Dimension } from '../grade/weights/dimension.js';
import { drillOf } from '../drill/drill-id.js';
import type { PromptKind } from '../prompt/prompt.js';
import type { AttemptSummary } from './attempt-summary.js';

/** What came of an attempt; `open` has a grade, and what is open in it can change the band. */
export type Outcome = Band | 'open' | 'not-graded' | 'unfinished';
export const outcomes: readonly Outcome[] = [...bands, 'open', 'not-graded', 'unfinished'];

/** How long ago it was begun, in days. */
export const spansDays = [7, 30, 90, 365] as const;

/** What the list of attempts is narrowed to besides words; null narrows nothing. */
export type HistoryFilter = {
  readonly kind: PromptKind | null;
  readonly topic: string | null;
  /** A heading of the notes. */
  readonly heading: string | null;
  readonly mode: Mode | null;
  readonly outcome: Outcome | null;
  readonly grader: string | null;
  /** Below lean hire in this dimension, whatever is still open. */
  readonly weakIn: Dimension | null;
  readonly withinDays: (typeof spansDays)[number] | null;
  readonly isShort: boolean | null;
  /** Whether it asked too few criteria for a band. */
  readonly isFew: boolean | null;
  /** Whether the person settled something in it. */
  readonly isSettled: boolean | null;
};

export const anyAttempt: HistoryFilter = {
  ...{ kind: null, topic: null, heading: null, mode: null, outcome: null },
  ...{ grader: null, weakIn: null, withinDays: null, isShort: null, isFew: null, isSettled: null },
};

/** What the list's own rows do not say of an attempt. */
export type FurtherFacts = {
  readonly topics: readonly string[];
  /** The headings of the notes that its prompts are drawn from. */
  readonly headings: readonly string[];
  readonly isWeakIn: (dimension: Dimension) => boolean;
  /** By whom its newest grade is; null without one. */
  readonly grader: string | null;
  readonly isShort: boolean;
};

const dayMs = 86_400_000;

/** Whether an attempt passes every part of the filter; `nowMs` is a time of the clock. Topics are the same whatever their capitals. A drill has no mode. */
export function passesHistory(
  attempt: AttemptSummary,
  { topics, headings, grader, isShort, isWeakIn }: FurtherFacts,
  filter: HistoryFilter,
  nowMs: number,
): boolean {
  const { kind, topic, heading, mode, outcome, weakIn, withinDays, isSettled } = filter;
  const age = nowMs - attempt.startedAtMs;
  return (
    (kind === null || attempt.kind === kind) &&
    (mode === null || (attempt.mode === mode && drillOf(attempt.promptId) === null)) &&
    (outcome === null || outcomeOf(attempt) === outcome) &&
    (withinDays === null || age <= withinDays * dayMs) &&
    (filter.grader === null || grader === filter.grader) &&
    (filter.isShort === null || isShort === filter.isShort) &&
    (filter.isFew === null || (attempt.result?.extent === 'few') === filter.isFew) &&
    (weakIn === null || isWeakIn(weakIn)) &&
    (heading === null || headings.includes(heading)) &&
    (isSettled === null || ((attempt.result?.settled ?? null) !== null) === isSettled) &&
    (topic === null || topics.some((one) => one.toLowerCase() === topic.toLowerCase()))
  );
}

/** What came of an attempt. */
function outcomeOf({
  isSubmitted,
  result,
}: Pick<AttemptSummary, 'isSubmitted' | 'result'>): Outcome {
  if (result !== null) return result.band ?? 'open';
  return isSubmitted ? 'not-graded' : 'unfinished';
}

/** Whether any part of it narrows the list. */
export const narrowsHistory = (filter: HistoryFilter): boolean =>
  Object.values(filter).some((part) => part !== null);
