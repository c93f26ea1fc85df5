/** Hints that were taken on one group of criteria: how many of its steps, and from which second of the attempt on. */
export type HintTaken = {
  readonly criteria: readonly string[];
  readonly steps: number;
  /** Absent in what was stored before it was kept: then every criterion of the group may pay. */
  readonly atSec?: number | undefined;
  /** Those of `criteria` that the code had by then, for whatever their tests say; absent in what was stored before it was kept. */
  readonly had?: readonly string[] | undefined;
  /** Those that the whole answer met by then, or likely met, by the grader of that moment; absent in what was stored before it was kept. */
  readonly stood?: readonly string[] | undefined;
};

/** What a step costs, in points of 100; said before it is taken. */
export const hintPoints = 2;

/**
 * What one group's hints come to, and the criteria of the group that pay for them: those that have earned something, or, where
 * none has, all of them.
 */
type HintCharge = {
  readonly criteria: readonly string[];
  readonly steps: number;
  readonly points: number;
};

/** `points` is what hints have cost; `most` what they will once all that is unsure turns out to be met. */
export type HintCost = {
  readonly steps: number;
  readonly points: number;
  readonly most: number;
  /** In the order in which the groups were begun; their points come to `points`. */
  readonly charges: readonly HintCharge[];
};

/** What a criterion has earned, and what of it is unsure, in points of 100; `lastSec` is the latest of its evidence, where all has a time. */
type Earned = {
  readonly earned: number;
  readonly open: number;
  readonly lastSec?: number | null;
};

/**
 * What hints cost, in points of 100: two a step, and of a group never more than it has earned since, so that a hint
 * without success, or on what stood there before it, takes nothing away. `byId` holds each criterion's points by its id; one that it lacks has earned nothing.
 */
export function hintCost(taken: readonly HintTaken[], byId: ReadonlyMap<string, Earned>): HintCost {
  const nothing: Earned = { earned: 0, open: 0 };
  const since = ({ atSec = -Infinity, had = [], stood = [] }: HintTaken, id: string): Earned => {
    // What is quoted in the end may be what was said best, and not what was said first.
    if (stood.includes(id)) return nothing;
    const one = byId.get(id) ?? nothing;
    const lastSec = one.lastSec ?? Infinity;
    // Tests have no time: what they show was typed when the code was.
    return lastSec < atSec || (lastSec === Infinity && had.includes(id)) ? nothing : one;
  };
  const costOf = (hint: HintTaken, pointsOf: (one: Earned) => number): number =>
    Math.min(hint.steps * hintPoints, sumOf(hint.criteria.map((id) => pointsOf(since(hint, id)))));
  const charges = taken.map((hint): HintCharge => {
    const earners = hint.criteria.filter((id) => since(hint, id).earned > 0);
    return {
      criteria: earners.length === 0 ? hint.criteria : earners,
      steps: hint.steps,
      points: costOf(hint, ({ earned }) => earned),
    };
  });
  return {
    steps: sumOf(taken.map(({ steps }) => steps)),
    points: sumOf(charges.map(({ points }) => points)),
    most: sumOf(taken.map((hint) => costOf(hint, ({ earned, open }) => earned + open))),
    charges,
  };
}

const sumOf = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);
