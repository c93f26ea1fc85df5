import type { Criterion } from '../../../core/criterion.js';
import { centreOf, toCentre, type Centre } from './centre.js';
import { likeness, type Bag, type Weigh } from './lexical.js';

/** Texts that all say one thing, and the direction of them all. */
export type Told = {
  readonly texts: readonly Bag[];
  readonly centre: Centre;
  /** Empty without an encoder. */
  readonly vectors: readonly Float32Array[];
};

/** The title and the cues belong to the direction, but nobody says them so. */
export const toldBy = (
  texts: readonly Bag[],
  vectors: readonly Float32Array[],
  weigh: Weigh,
  title: readonly Bag[] = [],
  cues: Criterion['cues'] = [],
): Told => ({ texts, vectors, centre: centreOf([...texts, ...title], cues, weigh) });

export type Sound = {
  /** Likeness to the nearest text, 0 to 1. */
  readonly nearest: number;
  /** The cosine to the centre and the mean likeness to the three nearest texts, 0 to 2. */
  readonly closeness: number;
};

/** One text that is alike may be luck; three are not. */
const counted = 3;

/** How much a window sounds like what is told. */
export function soundOf(said: Bag, { texts, centre }: Told, weigh: Weigh): Sound {
  const nearest = texts
    .map((text) => likeness(said, text, weigh))
    .toSorted((a, b) => b - a)
    .slice(0, counted);
  const mean = nearest.reduce((sum, one) => sum + one, 0) / Math.max(1, nearest.length);
  return { nearest: nearest[0] ?? 0, closeness: toCentre(said, centre, weigh) + mean };
}
