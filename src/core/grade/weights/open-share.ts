import { rankOf, type Band } from '../band.js';

/** The most of the weight that may be unsure beside a band. */
const mostBesideBand = 0.3;

type Weighed = { readonly weight: number; readonly open: number };

/** Whether so much of the weight that a level expects is unsure that it has no band, only what was found. */
export function isMuchOpen({
  dimensions,
}: {
  readonly dimensions: Readonly<Record<string, Weighed>>;
}): boolean {
  const tallies = Object.values(dimensions);
  const open = tallies.reduce((sum, tally) => sum + tally.open, 0);
  const weight = tallies.reduce((sum, tally) => sum + tally.weight, 0);
  return open > weight * mostBesideBand;
}

/** From "lean no hire" to "strong hire" is no band. */
const mostBands = 2;

/** Whether so much is open that a band, or its range, would tell nothing: one essential that is open may hold down all the rest. */
export const isBandOpen = (
  score: Parameters<typeof isMuchOpen>[0] & { readonly lowBand: Band; readonly highBand: Band },
): boolean => isMuchOpen(score) || rankOf(score.highBand) - rankOf(score.lowBand) > mostBands;
