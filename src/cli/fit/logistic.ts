import type { Feature } from '../../main/grader/offline/features.js';
import { features } from '../../main/grader/offline/features.js';

export type Window = Readonly<Record<Feature, number>>;

/** One criterion of one answer: its windows, of which the best counts, and whether it was met. */
export type Example = {
  readonly promptId: string;
  readonly windows: readonly Window[];
  readonly isMet: boolean;
  /** How much it counts; a labelled answer counts 1. */
  readonly share: number;
};

export type Fit = { readonly weights: Window; readonly bias: number };

const ridge = 1;
const rounds = 4;
const steps = 1500;
const rate = 0.6;
const start: Fit = {
  weights: { cues: 2, cuesNear: 1, likeness: 4, nearness: 2, concreteness: 1 },
  bias: -4,
};
/** Features differ in size; a penalty on weights has to know. Typical spreads over windows. */
const spread: Window = { cues: 1, cuesNear: 1, likeness: 1 / 3, nearness: 1 / 5, concreteness: 1 };

export const oddsBy = ({ weights, bias }: Fit, window: Window): number =>
  features.reduce((sum, name) => sum + weights[name] * window[name], bias);

/** The odds of its best window; none where no window touches the criterion. */
export const bestOdds = (fit: Fit, { windows }: Example): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...windows.map((window) => oddsBy(fit, window)));

/**
 * A logistic with no weight below zero, by projected gradient descent, L2 penalty 1. Which window counts depends on the
 * weights, so both are settled in turn, four times. Examples without windows teach nothing.
 */
export function fitted(examples: readonly Example[]): Fit {
  const held = examples.filter(({ windows }) => windows.length > 0);
  const total = held.reduce((sum, { share }) => sum + share, 0);
  let fit = start;
  for (let round = 0; round < rounds; round += 1) {
    const by = fit;
    const best = held.map(({ windows, isMet, share }) => {
      const [top] = windows.toSorted((a, b) => oddsBy(by, b) - oddsBy(by, a));
      if (top === undefined) throw new Error('an example without windows was left out above');
      return { window: top, isMet, share };
    });
    for (let step = 0; step < steps; step += 1) fit = descended(fit, best, rate / total);
  }
  return fit;
}

type Best = { readonly window: Window; readonly isMet: boolean; readonly share: number };

function descended(fit: Fit, best: readonly Best[], by: number): Fit {
  const errors = best.map(
    ({ window, isMet, share }) =>
      share * (1 / (1 + Math.exp(-oddsBy(fit, window))) - Number(isMet)),
  );
  const weight = (name: Feature): number => {
    const size = spread[name];
    const scaled = fit.weights[name] * size;
    const slope = best.reduce((sum, { window }, at) => sum + (errors[at] ?? 0) * window[name], 0);
    return Math.max(0, scaled - by * (slope / size + ridge * scaled)) / size;
  };
  return {
    weights: Object.fromEntries(features.map((name) => [name, weight(name)])) as Window,
    bias: fit.bias - by * errors.reduce((sum, error) => sum + error, 0),
  };
}
