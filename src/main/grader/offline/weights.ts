import type { Feature } from './features.js';

// Fitted on the labelled development set and the bank's own texts, as `npm run -s eval:fit` does, but with 14 strangers to a
// prompt in place of 4. Running it writes this file anew; look at `npm run prompts:check` and `--attacks` before keeping it.

/** What each feature adds to the log odds that a window says what a criterion asks. None is below zero. */
export const weights: Readonly<Record<Feature, number>> = {
  cues: 2.76,
  cuesNear: 1.09,
  likeness: 6.24,
  nearness: 2.15,
  concreteness: 1.63,
};

export const bias = -4.56;
