import { wordsOf } from '../../../core/prompt/cue-match.js';
import { conceptsOf } from '../meaning/concepts.js';
import { termsOf } from '../meaning/text-terms.js';
import { questionsIn } from '../questions-in.js';
import { standsOut } from './stands-out.js';

const saidLead = 'As I said: ';
/** Before words that only may come near, and before those that are on it and may answer or not: they claim no more. */
const nearestLead = 'The nearest that I have: ';
const onThatLead = 'What I have on that: ';
const notKnown = 'I don’t know more on that than I said.';
const orAssume = 'If that leaves it open, assume what seems reasonable, and say so.';
const mayAssume = 'If that leaves it open, you may assume it: note it, and go on.';

/** A fact near to what somebody assumes, which it may settle or not: to grant it beside a fact that refutes it would mislead. */
export const nearestTo = (fact: string): string => `${nearestLead}${fact}\n\n${mayAssume}`;

/** Whether what is said of a fact again does not say that it answers. */
export const isNoAnswer = (line: string): boolean =>
  line.startsWith(nearestLead) || line.startsWith(onThatLead) || line === notKnown;
/** Whether a line says nothing of the fact. */
export const namesOnly = (line: string): boolean => line === notKnown;

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
/** "Who maintains the list?" is not settled by what stands on it. */
const asksParticular =
  /^(?:(?:so|and|but|then|ok|well) )*(?:who|whose|why|where|when|how (?:often|long|soon|late))\b/;
/** "Which articles are the third?" is not answered by where a third is named. */
const asksWhich = /\bwhich (?:\w+ ){1,2}(?:is|are|was|were) (?:the|they|those|these|it|that)\b/i;
/** What says nothing of the sentence that is asked for. */
const idle: ReadonlySet<string> = new Set(termsOf('right, correct, true, happen?', wordsOf));

/**
 * So likely asked for that it may be said again; that it is what is asked for where its words do not show it; that all of it is said
 * where no sentence stands out. Set on the questions that may be tuned on, asked once all was told: below 0.44 it was the right
 * fact in 21 cases of 63, from 0.6 on in 367 of 388.
 */
const chances = { said: 0.44, sure: 0.6, settled: 0.5 };

/** A sentence that holds so many terms of a question, and half of them, is said again whatever the chance. */
const leastHeld = 2;

/** Whoever wants it said again gets all of it. */
export const wantsAgain =
  /\b(?:again|repeat|remind|once more|recap|you (?:just )?(?:said|told|mentioned)|did you say|i forgot|come back to)\b/i;

export type Again = {
  readonly topic?: string;
  /** The terms it is asked for by. */
  readonly askedBy?: ReadonlySet<string> | null;
  /** How likely it is what is asked for. */
  readonly chance?: number;
  readonly isAssumed?: boolean;
  /** Whether it is only asked whether what is assumed is so: "..., right?" */
  readonly isToConfirm?: boolean;
};

/**
 * What was told before, again: of a long answer only the sentences that hold what is asked for. Where none does, or it only comes
 * near the question, nobody wants to hear it twice: then it is named and not said.
 */
export function toldBefore(answer: string, question: string, again: Again = {}): string {
  const { topic = '', askedBy = null, chance = 1, isAssumed = false, isToConfirm = false } = again;
  const whole = withoutYesOrNo(answer.trim());
  const sentences = whole.split(/(?<=[.?!]["”]?) +(?=[A-Z“"])/);
  const told = sentences.map((one) => termsOf(one, wordsOf));
  const isTold = (term: string): boolean => told.some((terms) => terms.includes(term));
  const asked = askedIn(question, topic, isTold);
  const speaking = speakingOf(asked, told);
  // Another word alone may lead astray, a day is no night; and so may words that stand apart: of "a faster model to fall
  // back to" one sentence falls behind, another looks back.
  const isIn = (at: number): boolean => speaking.every((some) => some.includes(at));
  const isSure =
    asked.length > 0 &&
    (2 * asked.filter(isTold).length > asked.length || told.some((_, at) => isIn(at)));
  const fitting = fittingOf(question, topic, told);
  const length = wordsOf(whole).length;
  const isShort = length <= mostAgain;
  const isPart = fitting.length > 0 && fitting.length < sentences.length;
  // Of what takes long to say a sentence that may fit is better than all of it.
  const mayFit = topic !== '' && chance <= 1 && !isAssumed && length > longAgain;
  const isClear =
    isPart && standsOut(coreOf(question, topic, isTold), sentences, (at) => fitting.includes(at));
  const isExcerpt = isClear && length > mostWhole && (isSure || mayFit);
  const isSettled = isAnswered() && !(topic === '' && asksWhich.test(question));
  const shares = told.map((terms) => asked.filter((term) => terms.includes(term)).length);
  const most = Math.max(...shares);
  const fittingText = fitting.map((at) => sentences[at]).join(' ');
  const text = isExcerpt ? fittingText : whole;
  if (topic === '') return (isSettled ? saidLead : onThatLead) + text;
  if (chance > 1 || wantsAgain.test(question)) return saidLead + text;
  const isNear = chance < (isSettled ? chances.said : chances.sure);
  if (isNear && !isAssumed && most >= Math.max(leastHeld, asked.length / 2))
    return nearestLead + whole;
  // Whoever asks whether it is so gets no leave to assume it beside what may refute it.
  if (isAssumed && (isNear || !isSettled || !(isExcerpt || isShort)))
    return isToConfirm ? onThatLead + text : nearestTo(text);
  if (isNear) return notKnown;
  if (isSettled && (isExcerpt || isShort || chance >= chances.settled)) return saidLead + text;
  // What was cut off may be the answer.
  return (chance < chances.sure ? nearestLead : onThatLead) + whole;

  function isAnswered(): boolean {
    const text = wordsOf(question).join(' ');
    const isYesOrNo = asksYesOrNo.test(text);
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
    return !isYesOrNo && !asksParticular.test(text) && (isSure || 2 * strange < asked.length);
  }
}

