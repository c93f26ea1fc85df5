import type { Turn } from '../../core/attempt/attempt-state.js';
import { repliedTo } from '../../core/interviewer/replies.js';
import { isAssuming, isStatement } from '../../core/interviewer/is-statement.js';
import { wordsOf } from '../../core/prompt/cue-match.js';
import { isAssumption } from './intent/assumption.js';
import { likeliest, wishChances } from './wish/wishes.js';

/** What is said to an answer and to a statement, in turn. Never more: a nod is praise already. */
export const noted = ['Noted. Go on.', 'Go on.', 'Noted.'] as const;

export const notedNext = (talk: readonly Turn[]): string => {
  const before = talk.filter(
    ({ who, text }) => who === 'interviewer' && noted.some((one) => one === text),
  ).length;
  return noted[before % noted.length] ?? noted[0];
};

const openers = new Set(
  'how what which who when where why is are do does did can could may'.split(' '),
);

/** Whether a message only tells something: the sheet has no say in it. An assumption may be confirmed or corrected. */
export const isTelling = (message: string): boolean =>
  isStatement(message) && !isAssumption(message) && !wants(message);

/** Whether a message without a question wants something all the same: "I have no idea", "One minute, please". */
const wants = (message: string): boolean =>
  !['task', 'assumption', 'choice'].includes(likeliest(wishChances(withoutLead(message))));

const leads =
  /^(?:(?:oh|ah|sorry|ok|okay|well|and|yes|right|no)[,.!]? )*(?:(?:one|another) (?:more )?(?:thing|point)[^:,.;–—]{0,20}|(?:what )?i (?:almost |nearly |totally |completely |just )?(?:forgot|missed|overlooked|left out)(?: (?:to (?:say|add|mention|write|note)(?: that)?|one thing|something|this|a point|is(?: that)?))*|i got stuck|i was stuck(?: there)?)\s*[:,;–—.-]?\s+/i;
/** In fewer words nothing is told behind a lead: "I forgot how it goes." */
const leastBehind = 6;

/** "I forgot: the line must go to the end" tells what comes behind it, and nobody is stuck. */
function withoutLead(message: string): string {
  const rest = message.replace(leads, '');
  const first = wordsOf(rest)[0] ?? '';
  return wordsOf(rest).length >= leastBehind && !openers.has(first) && first !== 'to'
    ? rest
    : message;
}

/** Whoever says one of these after a question does not answer it. */
const chat =
  /\b(?:thanks?|thx|cheers|hello|hi|hey|sorry|moment|minutes?|seconds?|wait|hang on|hold on|let me|give me|coffee|break|got it|i see|understood|makes sense|good question|interesting|all right|alright|okay|ok|sure|fine|great|cool|ready|hm+|uh+|um+|nervous|tired)\b/i;
const helpless: ReadonlySet<string> = new Set(['stuck', 'hint', 'rephrase', 'rubric', 'praise']);
const gaveUp =
  /\b(?:idea|clue|know|stuck|lost|hints?|help|pass|skip|repeat|again|pardon|what|huh|unclear|understand|done|finished)\b/i;
/** In so many words more is said than "one minute, please"; chat begins with its own words: "Sorry, I need a moment for that." */
const someWords = 8;
const opening = (words: readonly string[]): string => words.slice(0, 3).join(' ');
/** "It is overconfident: the wrong ones get extreme values" is nobody's own trouble. */
const ofOneself = /\b(?:i|me|my|you|your)\b/i;
/** "Number of rooms at the peak" asks, whether or not a mark ends it. */
const shortened =
  /^(?:the )?(?:number|size|amount|share|budget|latency|delay|rate|limits?|targets?|deadlines?|scale|volume|length|traffic|peak|costs?) (?:of|for|per|at|in)\b/i;

/** Whether a message answers the interviewer's last question, in place of asking one. */
export function isReplyTo(talk: readonly Turn[], message: string): boolean {
  const before = talk.at(-1)?.who === 'you' ? talk.slice(0, -1) : talk;
  if (repliedTo(before) === null || message.trimEnd().endsWith('?')) return false;
  const words = wordsOf(message);
  if (words.length === 0 || openers.has(words[0] ?? '') || shortened.test(message)) return false;
  // Right behind the question a few words answer it, unless they are plainly something else.
  if (isRightBehind(talk) && !chat.test(words.length < someWords ? message : opening(words))) {
    const isHelpless =
      words.length < 4
        ? gaveUp.test(message)
        : (ofOneself.test(message) || gaveUp.test(message)) &&
          helpless.has(likeliest(wishChances(withoutLead(message))));
    if (!isHelpless) return true;
  }
  // Later, what is assumed is of the task again, and may be corrected.
  return words.length >= 4 && !wants(message) && !isAssuming(message);
}

/** Whether the last line before the message is the interviewer's own question. */
function isRightBehind(talk: readonly Turn[]): boolean {
  const last = (talk.at(-1)?.who === 'you' ? talk.slice(0, -1) : talk).at(-1);
  return last?.about?.kind === 'follow-up' || last?.about?.kind === 'curveball';
}

const ofAsking =
  /^(?:(?:so|and|but|ok|okay|sorry|wait|hm|just to be clear|to be clear)[,:]? )*(?:(?:do|did|would) you (?:mean|want|expect|like|prefer)|(?:are|were) you (?:asking|thinking|after|talking|referring)|(?:is|was) (?:your|the|that|this) question\b|(?:does|did) (?:your|the|that|this) question\b|you mean\b|(?:what|which) (?:do|did) you mean\b)/i;

/** Whether a message asks how the interviewer's own question is meant: "Do you mean over all of them?" */
export const asksOfAsking = (message: string): boolean => ofAsking.test(message);

/** Whether it does so right behind that question, where nothing else can be meant. */
export const asksBackAtOnce = (talk: readonly Turn[], message: string): boolean =>
  isRightBehind(talk) && asksOfAsking(message);
