import type { Score } from './score.js';

/** The most of the weight that may be unsure beside a band. */
const mostBesideBand = 0.3;

/** Whether so much of the weight that a level expects is unsure that it has no band, only what was found. */
export function isMuchOpen({ dimensions }: Pick<Score, 'dimensions'>): boolean {
  const tallies = Object.values(dimensions);
  const open = tallies.reduce((sum, tally) => sum + tally.open, 0);
  const weight = tallies.reduce((sum, tally) => sum + tally.weight, 0);
  return open > weight * mostBesideBand;
}
