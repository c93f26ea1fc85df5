import type { Turn } from '../../../core/attempt/attempt-state.js';
import { wordsOf } from '../../../core/prompt/cue-match.js';
import type { Asked, Reply } from '../reply-kind.js';
import { words } from '../reply-words.js';
import { likeliest, wishChances } from '../wish/wishes.js';
import { replyOf } from './reply.js';

/** In more words a question says itself what it is about. */
const most = 7;
const lead = /^(?:(?:and|or|but|so|then|ok|okay|also) )+/;
const asks =
  /\b(?:how|what|which|who|whose|when|where|why|is|are|was|were|do|does|did|can|could|may|must|should|will|would|has|have)\b/;
/** "And per day?", "at the weekend?" */
const adjunct =
  /^(?:per|in|at|on|during|for|after|before|by|with|without|over|under|since|until) \w/;
/** "And the big one?", "and those?" */
const another = /^(?:(?:the|that|this) (?:\w+ ){1,2}ones?|those|these|them|that|this|it)$/;
/** "And what does it cost?" */
const pronoun = /\b(?:it|its|they|their|them|those|these)\b/;

/** A question that only goes on with the one before it: both as one, and whether it says nothing by itself. */
type GoingOn = { readonly question: string; readonly isBare: boolean };

/** The question before a message together with it, where it goes on with that one; null where it is a question of its own. */
export function goingOn(talk: readonly Turn[], message: string): GoingOn | null {
  const before = talk.at(-1)?.who === 'you' ? talk.slice(0, -1) : talk;
  const at = before.findLastIndex(({ who }) => who === 'you');
  const text = wordsOf(message).join(' ');
  const own = text.replace(lead, '');
  const isBare = !asks.test(own) && (adjunct.test(own) || another.test(own));
  const isLedIn = own !== text && pronoun.test(own);
  const previous = before[at]?.text;
  if (previous === undefined || own.split(' ').length > most || !(isBare || isLedIn)) return null;
  const asked = goingOn(before.slice(0, at), previous)?.question ?? previous;
  if (likeliest(wishChances(asked)) !== 'task') return null;
  const rest = message.trim().replace(/^(?:(?:and|or|but|so|then|ok|okay|also)\b[, ]*)+/i, '');
  return { question: `${asked.trim().replace(/[?.!]{1,3}$/, '')}, ${rest}`, isBare: adjunct.test(own) };
}

/**
 * The reply to a question that may go on with the one before it: of the fact that both together ask for, where one was told
 * last. What was refused is refused of it as well.
 */
export function replyGoingOn(asked: Asked, talk: readonly Turn[], message: string): Reply {
  const own = replyOf(asked, message);
  const goes = goingOn(talk, message);
  if (goes === null || (own.kind === 'fact' && !goes.isBare)) return own;
  const both = replyOf(asked, goes.question);
  const isOfTold = talk.findLast(({ who }) => who === 'interviewer')?.factId !== null;
  if (both.kind === 'fact' && isOfTold) return both;
  return goes.isBare || own.kind === 'vague'
    ? { kind: 'open', factIds: [], text: words.open(goes.question) }
    : own;
}
