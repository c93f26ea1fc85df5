import { isByTests } from '../grade/tests/all-tests.js';
import type { Grade } from '../grade/grade.js';
import { improvementsFor, type Improvements } from '../grade/improvements.js';
import { judgedBy, type Judged } from '../grade/judged-criteria.js';
import type { SettledScore } from '../grade/settled-score.js';
import { weighedBy } from '../grade/weights/own-weights.js';
import { settledScore } from '../grade/settled-score.js';
import { isBlank } from './answer-parts.js';
import { antiPatternsOf, sectionsOf, type ReviewSection } from './report-sections.js';
import { hintSummary } from './hint-words.js';
import type { Review } from './review.js';
import { testsTold, type TestsTold } from './tests-told.js';
import { verdictSummary } from './verdict-summary.js';

/** Scores are at the level that the grade aimed at. */
export type GradedReport = SettledScore & {
  readonly judged: readonly Judged[];
  /** The phases that have criteria; anti-patterns stand apart, those that were found first. */
  readonly sections: readonly ReviewSection[];
  readonly antiPatterns: readonly Judged[];
  /** What the tests of the code say; null where none has run. */
  readonly tests: TestsTold | null;
  readonly isBlank: boolean;
  readonly improvements: Improvements;
  /** Why the verdict is what it is, in sentences. */
  readonly summary: readonly string[];
};

/** All that a report says of one grade with what the person settled over it, on screen and as Markdown. */
export function gradedReport(
  {
    prompt,
    state,
    settlements,
    codeRun,
  }: Pick<Review, 'prompt' | 'state' | 'settlements' | 'codeRun'>,
  byGrader: Grade,
): GradedReport {
  const settled = settledScore(prompt, byGrader, settlements);
  const { grade, score } = settled;
  const judged = judgedBy(grade, prompt);
  const tests = testsTold(prompt, byGrader, codeRun);
  // What tests say stands above the sentences; where they fail, nothing else held it back as much.
  const inWords = judged.filter(
    (one) => one.verdict === 'met' || !(isByTests(one) || tests?.isPassed === false),
  );
  const blank = isBlank(state, prompt);
  return {
    ...settled,
    judged,
    sections: sectionsOf(prompt.phases, judged),
    antiPatterns: antiPatternsOf(judged),
    tests: blank ? null : tests,
    isBlank: blank,
    improvements: improvementsFor(weighedBy(grade, prompt), grade.verdicts, score),
    summary: [...verdictSummary(inWords, score, blank), ...hintSummary(score.hints)],
  };
}
