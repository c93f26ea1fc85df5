import type { Criterion } from '../prompt/criterion.js';
import { possibleWeight, rubricAt } from './rubric-at-level.js';
import { worth, type Verdict } from './grade.js';
import type { Level } from '../prompt/prompt.js';

/** Hints that were taken on one group of criteria: how many of its steps. */
export type HintTaken = { readonly criteria: readonly string[]; readonly steps: number };

/** What a step costs, in points of 100; said before it is taken. */
export const hintPoints = 2;

export type HintCost = { readonly steps: number; readonly points: number };

/**
 * What hints cost, in points of 100: two a step, and of a group never more than it has earned, so that a hint without
 * success takes nothing away.
 */
export function hintCost(
  rubric: readonly Criterion[],
  verdictOf: (criterionId: string) => Verdict,
  taken: readonly HintTaken[],
  level: Level,
): HintCost {
  const possible = possibleWeight(rubric, level);
  const counted = rubricAt(rubric, level).filter(({ kind }) => kind !== 'anti-pattern');
  const points = taken.map(({ criteria, steps }) => {
    const earned = counted
      .filter(({ id }) => criteria.includes(id))
      .reduce((sum, { id, weight }) => sum + weight * worth[verdictOf(id)], 0);
    return possible === 0 ? 0 : Math.min(steps * hintPoints, (100 * earned) / possible);
  });
  return {
    steps: taken.reduce((sum, { steps }) => sum + steps, 0),
    points: points.reduce((sum, one) => sum + one, 0),
  };
}