/**
 * What was told before and comes near a question that nothing answers: its sentences that have a word of it, or all where it is
 * named. Null where none has. To say only that one does not know would be wrong where it answers.
 */
export function nearestTold(answer: string, question: string, topic: string): string | null {
  const sentences = withoutYesOrNo(answer.trim()).split(/(?<=[.?!]["”]?) +(?=[A-Z“"])/);
  const told = sentences.map((one) => termsOf(one, wordsOf));
  const fitting = fittingOf(question, topic, told);
  const about = new Set(termsOf(topic, wordsOf));
  const isNamed = termsOf(question, wordsOf).some((term) => about.has(term));
  if (fitting.length === 0 && !isNamed) return null;
  const said = fitting.length === 0 ? sentences : fitting.map((at) => sentences[at]);
  return `${nearestLead}${said.join(' ')}\n\n${orAssume}`;
}

/** The terms of a text, without those that the whole of what was told is about: they tell no sentence of it. */
function ownTerms(text: string, topic: string): readonly string[] {
  const about = new Set(termsOf(topic, wordsOf));
  return termsOf(text, wordsOf).filter((term) => !about.has(term) && !idle.has(term));
}

/** The terms that a question asks for of what was told. */
const askedIn = (
  question: string,
  topic: string,
  isTold: (term: string) => boolean,
): readonly string[] => ownTerms(coreOf(question, topic, isTold), topic);

/**
 * A question without what says only where: "Does case matter in table names?" asks for the case. "Does the P99 of 150 ms have to
 * hold per country?" asks for far more than stands before the "of".
 */
function coreOf(question: string, topic: string, isTold: (term: string) => boolean): string {
  const core = question.replace(/ (?:in|within|inside|of|for|at) .*/s, '');
  const own = ownTerms(core, topic);
  const isCore = own.some(isTold) && leastCore * own.length >= ownTerms(question, topic).length;
  return isCore ? core : question;
}

/** A core holds at least one in so many of the terms of its question. */
const leastCore = 3;

/** Of each term the places of the sentences that hold it, or that alone speak of it in another word. */
const speakingOf = (
  asked: readonly string[],
  told: readonly (readonly string[])[],
): readonly (readonly number[])[] =>
  asked.map((term) =>
    told.flatMap((terms, at) => (terms.includes(term) || onlyFor(term, told) === at ? [at] : [])),
  );

/** What holds this share of what the best sentence holds fits as well. */
const nearlyMost = 0.6;

/** The places of the sentences that fit a question, or one of its parts: those that hold most of it, where that is more than a word. */
function fittingOf(
  question: string,
  topic: string,
  told: readonly (readonly string[])[],
): readonly number[] {
  const isTold = (term: string): boolean => told.some((terms) => terms.includes(term));
  const places = questionsIn(question).flatMap((part) => {
    const asked = askedIn(part, topic, isTold);
    const shares = told.map((terms) => asked.filter((term) => terms.includes(term)).length);
    const most = Math.max(...shares);
    // "Negative or zero": each may have a sentence of its own.
    return most >= leastHeld && !/\bor\b/i.test(part)
      ? told.flatMap((_, at) => ((shares[at] ?? 0) >= most * nearlyMost ? [at] : []))
      : speakingOf(asked, told).flat();
  });
  return told.map((_, at) => at).filter((at) => places.includes(at));
}

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
/**
 * In more words than these, what was said already is cut down to what fits; in more than those, to what may fit: what was cut may
 * be the answer.
 */
const mostWhole = 15;
const longAgain = 40;

/** A fact without a leading yes or no. */
export function withoutYesOrNo(answer: string): string {
  const rest = answer.replace(/^(?:yes|no)[.,:;] */i, '');
  // "w is d_out × d_in" begins with a name.
  return rest === '' || rest === answer ? answer : rest.charAt(0).toUpperCase() + rest.slice(1);
}
