import type { Grade } from '../../../../core/grade/grade.js';
import { judgedBy, type Judged } from '../../../../core/grade/judged-criteria.js';
import { gradedReport, type GradedReport } from '../../../../core/review/graded-report.js';
import { weakTopics, type WeakTopic } from '../../../../core/library/weak-topics.js';
import type { Review } from '../../../../core/review/review.js';
import { isRow } from '../criteria/anti-patterns.js';
import { itemsOf } from './report-nav-items.js';
import type { NavItem } from './report-nav.js';

export type Report = GradedReport & {
  /** What the grader alone says, by criterion. */
  readonly saidByGrader: ReadonlyMap<string, Judged>;
  readonly items: readonly NavItem[];
  /** Of a round: where to go on. */
  readonly weakTopics: readonly WeakTopic[];
  /** The criteria that have a row, as they are read. */
  readonly inOrder: readonly Judged[];
};

/** All that the screen shows of a review and one of its grades. */
export function reportOf(review: Review, grade: Grade): Report {
  const report = gradedReport(review, grade);
  const { judged, sections, antiPatterns } = report;
  const said = judgedBy(grade, review.prompt);
  return {
    ...report,
    saidByGrader: new Map(said.map((one) => [one.criterion.id, one])),
    weakTopics: weakTopics(review.prompt, judged),
    items: itemsOf(review, sections, antiPatterns),
    inOrder: [...sections.flatMap(({ judged }) => judged), ...antiPatterns.filter(isRow)],
  };
}
