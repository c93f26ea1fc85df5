import type { AttemptState } from '../../core/attempt/attempt-state.js';
import { totalLimitSec } from '../../core/attempt/time-limits.js';
import { hintOffers } from '../../core/interviewer/hint-wish.js';
import { wordsOf } from '../../core/prompt/cue-match.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { assertNever } from '../../core/result.js';
import type { Intent } from './intent/intent-kind.js';
import { ofTalk } from './intent/of-talk.js';
import { asksDate } from './intent/of-task.js';
import { conceptsOf } from './meaning/concepts.js';
import { termsOf } from './meaning/text-terms.js';

/**
 * A fact as it is told. It loses a leading yes or no, which the question may turn round; what is said before it to an
 * assumption has to read well whether that was right or not.
 */
export function toldFact(answer: string, isAssumed: boolean): string {
  const fact = withoutYesOrNo(answer.trim());
  return isAssumed ? `No need to guess: ${fact}` : fact;
}

const count = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+)\. +(?=[A-Z])/;
const asksCount = /\b(?:how many|which|number of|list|all (?:the|of))\b/i;

/** A fact that opens with a bare count ("Two. A small model ...") without it, where no count was asked for. */
export const withoutCount = (answer: string, question: string): string =>
  asksCount.test(question) ? answer : answer.trim().replace(count, '');

/** A fact that the curveball has put in the place of another. */
export const changedFact = (answer: string): string => `That has changed. ${answer.trim()}`;

const saidLead = 'As I said: ';
export const nearestLead = 'I don’t know more on that than I said before: ';

/** Several facts in one reply: that they were told before is said once. */
export const inOneReply = (lines: readonly string[]): string =>
  lines
    .map((line, at) =>
      line.startsWith(saidLead) && lines[at - 1]?.startsWith(saidLead) === true
        ? line.slice(saidLead.length)
        : line,
    )
    .join('\n\n');

/** "Is it allowed?" and "..., correct?": what lacks one of their words does not settle them. */
const asksYesOrNo = RegExp(
  '^(?:(?:so|and|but|then|ok|well) )*(?:is|are|was|were|does|do|did|can|could|may|must|should|will|would|has|have)\\b|' +
    '\\b(?:does|do|is|are|was|can|will) (?:it|they)\\b|\\b(?:right|correct|true)$',
);
const tags: ReadonlySet<string> = new Set(termsOf('right, correct, true?', wordsOf));

/**
 * What was told before, again: of a long answer only the sentences that hold what is asked for, or the whole. Where neither it
 * nor the terms it is asked for by hold what is asked, it is called no answer.
 */
export function toldBefore(
  answer: string,
  question: string,
  topic = '',
  askedBy: ReadonlySet<string> | null = null,
): string {
  const whole = withoutYesOrNo(answer.trim());
  const sentences = whole.split(/(?<=[.?!]["”]?) +(?=[A-Z“"])/);
  const told = sentences.map((one) => termsOf(one, wordsOf));
  const isTold = (term: string): boolean => told.some((terms) => terms.includes(term));
  const asked = askedIn(question, topic, isTold);
  const speaking = asked.map((term) =>
    sentences.filter((_, at) => told[at]?.includes(term) === true || onlyFor(term, told) === at),
  );
  // Another word alone may lead astray, a day is no night; and so may words that stand apart: of "a faster model to fall
  // back to" one sentence falls behind, another looks back.
  const isIn = (one: string): boolean => speaking.every((some) => some.includes(one));
  const isSure =
    asked.length > 0 && (2 * asked.filter(isTold).length > asked.length || sentences.some(isIn));
  const fitting = sentences.filter((one) => speaking.some((some) => some.includes(one)));
  const lead = isAnswered() ? saidLead : nearestLead;
  const isExcerpt = isSure && fitting.length > 0 && wordsOf(whole).length > mostAgain;
  return lead + (isExcerpt ? fitting.join(' ') : whole);

  function isAnswered(): boolean {
    const isYesOrNo = asksYesOrNo.test(wordsOf(question).join(' '));
    // A word that is asked for itself stands for no other: a reference answer says nothing of the judge.
    const others = told.flat().filter((term) => !asked.includes(term));
    const near = isYesOrNo ? others : [...told.flat(), ...(askedBy ?? [])];
    const meant = new Set(near.flatMap(conceptsOf));
    // "Are they of unit length?" is not settled by how many there are.
    const strange = asked.filter(
      (term) =>
        !isTold(term) &&
        askedBy?.has(term) === false &&
        !conceptsOf(term).some((concept) => meant.has(concept)),
    ).length;
    if (strange === 0) return true;
    return !asksYesOrNo.test(wordsOf(question).join(' ')) && (isSure || 2 * strange < asked.length);
  }
}

