import {
  oddsAt,
  type Feature,
  type Found,
  type Odds,
} from '../../main/grader/offline/verdict/features.js';

/** One criterion of one answer: its windows, of which the best counts, and whether it was met. */
export type Example = {
  readonly promptId: string;
  readonly windows: readonly Found[];
  readonly isMet: boolean;
};

const ridge = 1;
const rounds = 6;
const sweeps = 25;
/** Features differ in size; a penalty on weights has to know. Typical spreads over windows. */
const spread: Found = { cues: 1, closeness: 1 / 3, lean: 1 / 5, support: 2 };
const start: Odds = {
  weights: { cues: 2, closeness: 4, lean: 1, support: 0 },
  bias: -4,
};

/**
 * A logistic with no weight below zero, by Newton's steps along one coordinate after the other, L2 penalty 1. Which
 * window counts depends on the weights, so both are settled in turn, six times. Features that are not `free` count nothing. Examples without windows teach nothing.
 */
export function fitted(examples: readonly Example[], free: readonly Feature[]): Odds {
  const held = examples.filter(({ windows }) => windows.length > 0);
  let odds = start;
  for (let round = 0; round < rounds; round += 1) {
    const by = odds;
    const best = held.map(({ windows, isMet }) => {
      const each = windows.map((window) => oddsAt(window, by));
      const top = windows[each.indexOf(Math.max(...each))];
      if (top === undefined) throw new Error('an example without windows was left out above');
      return { window: top, isMet };
    });
    for (let sweep = 0; sweep < sweeps; sweep += 1) odds = swept(odds, best, free);
  }
  return odds;
}

type Best = { readonly window: Found; readonly isMet: boolean };

function swept(odds: Odds, best: readonly Best[], free: readonly Feature[]): Odds {
  let { weights } = odds;
  const step = (bias: number, size: (one: Best) => number, weight: number, penalty: number) => {
    let slope = penalty * weight;
    let bend = penalty;
    for (const one of best) {
      const met = 1 / (1 + Math.exp(-oddsAt(one.window, { weights, bias })));
      const value = size(one);
      slope += (met - Number(one.isMet)) * value;
      bend += met * (1 - met) * value * value;
    }
    return bend === 0 ? weight : weight - slope / bend;
  };
  const bias = step(odds.bias, () => 1, odds.bias, 0);
  for (const name of free) {
    const penalty = ridge * spread[name] ** 2;
    const next = step(bias, ({ window }) => window[name], weights[name], penalty);
    weights = { ...weights, [name]: Math.max(0, next) };
  }
  return { weights, bias };
}
