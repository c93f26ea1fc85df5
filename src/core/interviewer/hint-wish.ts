import type { Turn } from '../attempt/attempt-state.js';
import { hintPoints } from '../grade/hint-cost.js';
import { wordsOf } from '../prompt/cue-match.js';

const cost = `it costs up to ${String(hintPoints)} points.`;

/** What is said to a wish for help where there are hints: what one costs, before anybody pays for it. */
export const hintOffers = {
  stuck: `Take your time. Say what you know for certain and what is missing. If that doesn’t help, say “hint”: ${cost}`,
  hint: `I’d like to hear your own idea first. If you still want a hint, say “hint” again: ${cost}`,
} as const;

export const isHintOffer = (text: string): boolean =>
  Object.values(hintOffers).some((offer) => offer === text);

const assent = new Set('yes yeah yep ok okay sure please hint hints clue nudge'.split(' '));
const beside = new Set(
  'a an the one i me my do want would like d ll take it that then go ahead give go for still now'.split(
    ' ',
  ),
);

/**
 * Whether a message is to be answered by a hint: a wish for help where hints are free; where they cost points, whatever takes
 * up the offer that was the interviewer's last line. `reply` is what the sheet and the rules would say to the message.
 */
export function wantsHint(
  talk: readonly Pick<Turn, 'who' | 'text'>[],
  message: string,
  reply: string,
  isFree: boolean,
): boolean {
  const last = talk.findLast(({ who }) => who === 'interviewer');
  const isOffered = last !== undefined && isHintOffer(last.text);
  if (isHintOffer(reply)) return isFree || isOffered;
  const words = wordsOf(message);
  return (
    isOffered &&
    words.some((word) => assent.has(word)) &&
    words.every((word) => assent.has(word) || beside.has(word))
  );
}
