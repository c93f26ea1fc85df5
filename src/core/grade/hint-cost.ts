/** Hints that were taken on one group of criteria: how many of its steps. */
export type HintTaken = { readonly criteria: readonly string[]; readonly steps: number };

/** What a step costs, in points of 100; said before it is taken. */
export const hintPoints = 2;

export type HintCost = { readonly steps: number; readonly points: number };

/**
 * What hints cost, in points of 100: two a step, and of a group never more than it has earned, so that a hint without
 * success takes nothing away. `earned` holds each criterion's points by its id.
 */
export function hintCost(
  taken: readonly HintTaken[],
  earned: ReadonlyMap<string, number>,
): HintCost {
  const points = taken.map(({ criteria, steps }) => {
    const all = criteria.reduce((sum, id) => sum + (earned.get(id) ?? 0), 0);
    return Math.min(steps * hintPoints, all);
  });
  return {
    steps: taken.reduce((sum, { steps }) => sum + steps, 0),
    points: points.reduce((sum, one) => sum + one, 0),
  };
}
