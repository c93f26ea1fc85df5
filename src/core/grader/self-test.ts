/** One item of a grader's self-test: what was right, and whether the model said `met`. */
export type SelfTestOutcome = { readonly isMet: boolean; readonly saidMet: boolean };

/** Shares from 0 to 1. `low` to `high` is the 95 % interval of `accuracy`. */
export type SelfTestScore = {
  readonly accuracy: number;
  readonly low: number;
  readonly high: number;
  readonly items: number;
};

/** What a result means: grade with the model, warn and prefer the offline grader, or refuse to grade with it. */
export type SelfTestAdvice = 'trust' | 'warn' | 'refuse';

const warnBelow = 0.75;
const refuseBelow = 0.6;
/** From here on a model is right more often than what would correct it. */
const trustFrom = 0.9;

/**
 * How far one opinion of a model is enough: `first` where it stands unless two later ones say otherwise, `votes` where
 * two of three decide whatever is in doubt. A model that was not tested is not known to judge well.
 */
export type OpinionTrust = 'first' | 'votes';

export const opinionTrust = (selfTest: number | null): OpinionTrust =>
  selfTest !== null && selfTest >= trustFrom ? 'first' : 'votes';

/**
 * Balanced accuracy, the mean of the shares found right in either class, so that saying `met` always is worth ½. The
 * interval adds two successes and two failures to each class (Agresti and Coull 1998, doi:10.1080/00031305.1998.10480550),
 * as a share of 1 would have none otherwise. With no item in a class its share counts as 0.
 */
export function selfTestScore(outcomes: readonly SelfTestOutcome[]): SelfTestScore {
  const met = outcomes.filter(({ isMet }) => isMet);
  const notMet = outcomes.filter(({ isMet }) => !isMet);
  const metRight = met.filter(({ saidMet }) => saidMet).length;
  const notMetRight = notMet.filter(({ saidMet }) => !saidMet).length;
  const accuracy = (share(metRight, met.length) + share(notMetRight, notMet.length)) / 2;
  const spread =
    Math.sqrt(variance(metRight, met.length) + variance(notMetRight, notMet.length)) / 2;
  return {
    accuracy,
    low: Math.max(0, accuracy - z95 * spread),
    high: Math.min(1, accuracy + z95 * spread),
    items: outcomes.length,
  };
}

/** The advice on a balanced accuracy from 0 to 1: under 0.60 refuse, under 0.75 warn. */
export function selfTestAdvice(accuracy: number): SelfTestAdvice {
  if (accuracy < refuseBelow) return 'refuse';
  return accuracy < warnBelow ? 'warn' : 'trust';
}

const z95 = 1.96;

const share = (right: number, of: number): number => (of === 0 ? 0 : right / of);

function variance(right: number, of: number): number {
  const p = (right + 2) / (of + 4);
  return (p * (1 - p)) / (of + 4);
}
