/** Hints that were taken on one group of criteria: how many of its steps. */
export type HintTaken = { readonly criteria: readonly string[]; readonly steps: number };

/** What a step costs, in points of 100; said before it is taken. */
export const hintPoints = 2;

/** `points` is what hints have cost; `most` what they will once all that is unsure turns out to be met. */
export type HintCost = { readonly steps: number; readonly points: number; readonly most: number };

/** What a criterion has earned, and what of it is unsure, in points of 100. */
export type Earned = { readonly earned: number; readonly open: number };

/**
 * What hints cost, in points of 100: two a step, and of a group never more than it has earned, so that a hint without
 * success takes nothing away. `byId` holds each criterion's points by its id; one that it lacks has earned nothing.
 */
export function hintCost(taken: readonly HintTaken[], byId: ReadonlyMap<string, Earned>): HintCost {
  const costIf = (pointsOf: (one: Earned) => number): number =>
    sumOf(
      taken.map(({ criteria, steps }) => {
        const all = criteria.map((id) => pointsOf(byId.get(id) ?? { earned: 0, open: 0 }));
        return Math.min(steps * hintPoints, sumOf(all));
      }),
    );
  return {
    steps: sumOf(taken.map(({ steps }) => steps)),
    points: costIf(({ earned }) => earned),
    most: costIf(({ earned, open }) => earned + open),
  };
}

const sumOf = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);