/** The terms that a question asks for of what was told, without those that the whole of it is about. */
function askedIn(
  question: string,
  topic: string,
  isTold: (term: string) => boolean,
): readonly string[] {
  // What the whole is about tells no sentence of it.
  const about = new Set(termsOf(topic, wordsOf));
  const own = (text: string): readonly string[] =>
    termsOf(text, wordsOf).filter((term) => !about.has(term) && !tags.has(term));
  const all = own(question);
  // "Does case matter in table names?" asks for the case; the rest says only where. "Does the P99 of 150 ms have to hold
  // per country?" asks for far more than stands before the "of".
  const core = own(question.replace(/ (?:in|within|inside|of|for|at) .*/s, ''));
  const isCore = core.some(isTold) && leastCore * core.length >= all.length;
  return isCore ? core : all;
}

/** A core holds at least one in so many of the terms of its question. */
const leastCore = 3;

/** The sentence that alone speaks of a term, in another word for it: of a forecast as a notice. -1 where none does, or several. */
function onlyFor(term: string, told: readonly (readonly string[])[]): number {
  if (told.some((terms) => terms.includes(term))) return -1;
  const concepts = conceptsOf(term);
  const speaking = told.map((terms) =>
    terms.flatMap(conceptsOf).some((concept) => concepts.includes(concept)),
  );
  return speaking.indexOf(true) === speaking.lastIndexOf(true) ? speaking.indexOf(true) : -1;
}

/** So many words are sooner read than looked for further up. */
const mostAgain = 25;

function withoutYesOrNo(answer: string): string {
  const rest = answer.replace(/^(?:yes|no)[.,:;] */i, '');
  // "w is d_out × d_in" begins with a name.
  return rest === '' || rest === answer ? answer : rest.charAt(0).toUpperCase() + rest.slice(1);
}

/**
 * The sentence that hands over at the end of a phase; null where there is no such phase. The interview ends with its own time and not
 * with its last phase: whoever left earlier ones early has some left.
 */
export function handOver(
  phases: Prompt['phases'],
  phaseId: string,
  { timeFactor, elapsedSec }: Pick<AttemptState, 'timeFactor' | 'elapsedSec'>,
): string | null {
  const at = phases.findIndex(({ id }) => id === phaseId);
  const [phase, next] = phases.slice(Math.max(at, 0), at + 2);
  if (at === -1 || phase === undefined) return null;
  const over = `That’s the time for ${phase.title}`;
  if (next !== undefined)
    return `${over}: finish your thought, then let’s move on to ${next.title}.`;
  const left = Math.round(((totalLimitSec(phases, timeFactor) ?? 0) - elapsedSec) / 60);
  if (left < 1) return 'That’s our time: finish your thought, then submit.';
  const minutes = left === 1 ? 'a minute' : `${String(left)} minutes`;
  return `${over}, with about ${minutes} left in all: look it over, then submit.`;
}

/** Everything that the interviewer says beside the sheet. */
export const words = {
  quoted: (sentence: string, isInCode = false): string =>
    `That’s in the ${isInCode ? 'code' : 'prompt'}: “${sentence}”`,
  /** "Plain Python" leaves open what a task that names the libraries says. */
  modules: (sentence: string): string =>
    words.quoted(sentence) +
    (/\blibrary\b/i.test(sentence) ? '' : ' The standard library is part of that.'),
  assumption: 'That’s fine with me. Note it as your assumption, and go on.',
  askBack: (first: string, second: string): string => `Do you mean “${first}” or “${second}”?`,
  /** For what the sheet does not hold by the name that was asked for, but may by that of a topic or two. */
  offer: (first: string, second: string = first): string =>
    `I don’t have that by this name. Do you mean “${first}”${second === first ? '' : `, or “${second}”`}? If not, assume what seems reasonable, and say so.`,
  open: (question: string): string => openWords(wordsOf(question)),
  of: intentWords,
} as const;

