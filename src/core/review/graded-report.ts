import type { Grade } from '../grade/grade.js';
import { improvementsFor, type Improvements } from '../grade/improvements.js';
import { judgedBy, type Judged } from '../grade/judged-criteria.js';
import { scoreOf, type Score } from '../grade/score.js';
import { isBlank } from './answer-parts.js';
import { antiPatternsOf, sectionsOf, type ReviewSection } from './report-sections.js';
import type { Review } from './review.js';
import { verdictSummary } from './verdict-summary.js';

export type GradedReport = {
  readonly judged: readonly Judged[];
  /** At the level that the grade aimed at. */
  readonly score: Score;
  /** The phases that have criteria; anti-patterns stand apart, those that were found first. */
  readonly sections: readonly ReviewSection[];
  readonly antiPatterns: readonly Judged[];
  readonly isBlank: boolean;
  readonly improvements: Improvements;
  /** Why the verdict is what it is, in sentences. */
  readonly summary: readonly string[];
};

/** All that a report says of one grade, on screen and as Markdown. */
export function gradedReport(
  { prompt, state }: Pick<Review, 'prompt' | 'state'>,
  grade: Grade,
): GradedReport {
  const judged = judgedBy(grade, prompt);
  const score = scoreOf(prompt, grade.verdicts, grade.level);
  const blank = isBlank(state, prompt);
  return {
    judged,
    score,
    sections: sectionsOf(prompt.phases, judged),
    antiPatterns: antiPatternsOf(judged),
    isBlank: blank,
    improvements: improvementsFor(prompt, grade.verdicts, score),
    summary: verdictSummary(judged, score, blank),
  };
}
