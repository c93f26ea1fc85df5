import type { AttemptEvent } from '../attempt/attempt-event.js';
import type { AttemptState } from '../attempt/attempt-state.js';
import type { Verdict } from '../grade/grade.js';
import type { Judged } from '../grade/judged-criteria.js';
import { drawnSince, evidenceSecond } from './evidence-second.js';

/** A criterion at the second at which the first of its evidence stood in the answer. */
export type CriterionMark = {
  readonly criterionId: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly isAntiPattern: boolean;
  readonly atSec: number;
};

/** The criteria that have evidence, in the order of time; times behind the attempt's end are moved there. */
export function criterionMarks(
  judged: readonly Judged[],
  events: readonly AttemptEvent[],
  state: AttemptState,
): readonly CriterionMark[] {
  const drawn = drawnSince(events);
  return judged
    .flatMap(({ criterion, verdict, evidence }): readonly CriterionMark[] => {
      const seconds = evidence
        .map((one) => evidenceSecond(one, state, drawn))
        .filter((sec) => sec !== null);
      if (seconds.length === 0) return [];
      return [
        {
          criterionId: criterion.id,
          title: criterion.title,
          verdict,
          isAntiPattern: criterion.kind === 'anti-pattern',
          atSec: Math.min(state.elapsedSec, ...seconds),
        },
      ];
    })
    .toSorted((a, b) => a.atSec - b.atSec);
}

/** The next second, or the one before, at which a criterion is marked; null where there is none. */
export function markBeside(
  marks: readonly CriterionMark[],
  sec: number,
  way: 'next' | 'previous',
): number | null {
  // A hundredth apart is where one stands already.
  const apart = 0.01;
  return way === 'next'
    ? (marks.find(({ atSec }) => atSec > sec + apart)?.atSec ?? null)
    : (marks.findLast(({ atSec }) => atSec < sec - apart)?.atSec ?? null);
}
