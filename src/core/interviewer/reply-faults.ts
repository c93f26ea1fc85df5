import { wordsOf, singular } from '../prompt/cue-match.js';
import type { Fact } from '../prompt/prompt.js';
import { figuresIn } from './sources/figures.js';
import { unsourced } from './sources/unsourced.js';

/** What a model's line is held against. */
export type Sources = {
  /** The sheet; none of it for a question of the interviewer's own. */
  readonly facts: readonly Fact[];
  /** The statement, the phase's question, and what the interviewer has said. */
  readonly given: readonly string[];
  /** What the candidate has said and written. */
  readonly theirs: readonly string[];
  /** What the model was told of its part; none of it is to be recited. */
  readonly rules: string;
};

/** Why a line is not said. */
export type ReplyFault =
  | { readonly kind: 'unsourced'; readonly parts: readonly string[] }
  /** A yes or no, or a figure of the candidate's own, as if it stood in the sheet. */
  | { readonly kind: 'confirms' }
  | { readonly kind: 'whole-sheet' }
  | { readonly kind: 'praise' }
  | { readonly kind: 'recites' };

/** As many facts in one breath as the offline interviewer tells. */
const mostFacts = 2;

/** The first fault of a reply as far as it has come; null where it may be said. */
export function replyFault(reply: string, sources: Sources): ReplyFault | null {
  const { facts, given, theirs, rules } = sources;
  const sheet = facts.map(({ answer }) => answer);
  if (isPraise(reply)) return { kind: 'praise' };
  const parts = unsourced(reply, [...sheet, ...given, ...theirs]);
  if (parts.length > 0) return { kind: 'unsourced', parts };
  if (isRecited(reply, rules)) return { kind: 'recites' };
  const told = factsTold(reply, facts);
  if (told.length > mostFacts) return { kind: 'whole-sheet' };
  return isConfirmed(reply, told.length > 0, [...sheet, ...given]) ? { kind: 'confirms' } : null;
}

/** The ids of the facts that a reply tells: most of their words, or all of their figures with some of them. */
export function factsTold(reply: string, facts: readonly Fact[]): readonly string[] {
  const said = new Set(terms(reply));
  const figures = figuresIn(reply);
  return facts
    .map(({ id, answer }) => {
      const own = [...new Set(terms(answer))];
      const share = own.filter((word) => said.has(word)).length / Math.max(1, own.length);
      const hasFigure = figuresIn(answer).some(({ value, unit }) =>
        figures.some((one) => one.unit === unit && one.value === value),
      );
      return { id, share: share + (hasFigure ? 0.2 : 0) };
    })
    .filter(({ share }) => share >= 0.45)
    .toSorted((a, b) => b.share - a.share)
    .map(({ id }) => id);
}

const terms = (text: string): readonly string[] =>
  wordsOf(text)
    .filter((word) => word.length > 3 || /\d/.test(word))
    .map(singular);

const praise =
  /\b(?:great|excellent|perfect|brilliant|impressive|fantastic|amazing|awesome|spot on|well done|good (?:job|work|point|answer|idea|thinking|choice|question)|nice (?:work|answer|idea|one)|strong answer|you are right|you’re right|you're right|that is right|that's right|that’s right|met all|full marks|hire you)\b/i;

const isPraise = (reply: string): boolean => praise.test(reply);

const affirms = /^\W*(?:yes|no|right|correct|exactly|indeed|precisely|absolutely|sure)\b/i;
const addresses = /\byou(?:r|rs|'ve|’ve|'d|’d)?\b/i;

/** Whether something that the sheet does not say is confirmed or denied, or told as a fact because the candidate said it. */
function isConfirmed(reply: string, tellsFact: boolean, sheet: readonly string[]): boolean {
  if (affirms.test(reply) && !tellsFact) return true;
  return sentencesIn(reply).some(
    (sentence) =>
      !sentence.endsWith('?') && !addresses.test(sentence) && unsourced(sentence, sheet).length > 0,
  );
}

const run = 8;

/** Whether eight words of its orders stand in a reply one after the other. */
function isRecited(reply: string, rules: string): boolean {
  const said = ` ${wordsOf(reply).join(' ')} `;
  const words = wordsOf(rules);
  return words.some(
    (_, at) =>
      at + run <= words.length && said.includes(` ${words.slice(at, at + run).join(' ')} `),
  );
}

/** The sentences of a text that are whole; what has no end yet is left out. */
export function sentencesIn(text: string): readonly string[] {
  const ends = [...text.matchAll(/[.!?…]["”’)]?(?=\s|$)|\n/g)].map(
    ({ 0: end, index }) => index + end.length,
  );
  return ends
    .map((end, at) => text.slice(ends[at - 1] ?? 0, end).trim())
    .filter((sentence) => sentence !== '');
}
