import type { Turn } from '../../../core/attempt/attempt-state.js';
import { wordsOf } from '../../../core/prompt/cue-match.js';
import { asksFor, type SheetIndex, type Source } from '../meaning/sheet-index.js';
import { wantedTerms } from '../meaning/wanted-terms.js';
import type { Asked, Reply } from '../reply-kind.js';
import { words } from '../reply-words.js';
import { nearestTold } from '../told/told-before.js';
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

const unsettled: ReadonlySet<Reply['kind']> = new Set(['open', 'vague', 'asks-back']);

/** A question that only goes on with the one before it: both as one, whether it says nothing by itself, and whether it names another thing. */
type GoingOn = { readonly question: string; readonly isBare: boolean; readonly isAnother: boolean };

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
  return {
    question: `${asked.trim().replace(/[?.!]{1,3}$/, '')}, ${rest}`,
    isBare: adjunct.test(own),
    isAnother: another.test(own),
  };
}

/**
 * The reply to a question that may go on with the one before it: of the fact that both together ask for, where one was told
 * last. What was refused is refused of it as well.
 */
export function replyGoingOn(asked: Asked, talk: readonly Turn[], message: string): Reply {
  const own = replyOf(asked, message);
  const goes = goingOn(talk, message);
  const isAnswered = own.kind === 'fact' || own.kind === 'statement';
  if (goes === null || !(unsettled.has(own.kind) || (isAnswered && goes.isBare))) return own;
  const both = replyOf(asked, goes.question);
  const isOfTold = talk.findLast(({ who }) => who === 'interviewer')?.factId !== null;
  const source = asked.index.entries.find(({ source: { id } }) => id === both.factIds[0])?.source;
  if (source !== undefined && isOfTold) {
    if (isNamedBy(message, source, asked.index)) return both;
    // "The big one" may be what it calls otherwise; what a thing costs it does not say.
    const nearest = nearestTold(source.text, goes.question, source.topic);
    if (goes.isAnother && nearest !== null)
      return { kind: 'fact', factIds: [source.id], text: nearest };
  }
  return goes.isBare || own.kind === 'vague'
    ? { kind: 'open', factIds: [], text: words.open(goes.question) }
    : own;
}

/** Whether a source has a word of a message, or is asked for by one; so has any where the message names nothing. */
const isNamedBy = (message: string, source: Source, index: SheetIndex): boolean =>
  wantedTerms(message, index.fold).length === 0 || asksFor(message, source, index);
