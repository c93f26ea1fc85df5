import type { Turn } from '../../../core/attempt/attempt-state.js';
import type { Fact } from '../../../core/prompt/prompt.js';
import { termsOf, type Fold } from '../meaning/text-terms.js';
import { wantsAgain } from './told-before.js';

const verbs = 'is|are|was|were|will|would|can|could|may|might|must|should|do|does|did|has|have';
const isOther = /\b(?:another|different|new|else)\b/i;
const beside = 'about|for|in|on|of|to|with|by|and|or|so|too|right|correct';
const pointing = RegExp(`\\b(?:that|this|those|these) (?!(?:${verbs}|${beside})\\b)\\w+`, 'i');
const pronoun = /\b(?:it|its|they|them|their)\b/i;

/** "What should it do when no document fits?" points at the system, and shares a word with much. */
const enough = 2;

/** So much of a question one sentence holds that answers it. */
const most = 0.6;

/**
 * The fact, told before, of which one sentence holds most of a question and at least two words of it; null where none does. For
 * questions that the sheet says nothing to by themselves: "what happens if two reviews contradict each other?"
 */
export function factHolding(
  { facts, fold }: Pick<Told, 'facts' | 'fold'>,
  question: string,
): Fact | null {
  const asked = termsOf(question, fold);
  const best = facts
    .map((fact) => ({
      fact,
      held: Math.max(
        ...fact.answer.split(/[.?!;] /).map((sentence) => {
          const terms = termsOf(sentence, fold);
          return asked.filter((term) => terms.includes(term)).length;
        }),
      ),
    }))
    .toSorted((one, other) => other.held - one.held)[0];
  return best !== undefined && best.held >= Math.max(enough, asked.length * most)
    ? best.fact
    : null;
}

/** The share of a claim that a sentence near to it holds. */
const someOf = 0.25;

/** The only sentence of what was told that has two words of what is assumed and a quarter of them; null where none has, or two. */
export function sentenceNear(
  { facts, fold }: Pick<Told, 'facts' | 'fold'>,
  claim: string,
): Fact | null {
  const asked = termsOf(claim, fold);
  const least = Math.max(enough, asked.length * someOf);
  const found = facts.flatMap((fact) =>
    fact.answer
      .split(/(?<=[.?!]) +(?=[A-Z])/)
      .filter((one) => termsOf(one, fold).filter((term) => asked.includes(term)).length >= least)
      .map((answer) => ({ ...fact, answer })),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A figure of some length is seldom anything else's: "serve 32k". */
const figure = /\b\d[\d.,]*\d?(?:[kKMB]|st|nd|rd|th)?\b/g;
const leastFigure = 3;
const figuresOf = (text: string): readonly string[] =>
  (text.match(figure) ?? []).filter((one) => one.length >= leastFigure);

/** The only fact, told before, that has all figures of a question: "Do we want to serve 32k without training again?" Null where it names none. */
export function factWithFigures(facts: readonly Fact[], question: string): Fact | null {
  const asked = figuresOf(question);
  const holding = facts.filter(({ answer }) => {
    const said = figuresOf(answer);
    return asked.every((one) => said.includes(one));
  });
  return asked.length > 0 && holding.length === 1 ? (holding[0] ?? null) : null;
}

type Told = {
  readonly facts: readonly Fact[];
  readonly talk: readonly Turn[];
  readonly fold: Fold;
};

/**
 * The fact that was told last, where a question points at it ("is that repair part of the round?") and shares a word with
 * what was told, or with no more than "it" two words or all; null else. For questions that the sheet says nothing to by themselves.
 */
export function factMeant({ facts, talk, fold }: Told, question: string): Fact | null {
  const last = talk.findLast(({ who }) => who === 'interviewer');
  const fact = facts.find(({ id }) => id === last?.factId);
  const isNamed = pointing.test(question);
  if (fact === undefined || isOther.test(question) || !(isNamed || pronoun.test(question)))
    return null;
  const told = termsOf(fact.answer, fold);
  const asked = termsOf(question, fold);
  const shared = asked.filter((term) => told.includes(term)).length;
  return shared > 0 && (isNamed || shared >= Math.min(asked.length, enough)) ? fact : null;
}

const bare = /\b(?:that|this|it|those|these|them|there)(?=[,;.?!]|$)/i;
const counted = /\bhow many (\w+)\b/i;

/** The fact that was told last, where a question asks of "that" how many there were and it counts them: "How many shops had that?" */
export function factCounting({ facts, talk }: Omit<Told, 'fold'>, question: string): Fact | null {
  const last = talk.findLast(({ who }) => who === 'interviewer');
  const fact = facts.find(({ id }) => id === last?.factId);
  const [, thing] = counted.exec(question) ?? [];
  if (fact === undefined || thing === undefined || !bare.test(question)) return null;
  return RegExp(`\\d ${thing}\\b`, 'i').test(fact.answer) ? fact : null;
}

/** What was said last, where a message wants to hear "that again" and names nothing; null else, and where it was a question. */
export function saidLast({ talk, fold }: Omit<Told, 'facts'>, message: string): Turn | null {
  const isOfLast =
    wantsAgain.test(message) &&
    ofLast.test(message) &&
    termsOf(message.replace(wantsAgain, ' '), fold).length === 0;
  const last = talk.findLast(({ who }) => who === 'interviewer');
  return isOfLast && last !== undefined && !last.text.trimEnd().endsWith('?') ? last : null;
}
/** "Come again?" may as well be of the question that stands. */
const ofLast = /\b(?:that|this|it|last (?:one|bit|part|answer|thing|reply|sentence))\b/i;

const ofOther = /\b(?:the other (?:one|two)|the second one|the latter)\b/i;
/** What brings in a second thing: "There is a sister with 0.1 billion." */
const bringsOther = /\b(?:other|another|second|sister|sibling|twin|alternative|draft)\b/i;

/** "And the other one, the promotion plan?" */
const named =
  /\b(?:the other one|the second one|the latter)[,:] (?:the|our|its|their) [\w ]{3,40}[?.!]?$/i;
const withVerb = RegExp(`\\b(?:${verbs})\\b`);

/** Whether a question asks for the other one of what was told, and names no more of it. */
export function asksForOther(question: string): boolean {
  const [ofName = null] = named.exec(question) ?? [];
  return ofOther.test(question) && (ofName === null || withVerb.test(ofName));
}

/** The sentences on a second thing in the fact that was told last, or null where it names none. */
export function otherTold({ facts, talk }: Omit<Told, 'fold'>): Told['facts'][number] | null {
  const last = talk.findLast(({ who }) => who === 'interviewer');
  const fact = facts.find(({ id }) => id === last?.factId);
  const on = fact?.answer.split(/(?<=[.?!]) +(?=[A-Z])/).filter((one) => bringsOther.test(one));
  return fact === undefined || on === undefined || on.length === 0
    ? null
    : { ...fact, answer: on.join(' ') };
}

const refused = /^(?:I don’t (?:know|have)|I can’t)\b/;
const leadsOn = /^(?:and|or|so|but|then)\b.*\b(?:it|its|they|them|their|those|these|that|this)\b/i;
const mostOwn = 2;

/** Whether a question goes on, by a pronoun, with what the interviewer has just said it does not know: "and what does it cost?" */
export function pointsAtUnknown({ talk, fold }: Omit<Told, 'facts'>, question: string): boolean {
  const last = talk.findLast(({ who }) => who === 'interviewer');
  return (
    last?.about === undefined &&
    refused.test(last?.text ?? '') &&
    leadsOn.test(question) &&
    termsOf(question, fold).length <= mostOwn
  );
}
