import type { Turn } from '../attempt/attempt-state.js';
import { hintPoints } from '../grade/hint-cost.js';
import { wordsOf } from '../prompt/cue-match.js';

const cost = `it costs up to ${String(hintPoints)} points.`;

/** What is said to a wish for help where there are hints: what one costs, before anybody pays for it. */
export const hintOffers = {
  stuck: `Take your time. Say what you know for certain and what is missing. If that doesn’t help, say “hint”: ${cost}`,
  hint: `I’d like to hear your own idea first. If you want a hint, say “hint”: ${cost}`,
} as const;

export const isHintOffer = (text: string): boolean =>
  Object.values(hintOffers).some((offer) => offer === text);

const assent = new Set('yes yeah yep ok okay sure please hint hints clue nudge'.split(' '));
const beside = new Set(
  'a an the one i me my do want would like d ll take it that then go ahead give go for still now'.split(
    ' ',
  ),
);

const lead = '(?:(?:ok|okay|yes|yeah|sure|well|so|then|now|still|again|please) )*';
const tail = '(?: (?:then|now|again|please|for this|here))*';
/** What the interviewer tells one to say, as a whole. It costs, so that a question whether one may have one is none. */
const bareWish = RegExp(
  `^${lead}(?:(?:(?:a|an|the|that|your|my|one|another|next|give me (?:the|that|your)) )*hints?|(?:i ll|i will) take (?:the|a|that) hint)${tail}$`,
);
const namesHint = /\b(?:hints?|clues?|nudges?)\b/i;

/** Whether a message is the word "hint" and no more. */
export const isBareHint = (message: string): boolean => bareWish.test(wordsOf(message).join(' '));

/**
 * Whether a message is to be answered by a hint: the word itself; a wish for help where hints are free; where they cost points, one
 * that names a hint once their cost was told, and whatever takes up the offer that was the interviewer's last line. `reply` is what
 * the sheet and the rules would say to the message.
 */
export function wantsHint(
  talk: readonly Pick<Turn, 'who' | 'text'>[],
  message: string,
  reply: string,
  isFree: boolean,
): boolean {
  if (isBareHint(message)) return true;
  const lines = talk.filter(({ who }) => who === 'interviewer').map(({ text }) => text);
  const isOffered = isHintOffer(lines.at(-1) ?? '');
  if (isHintOffer(reply))
    return isFree || isOffered || (lines.some(isHintOffer) && namesHint.test(message));
  const words = wordsOf(message);
  return (
    isOffered &&
    words.some((word) => assent.has(word)) &&
    words.every((word) => assent.has(word) || beside.has(word))
  );
}
