import { toCentre, type Centre } from './centroid.js';
import { likeness, type Bag, type Weigh } from '../../text/word-similarity.js';
import { cosine } from './sentence-vectors.js';

/** Texts that all say one thing. */
export type TextCluster = {
  readonly texts: readonly Bag[];
  /** The direction of them all. */
  readonly centre: Centre;
  /** Empty without an encoder. */
  readonly vectors: readonly Float32Array[];
};

/** What a window shares with them in words. */
export type Nearness = {
  /** Likeness to the nearest text, 0 to 1. */
  readonly nearest: number;
  /** The cosine to the centre and the mean likeness to the three nearest texts, 0 to 2. */
  readonly closeness: number;
};

export function nearnessTo(said: Bag, { texts, centre }: TextCluster, weigh: Weigh): Nearness {
  const likenesses = texts.map((text) => likeness(said, text, weigh));
  return {
    nearest: Math.max(0, ...likenesses),
    closeness: toCentre(said, centre, weigh) + meanOfMost(likenesses),
  };
}

/** How much nearer in meaning a window is to one than to the other, −2 to 2; null without an encoder. */
export function leanBetween(
  vector: Float32Array | null,
  towards: TextCluster,
  from: TextCluster,
): number | null {
  if (vector === null || towards.vectors.length === 0 || from.vectors.length === 0) return null;
  const meanCosine = ({ vectors }: TextCluster): number =>
    meanOfMost(vectors.map((other) => cosine(vector, other)));
  return meanCosine(towards) - meanCosine(from);
}

/** One text that is alike may be luck; three are not. */
const counted = 3;

function meanOfMost(values: readonly number[]): number {
  const most = values.toSorted((a, b) => b - a).slice(0, counted);
  return most.reduce((sum, one) => sum + one, 0) / Math.max(1, most.length);
}
