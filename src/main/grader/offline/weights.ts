import type { Feature } from './features.js';

// Fitted on answers that were labelled one by one and on the bank's own texts.

/** What each feature adds to the log odds that a window says what a criterion asks. None is below zero. */
export const weights: Readonly<Record<Feature, number>> = {
  cues: 2.76,
  cuesNear: 1.09,
  likeness: 6.24,
  nearness: 2.15,
  concreteness: 1.63,
};

export const bias = -4.56;
