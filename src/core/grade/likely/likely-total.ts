import type { Criterion } from '../../prompt/criterion.js';
import type { Verdict } from '../grade.js';
import type { Score } from '../score.js';

/** What a likely total needs of a judged criterion: `share` of its points earned, `points` of 100, and its chance to be met where the grader gives one. */
type Counted = {
  readonly criterion: Pick<Criterion, 'id' | 'kind'>;
  readonly verdict: Verdict;
  readonly chance: number | null;
  readonly points: number;
  readonly share: number;
  readonly isCounted: boolean;
};

/**
 * What of its points an open criterion brings, from 0 to 1: a little by its own chance to be met, and most by what of the points
 * that are not open the answer has earned, since who says the rest has mostly said this too. Fitted on the 620 open criteria of the
 * development and training answers (grader 23).
 */
const likelyShare = (chance: number, earned: number): number =>
  Math.min(mostShare, Math.max(leastShare, 0.35 * chance + 0.8 * earned - 0.08));

/** What the likeliest and the least likely tenth of them brought by their labels, prompts left out. */
const [mostShare, leastShare] = [0.93, 0.04];

/** Of few points that are not open hardly anything follows: as if so many more were there, half of them earned. */
const unknownPoints = 4;

/** From here on four in five were labelled met, and most of the rest partly; up to here none, and nine in ten not at all. */
const [mostlySaid, mostlyMissing] = [0.8, 0.2];
/** Whose own words are likelier than not to say it is not called missing by what else is. */
const evenOdds = 0.5;

/** Of each open criterion that has a chance what of its points it is likely to bring, from 0 to 1, by its id; a slip brings what it does not cost. */
export function likelyShares(judged: readonly Counted[]): ReadonlyMap<string, number> {
  const positive = judged.filter(
    ({ isCounted, criterion, verdict }) =>
      isCounted && criterion.kind !== 'anti-pattern' && verdict !== 'unsure',
  );
  const sum = (of: (one: Counted) => number): number =>
    positive.reduce((all, one) => all + of(one), 0);
  const earned =
    (sum(({ points, share }) => points * share) + unknownPoints / 2) /
    (sum(({ points }) => points) + unknownPoints);
  return new Map(
    judged.flatMap(({ criterion: { id, kind }, verdict, isCounted, chance }) =>
      verdict === 'unsure' && isCounted && chance !== null
        ? [[id, kind === 'anti-pattern' ? 1 - chance : likelyShare(chance, earned)]]
        : [],
    ),
  );
}

/** What an open criterion is more likely than not by far: said, or missing; null where it may well be either. */
export type Lean = 'said' | 'missing' | null;

export function leanOf(share: number | undefined, chance: number | null): Lean {
  if (share === undefined) return null;
  if (share >= mostlySaid) return 'said';
  return share < mostlyMissing && (chance ?? 0) < evenOdds ? 'missing' : null;
}

/** Steps of the likely total: it is some seven points off; above the last one no step is left below 100. */
const [step, lastStep] = [5, 95];

/** What the total most likely becomes, in points of 100, below the most that it may become; null where nothing is open, and where the grader gives no chances. */
export function likelyTotal(
  judged: readonly Counted[],
  { low, high }: Pick<Score, 'low' | 'high'>,
): number | null {
  const shares = likelyShares(judged);
  const open = judged.filter(({ criterion: { id } }) => shares.has(id));
  const all = open.reduce((sum, { points }) => sum + points, 0);
  if (all === 0 || low === high) return null;
  const likely =
    open.reduce((sum, { criterion: { id }, points }) => sum + points * (shares.get(id) ?? 0), 0) /
    all;
  const expected = low + (high - low) * likely;
  const rounded = Math.round(expected / step) * step;
  const total = expected > lastStep || rounded >= high ? Math.round(expected) : rounded;
  // What is open is not all there: no rounding takes it to the most that is possible.
  return Math.max(low, Math.min(total, high - 1));
}
