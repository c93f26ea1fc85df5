import type { Candidate } from '../evidence/candidates.js';

/**
 * What speaks for a window, each of which can only help: the share of cue groups in it; how close its words are to what
 * meets the criterion, and how much closer than to what falls short of it; how the rest of the answer sounds. How dense a text is in figures told better answers apart too, but by their style: a right claim in plain
 * prose lost by it, and a wrong figure gained.
 */
export const features = ['cues', 'closeness', 'lean', 'rest'] as const;
export type Feature = (typeof features)[number];

/** How strongly each speaks for one window. */
export type Found = Readonly<Record<Feature, number>>;

/**
 * The rest of an answer settles what is in doubt and no more: it is bounded, and speaks for a window only where all cue
 * groups stand. With -1 against it a right sentence that stands alone fell.
 */
const usualRest = 0.463;
const restReach = 0.067;
const mostForIt = 0.35;
const mostAgainstIt = -0.6;

export function featuresOf({ within, groups, closeness, halfCloseness, rest }: Candidate): Found {
  const cues = within.length / Math.max(1, groups);
  const most = cues >= 1 ? mostForIt : 0;
  return {
    cues,
    closeness,
    lean: closeness - halfCloseness,
    rest: Math.min(most, Math.max(mostAgainstIt, (rest - usualRest) / restReach)),
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
