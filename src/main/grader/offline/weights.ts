import type { Fit } from './features.js';

// Written by `npm run -s eval:fit` at 74b2998: a logistic on e2e/eval/silver/dev.yaml (20 answers to
// 4 prompts) and on the own texts of 46 prompts of the bank. The held-out set's prompts had no part in it.

export const fit: Fit = {
  weights: {
    cues: 3.34,
    cuesNear: 1.34,
    likeness: 7.51,
    nearness: 1.57,
  },
  bias: -5.53,
  metFrom: -0.3,
  touchedFrom: -2,
  unsureFrom: -0.4,
};
