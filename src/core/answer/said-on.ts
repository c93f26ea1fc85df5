import { nearnessIn } from './nearest-on.js';
import { isCurveball, namesCurveball, speechOf, type Asked, type Asking } from './written-on.js';

/** When something was said: the questions that it may answer, each list in order of time. */
type Said = {
  /** The question that it was said to; null where another phase's came between. */
  readonly first: Asking | null;
  readonly asked: readonly Asking[];
  /** Of `asked` those that nothing was said to yet. */
  readonly open: readonly Asking[];
  /** What the prompt could have been asked on, and was not yet. */
  readonly unasked: readonly Pick<Asking, 'ask' | 'about'>[];
};

/** Words on a question that was not asked are so near to it, and by words that nothing else of the task uses. */
const leastNear = 4;
const leastOwn = 2;

/**
 * Whose answer something said is. The curveball's where it says so itself; else that of the question that it was said to, or of
 * one left open before that it is nearer to; said to the curveball or to none, of the earlier question that it speaks of and
 * shares more with, but never of a curveball that something was asked after. Null where it is of none, or twice as near
 * to a question that nobody asked.
 */
export function saidOn(said: string, at: Said, prompt: Asked): Asking | null {
  const named = namesCurveball(said) ? at.asked.find(isCurveball) : undefined;
  if (named !== undefined) return named;
  const near = nearnessIn(prompt);
  const nearTo = (one: Pick<Asking, 'ask' | 'about'>): number => near(one)(said).all;
  const spoken = spokenOn(said, at, prompt);
  const owner =
    at.first === null
      ? spoken
      : at.open.reduce(
          (best, one) => (best !== null && nearTo(one) > nearTo(best) ? one : best),
          spoken,
        );
  if (owner === null) return null;
  const least = Math.max(leastNear, 2 * nearTo(owner));
  const isOnAnother = at.unasked
    .map((one) => near(one)(said))
    .some(({ own, all }) => own >= leastOwn && all >= least);
  return isOnAnother ? null : owner;
}

function spokenOn(said: string, { first, asked }: Said, prompt: Asked): Asking | null {
  if (first !== null && !isCurveball(first)) return first;
  const speech = speechOf(prompt);
  const sharedWith = (one: Asking): number => speech([said], one, true).shared;
  return asked
    .filter((one, at) => !isCurveball(one) || at === asked.length - 1)
    .toReversed()
    .filter((one) => speech([said], one, true).speaks)
    .reduce<Asking | null>(
      (best, one) => (best === null || sharedWith(one) > sharedWith(best) ? one : best),
      first,
    );
}
