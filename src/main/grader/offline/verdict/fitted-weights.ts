import type { Fit } from './features.js';

// Written by `npm run -s eval:fit` at 769541d: a logistic on dev.yaml and train.yaml of e2e/eval/silver
// (98 answers to 22 prompts) with a curve of the
// chances that its odds had on prompts that it never saw. The held-out set's prompts had no part in it.

export const fit: Fit = {
  alone: {
    weights: { cues: 2.72, closeness: 4.71, lean: 8.85, support: 0 },
    bias: -4.16,
    curve: [
      [-3.78, 0],
      [-2.62, 0.03],
      [-2.13, 0.08],
      [-1.78, 0.11],
      [-1.21, 0.17],
      [-0.84, 0.36],
      [-0.63, 0.38],
      [-0.41, 0.4],
      [-0.11, 0.57],
      [0.31, 0.58],
      [0.64, 0.68],
      [0.95, 0.8],
      [1.34, 0.86],
      [1.61, 0.88],
      [1.85, 0.92],
      [3.34, 0.93],
      [6.25, 1],
    ],
  },
  supported: {
    weights: { cues: 2.16, closeness: 4.02, lean: 7.1, support: 0.52 },
    bias: -4.75,
    curve: [
      [-4.4, 0],
      [-3.08, 0.03],
      [-2.52, 0.04],
      [-2.14, 0.07],
      [-1.56, 0.18],
      [-1.05, 0.23],
      [-0.8, 0.24],
      [-0.69, 0.28],
      [-0.38, 0.44],
      [0, 0.52],
      [0.22, 0.56],
      [0.67, 0.69],
      [1.23, 0.79],
      [1.62, 0.9],
      [2.5, 0.94],
      [4.02, 0.94],
      [4.91, 0.96],
      [6.07, 0.98],
    ],
  },
};
