import { isAssumption, saysAssume } from './intent/assumption.js';
import type { Intent } from './intent/intent-kind.js';
import type { Judged } from './judge/judge.js';
import { limits } from './limits.js';
import { likeliest, likeliestWish } from './wish/wishes.js';

/** Whoever is stuck or wants a hint, or the question again, in place of asking one. */
export const needsHelp = ({ wishes }: Judged): boolean =>
  ['stuck', 'hint', 'rephrase'].includes(likeliestWish(wishes));

/** Nobody gets a hint, or is told that they may not ask, for what sounds most like a question of the task. */
export function isWish({ wish, open, wishes }: Judged): boolean {
  const heard = likeliest(wishes);
  // What names a thing has no chance of a wish left, and asks for it.
  if (heard === 'task' || (heard === 'vague' && wish === 0)) return false;
  const isLikely = wish >= Math.max(open, limits.wish) && wish + open >= limits.neither;
  return isLikely || wishes[heard] >= limits.plainWish;
}

/** What one who assumes something may be heard as by the rest of the words. */
const besideAssuming: ReadonlySet<Intent> = new Set(['praise', 'rubric', 'stuck', 'small-talk']);

/** The likeliest wish. Whoever says that they assume something and asks whether that is right wishes for no judgement, nor for a rule. */
export function wishIn({ wishes }: Judged, message: string): Intent {
  const wish = likeliestWish(wishes);
  return besideAssuming.has(wish) && saysAssume(message) ? 'assumption' : wish;
}

/** Whether something is assumed, in the words for it or, where nothing is asked, without. */
export const assumes = (message: string, { wishes }: Judged): boolean =>
  isAssumption(message) || (likeliest(wishes) === 'assumption' && !message.trimEnd().endsWith('?'));
