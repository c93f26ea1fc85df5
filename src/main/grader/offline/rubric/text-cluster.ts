import { toCentre, type Centre } from './centroid.js';
import { type Bag, type Weigh } from '../../text/word-similarity.js';

/** Texts that all say one thing. */
export type TextCluster = {
  readonly texts: readonly Bag[];
  /** The direction of them all. */
  readonly centre: Centre;
  /** How alike each of them is to what is said, 0 to 1. */
  readonly likenesses: (said: Bag) => readonly number[];
};

/** What a window shares with them in words. */
type Nearness = {
  /** Likeness to the nearest text, 0 to 1. */
  readonly nearest: number;
  /** The cosine to the centre and the mean likeness to the three nearest texts, 0 to 2. */
  readonly closeness: number;
};

export function nearnessTo(said: Bag, cluster: TextCluster, weigh: Weigh): Nearness {
  const likenesses = cluster.likenesses(said);
  return {
    nearest: Math.max(0, ...likenesses),
    closeness: toCentre(said, cluster.centre, weigh) + meanOfMost(likenesses),
  };
}

/** One text that is alike may be luck; three are not. */
const counted = 3;

function meanOfMost(values: readonly number[]): number {
  const most = values.toSorted((a, b) => b - a).slice(0, counted);
  return most.reduce((sum, one) => sum + one, 0) / Math.max(1, most.length);
}
