import { once } from '../rubric/worked-out.js';
import type { Candidate, WindowSignals } from './candidates.js';

/** About what the fitted weights make of a window by itself; only which passage comes next is chosen by it. */
const plainSum = ({ within, groups, closeness, halfCloseness }: WindowSignals): number =>
  (2.7 * within.length) / Math.max(1, groups) + 4 * closeness + 7.9 * (closeness - halfCloseness);

/**
 * The candidates with how strongly the best passage beside each speaks for the same criterion: whoever explains a thing
 * comes back to it. 0 where there is none.
 */
export function withSupport(candidates: readonly WindowSignals[]): readonly Candidate[] {
  const ranked = candidates
    .filter(({ passage: { kind } }) => kind === 'phase' || kind === 'question')
    .filter(({ isTold, isStated }) => !isTold && !isStated)
    .map((window) => ({ window, sum: plainSum(window) }))
    .toSorted((a, b) => b.sum - a.sum);
  return candidates.map((one) => {
    const others = ranked.filter(({ window }) => !overlaps(window, one));
    const sound = once(() => others.find(({ window }) => !isInDoubt(window))?.sum ?? 0);
    return { ...one, support: others[0]?.sum ?? 0, soundSupport: sound };
  });
}

/** Alone it could not be sure, as it turns round or stands where most is denied. */
const isInDoubt = ({ isDoubtful, isOtherSide }: WindowSignals): boolean =>
  isDoubtful || isOtherSide();

export function overlaps(one: WindowSignals, other: WindowSignals): boolean {
  return one.passage === other.passage && one.first <= other.last && other.first <= one.last;
}
