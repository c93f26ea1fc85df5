import type { Evidence } from '../grade/grade.js';
import type { Judged } from '../grade/judged-criteria.js';
import { subjectWords } from './figures/figures-in-text.js';

/**
 * A criterion that an answer bears on: its verdict rests on it (`counts`); or it is not met, or open, with the answer among its
 * closest words (`closest`); or open, with a sentence of its strong answer in the answer's words (`perhaps`); or open, and what was
 * asked is on it (`asked`).
 */
export type CountedFor = {
  readonly judged: Judged;
  readonly how: 'counts' | 'closest' | 'perhaps' | 'asked';
};

/**
 * The criteria that an answer bears on, in the rubric's order: `isIn` tells whether a passage is part of it, `said` are its words.
 * What stands elsewhere counts for a criterion without it. `named` are the ids of those that the question is on.
 */
export function countsFor(
  judged: readonly Judged[],
  isIn: (passage: Evidence) => boolean,
  said: string,
  named: readonly string[] = [],
): readonly CountedFor[] {
  return judged.flatMap((one): readonly CountedFor[] => {
    if (one.evidence.some(isIn)) return [{ judged: one, how: 'counts' }];
    if (one.verdict !== 'met' && one.closest.some(isIn)) return [{ judged: one, how: 'closest' }];
    const isOpen = one.verdict === 'unsure' && one.isCounted;
    const isSaid = isOpen && saysSentence(said, one.criterion.strong);
    if (isSaid) return [{ judged: one, how: 'perhaps' }];
    return isOpen && named.includes(one.criterion.id) ? [{ judged: one, how: 'asked' }] : [];
  });
}

/** What stands behind such a criterion. */
export const countedWords: Readonly<Record<CountedFor['how'], string>> = {
  counts: 'by this answer',
  closest: 'this answer is among its closest words',
  perhaps: 'this answer may say some of it',
  asked: 'open, and the question is on it: does this answer say it?',
};

/** Fewer words are in any answer. */
const leastWords = 4;
const leastShare = 0.8;

/** Whether an answer has nearly all words of one sentence of another text: "Where an abbreviation has two meanings it asks back." */
function saysSentence(said: string, text: string): boolean {
  const own = new Set(subjectWords(said));
  return text.split(/[.;:]\s/).some((sentence) => {
    const words = new Set(subjectWords(sentence));
    const shared = [...words].filter((word) => own.has(word)).length;
    return words.size >= leastWords && shared >= leastShare * words.size;
  });
}
