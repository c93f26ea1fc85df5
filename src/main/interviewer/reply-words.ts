import type { AttemptState } from '../../core/attempt/attempt-state.js';
import { totalLimitSec } from '../../core/attempt/time-limits.js';
import type { DrillMode } from '../../core/drill/drill-id.js';
import { hintOffers } from '../../core/interviewer/hint-wish.js';
import { wordsOf } from '../../core/prompt/cue-match.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { assertNever } from '../../core/result.js';
import type { Intent } from './intent/intent-kind.js';
import { ofTalk } from './intent/of-talk.js';
import { asksDate } from './intent/of-task.js';
import { asksOfMarks } from './intent/of-marks.js';
import { withoutYesOrNo } from './told/told-before.js';

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

/** Where a sentence stands that the candidate has read. */
export type Place = 'prompt' | 'question' | 'code';

/** Everything that the interviewer says beside the sheet. */
export const words = {
  quoted: (sentence: string, place: Place = 'prompt'): string =>
    `That’s in the ${place}: “${sentence}”`,
  /** It may not be what was asked for. */
  nearest: (sentence: string, place: Place = 'prompt'): string =>
    `The nearest that the ${place} says: “${sentence}” If that leaves it open, assume what seems reasonable, and say so.`,
  /** Who asks whether a claim of the prompt holds asks for the answer. */
  claimed: (sentence: string): string =>
    `Somebody in the prompt says so: “${sentence.replaceAll(/["“”]/g, '')}” Whether that holds I’d like to hear from you.`,
  /** "Plain Python" leaves open what a task that names the libraries says. */
  modules: (sentence: string): string =>
    words.quoted(sentence) +
    (/\blibrary\b/i.test(sentence) ? '' : ' The standard library is part of that.'),
  /** No consent: what is assumed may be wrong. */
  assumption:
    'Nothing I know settles that. You may assume it: note it as your assumption, and go on.',
  /** To an assumption that a fact may speak of which was not asked for. */
  beforeAssuming: (way: string): string =>
    `I can’t confirm that. Do you mean to ask ${asQuestion(way)} If not, you may assume it: note it, and go on.`,
  askBack: (first: string, second: string): string =>
    `Do you mean “${first}” or ${asQuestion(second)}`,
  /** For what the sheet does not hold in the words that it was asked for in, but may in those of a question that it knows. */
  offer: (way: string): string =>
    `I don’t have that in these words. Do you mean ${asQuestion(way)} If not, assume what seems reasonable, and say so.`,
  open: (question: string): string => openWords(wordsOf(question)),
  /** Of parts of a question, beside what was told of the rest. Not "nothing": what was told may touch them. */
  noMore: (parts: readonly string[]): string =>
    `On ${parts.map((part) => `“${part}”`).join(' and ')} I have no more than that.`,
  /** To "the other one", where what was told last names no second thing. */
  whichOther: 'Which other one do you mean? Name it.',
  byItself: (part: string): string => `Please ask “${part}” by itself.`,
  /** To who asks how the interviewer's own question is meant. */
  leftToYou: 'What my question leaves open is yours to choose: say what you took, and go on.',
  of: intentWords,
} as const;

/** What is said in a drill to a question that its statement does not settle; nothing else is given there. */
export const drillWords = (mode: DrillMode): string =>
  mode === 'look'
    ? 'In a drill you have the statement and what you saw, and I say nothing about the drawing. Draw it as you remember it; what you are not sure of, assume and note.'
    : 'In a drill only the statement is given, and I know no more than that. Assume what seems reasonable, and note it on the board.';

/** What stands last in a question: it ends in a question mark, and only one. */
const asQuestion = (way: string): string => (way.endsWith('?') ? `“${way}”` : `“${way}”?`);

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
  if (asksPlace.test(asked.join(' '))) return 'I can’t tell you where. Assume a place, and say so.';
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

/** "Tasks where a program can tell" and "where do they come from" ask for no place. */
const asksPlace =
  /^(?:(?:and|so|but|then|ok) )*where (?:is|are|was|were|do|does|did|will|would|can|should|must)\b(?!.*\bfrom\b)/;

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
      if (talk === 'course') return moreToCome;
      if (talk === 'leave') return 'Go ahead. You divide your time.';
      return smallTalk(new Set(wordsOf(message)));
    case 'rephrase':
      return ask === null ? 'Tell me which part is unclear.' : againWords(ask.trim(), message);
    case 'rubric':
      if (talk === 'form') return 'The form is yours, as long as one can follow it.';
      if (talk === 'course') return moreToCome;
      if (!asksOfMarks(message))
        return 'I have no rule for that. Do what you think the task needs, and say so.';
      return 'I can’t discuss that before the end; the report shows it all. Show me how you think.';
    case 'stuck':
      return hasHints
        ? hintOffers.stuck
        : 'Take your time. Say what you know for certain and what is missing.';
    case 'hint':
      return hintWords(hasHints);
    case 'praise':
      return 'I don’t judge before the end. Tell me where you are sure, and where you aren’t.';
    case 'vague':
      return talk === 'course' ? moreToCome : vagueWords(wordsOf(message));
    case 'assumption':
      return words.assumption;
    case 'choice':
      return 'That’s your decision. Choose, and say what speaks against it.';
    default:
      return assertNever(intent);
  }
}

const moreToCome = 'If I have more to ask, I’ll ask it when you pause. Go on until then.';

/** What is said to a wish for a hint. */
export const hintWords = (hasHints: boolean): string =>
  hasHints ? hintOffers.hint : 'I’d like to hear your own idea. I have no hints for this prompt.';

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
