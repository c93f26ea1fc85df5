import type { Candidate } from './candidates.js';
import type { Compiled } from './compile.js';
import { bias, weights } from './weights.js';

/**
 * What speaks for a window, each of which can only help: the share of cue groups in it; whether the sentences beside it
 * hold the rest; words in common with the phrasings; nearness in meaning; figures and formulas around it.
 */
export const features = ['cues', 'cuesNear', 'likeness', 'nearness', 'concreteness'] as const;
export type Feature = (typeof features)[number];

const mostLikeness = 0.6;
/** Of a window without a vector: a little less near than any other. */
const noNearness = -0.05;

export function featuresOf(
  { within, near, groups, likeness, nearness, concreteness }: Candidate,
  { criterion }: Compiled,
): Readonly<Record<Feature, number>> {
  return {
    cues: within.length / Math.max(1, groups),
    cuesNear: near === groups ? 1 : 0,
    likeness: Math.min(mostLikeness, likeness),
    nearness: nearness ?? noNearness,
    // A question needs no figures.
    concreteness: criterion.kind === 'clarifying' ? 0 : concreteness,
  };
}

/** Log odds that the window says what the criterion asks. */
export function oddsOf(candidate: Candidate, compiled: Compiled): number {
  const found = featuresOf(candidate, compiled);
  return features.reduce((sum, feature) => sum + weights[feature] * found[feature], bias);
}
