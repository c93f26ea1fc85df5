import type { Grade } from '../../../../core/grade/grade.js';
import { graderWords } from '../../../../core/grader/grader-words.js';
import { resultWords } from '../../../../core/grade/score-words.js';
import { settledScore } from '../../../../core/grade/settled-score.js';
import type { Review } from '../../../../core/review/review.js';
import { settledNote } from '../../../ui/status/band-words.js';
import { dayWords, hourWords } from '../../../ui/words/time-words.js';

/** "lean hire, 62 · you settled 4, 43 without": what one of an attempt's grades comes to. */
export function gradeResultWords({ prompt, settlements }: Review, grade: Grade): string {
  const { score, byGrader, settled } = settledScore(prompt, grade, settlements);
  const note = settledNote({ settled: settled === 0 ? null : { count: settled, ...byGrader } });
  return note === null ? resultWords(score) : `${resultWords(score)} · ${note}`;
}

/** "offline grader 1 · 23 Nov, 10:14" */
export const gradeWords = (grade: Grade, nowMs: number): string =>
  `${graderWords(grade.grader)} · ${whenWords(grade.gradedAtMs, nowMs)}`;

export const whenWords = (atMs: number, nowMs: number): string =>
  `${dayWords(atMs, nowMs)}, ${hourWords(atMs)}`;
