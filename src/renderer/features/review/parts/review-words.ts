import { bandWords } from '../../../../core/grade/band.js';
import type { Grade } from '../../../../core/grade/grade.js';
import { graderWords } from '../../../../core/grader/grader-words.js';
import type { Score } from '../../../../core/grade/score.js';
import { dayWords, hourWords } from '../../../ui/words/time-words.js';

/** "62 of 100", with the range that what is unsure leaves open. */
export function pointsWords({ total, low, high }: Score): string {
  const range = low === high ? '' : ` · ${String(low)}–${String(high)} with what is unsure`;
  return `${String(total)} of 100${range}`;
}

/** "lean hire, 62", in the middle of a sentence. */
export const resultWords = ({ band, total }: Pick<Score, 'band' | 'total'>): string =>
  `${bandWords(band).toLowerCase()}, ${String(total)}`;

/** "offline grader 1 · 23 Nov, 10:14" */
export const gradeWords = (grade: Grade, nowMs: number): string =>
  `${graderWords(grade.grader)} · ${whenWords(grade.gradedAtMs, nowMs)}`;

export const whenWords = (atMs: number, nowMs: number): string =>
  `${dayWords(atMs, nowMs)}, ${hourWords(atMs)}`;
