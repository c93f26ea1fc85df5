import type { Candidate } from './candidates.js';

/**
 * What speaks for a window, each of which can only help: the share of cue groups in it; words in common with the
 * phrasings; nearness in meaning. How dense a text is in figures told better answers apart too, but by their style: a
 * right claim in plain prose lost by it, and a wrong figure gained.
 */
export const features = ['cues', 'likeness', 'nearness'] as const;
export type Feature = (typeof features)[number];

/** How strongly each speaks for one window. */
export type Found = Readonly<Record<Feature, number>>;

const mostLikeness = 0.6;
/** Of a window without a vector: a little less near than any other. */
const noNearness = -0.05;

export function featuresOf({ within, groups, likeness, nearness }: Candidate): Found {
  return {
    cues: within.length / Math.max(1, groups),
    likeness: Math.min(mostLikeness, likeness),
    nearness: nearness ?? noNearness,
  };
}

/** What the grader goes by: log odds, and from which odds on a window says it, may say it, or touches it. */
export type Fit = {
  /** What each feature adds to the log odds that a window says what a criterion asks; none is below zero. */
  readonly weights: Readonly<Record<Feature, number>>;
  readonly bias: number;
  readonly metFrom: number;
  readonly unsureFrom: number;
  readonly touchedFrom: number;
};

export type Odds = Pick<Fit, 'weights' | 'bias'>;

export const oddsOf = (candidate: Candidate, odds: Odds): number =>
  oddsAt(featuresOf(candidate), odds);

export function oddsAt(found: Found, { weights, bias }: Odds): number {
  return features.reduce((sum, feature) => sum + weights[feature] * found[feature], bias);
}