/** What the sheet lacks, by the kind of question. */
function openWords(asked: readonly string[]): string {
  const [first = ''] = asked;
  const at = asked.indexOf('how');
  const amount = asked[at + 1] ?? '';
  if (
    at !== -1 &&
    ['many', 'much', 'big', 'large', 'long', 'often', 'fast', 'high'].includes(amount)
  )
    return 'I don’t have a number for that. Assume one, and say which.';
  if (asksName(asked)) return 'I can’t name anyone. If it matters, say who you assume.';
  if (asksDate(asked.join(' '))) return 'I don’t have a date for that. Assume one, and say so.';
  if (asked.includes('where')) return 'I can’t tell you where. Assume a place, and say so.';
  if (first === 'why') return 'I can’t tell you why. Say what you assume.';
  if (
    ['can', 'could', 'may', 'am', 'must', 'should', 'shall', 'do', 'does'].includes(first) &&
    asked[1] === 'i'
  )
    return 'Nothing I know speaks for or against it. Decide, and say why.';
  if (asked.includes('which') || first === 'what')
    return 'I don’t know. Choose what seems reasonable, and say so.';
  return 'I don’t know. Assume what seems reasonable, and say so.';
}

/** "Who may read it?" asks for a rule, "Who built it?" for a name. */
const asksName = (asked: readonly string[]): boolean =>
  asked.some((word, at) => word === 'who' && !rules.has(asked[at + 1] ?? ''));
const rules = new Set('can could may might should must shall will would has have gets'.split(' '));

function intentWords(
  intent: Intent,
  message: string,
  { ask, hasHints }: { readonly ask: string | null; readonly hasHints: boolean },
): string {
  const talk = ofTalk(wordsOf(message).join(' '));
  switch (intent) {
    case 'small-talk':
      if (talk === 'time')
        return 'Plan by the clock at the top. Where there is none, take your time.';
      if (talk === 'course')
        return 'If I have more to ask, I’ll ask it when you pause. Go on until then.';
      if (talk === 'leave') return 'Go ahead. You divide your time.';
      return smallTalk(new Set(wordsOf(message)));
    case 'rephrase':
      return ask === null ? 'Tell me which part is unclear.' : againWords(ask.trim(), message);
    case 'rubric':
      if (talk === 'form') return 'The form is yours, as long as one can follow it.';
      return 'I can’t discuss that before the end; the report shows it all. Show me how you think.';
    case 'stuck':
      return hasHints
        ? hintOffers.stuck
        : 'Take your time. Say what you know for certain and what is missing.';
    case 'hint':
      return hasHints
        ? hintOffers.hint
        : 'I’d like to hear your own idea. I have no hints for this prompt.';
    case 'praise':
      return 'I don’t judge before the end. Tell me where you are sure, and where you aren’t.';
    case 'vague':
      return vagueWords(wordsOf(message));
    case 'assumption':
      return words.assumption;
    case 'choice':
      return 'That’s your decision. Choose, and say what speaks against it.';
    default:
      return assertNever(intent);
  }
}

const wantsCore =
  /\b(?:simpl\w+|easier|plain\w*|shorter|fewer words|other words|(?:in|as) one sentence|boil\w*)\b/i;

/** A question again. It has no other words, as these might give something away; whoever wants simpler ones gets it without what leads to it. */
function againWords(ask: string, message: string): string {
  const isWhole = !wantsCore.test(message);
  if (isWhole) return `My question again: ${ask}`;
  const core = ask.split(/(?<=[.?!][*"”]?)\s+(?=[A-Z“"*])/).filter((one) => one.endsWith('?'));
  const asked = core.join(' ');
  return asked === '' || asked === ask
    ? `I have no simpler words for it. My question again: ${core.at(-1) ?? ask}`
    : `The question stays the same. Its core: ${asked}`;
}

function smallTalk(said: ReadonlySet<string>): string {
  if (['thanks', 'thank', 'thx', 'ty', 'cheers', 'appreciated'].some((word) => said.has(word)))
    return 'You’re welcome. Go on when you’re ready.';
  if (['nervous', 'excited', 'sorry', 'tired'].some((word) => said.has(word)))
    return 'No worries. Take all the time you need.';
  if (
    ['hi', 'hello', 'hey', 'morning', 'afternoon', 'evening', 'meet'].some((word) => said.has(word))
  )
    return 'Hello. Ask me what you need to know, or begin.';
  return 'All right. Back to the task when you’re ready.';
}

const measures = new Set('big large long fast slow small high low often soon far deep'.split(' '));

function vagueWords(asked: readonly string[]): string {
  const amount = asked[asked.indexOf('how') + 1] ?? '';
  if (asked.includes('how') && ['many', 'much'].includes(amount)) return `How ${amount} of what?`;
  if (asked.includes('how') && measures.has(amount))
    return `How ${amount} is what? Name the thing you mean.`;
  return 'What exactly do you want to know? Ask about one thing at a time.';
}
