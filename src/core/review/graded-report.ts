import { isByTests } from '../grade/tests/all-tests.js';
import { fewWords } from '../grade/extent.js';
import type { Grade } from '../grade/grade.js';
import { improvementsFor, type Improvements } from '../grade/improvements.js';
import { broughtBy, judgedBy, type Judged } from '../grade/judged-criteria.js';
import type { SettledScore } from '../grade/settled-score.js';
import { weighedBy } from '../grade/weights/own-weights.js';
import { settledScore } from '../grade/settled-score.js';
import { isBlank } from './answer-parts.js';
import { antiPatternsOf, sectionsOf, type ReviewSection } from './report-sections.js';
import { headline, type Headline } from './verdict/headline.js';
import { freeHintSummary, hintSummary } from './verdict/hint-words.js';
import type { Review } from './review.js';
import { hintsTold } from '../interviewer/hints.js';
import { testsTold, type TestsTold } from './tests-told.js';
import { sumRows, type SumRow } from './verdict/sum-words.js';
import { capWords, verdictSummary } from './verdict/verdict-summary.js';

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
  /** What stands first over it. */
  readonly headline: Headline;
  /** That too few criteria were asked for a band; null where there were enough. */
  readonly few: string | null;
  /** What holds the band down, or may; null where the points alone give it. */
  readonly cap: string | null;
  /** How the points of the criteria come to the total; none where nothing was earned or lost. */
  readonly sum: readonly SumRow[];
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
  const few = fewWords(prompt, grade.level);
  const improvements = improvementsFor(weighedBy(grade, prompt), grade.verdicts, score);
  return {
    ...settled,
    judged,
    sections: sectionsOf(prompt.phases, judged),
    antiPatterns: antiPatternsOf(judged),
    tests: blank ? null : tests,
    isBlank: blank,
    improvements: few === null ? improvements : { ...improvements, to: null },
    summary: [...verdictSummary(inWords, score, blank), ...hintsOf(state, score, judged)],
    headline: headline(score, judged, few),
    few,
    cap: few === null ? capWords(score, judged) : null,
    sum: earnsNothing(judged) ? [] : sumRows(judged, score, prompt.phases),
  };
}

/** What hints came to: in practice they are free, and told all the same. */
const hintsOf = (
  { mode, talk }: Review['state'],
  { hints }: SettledScore['score'],
  judged: readonly Judged[],
): readonly string[] =>
  mode === 'practice' ? freeHintSummary(hintsTold(talk)) : hintSummary(hints, judged);

/** Nothing was earned or lost, so that there is nothing to add up. */
const earnsNothing = (judged: readonly Judged[]): boolean =>
  judged.every((one) => broughtBy(one) === 0);
