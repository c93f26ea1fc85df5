import type { Grade } from '../../core/grade/grade.js';
import { figureWords, ownFigureWords } from '../../core/review/figures/figure-words.js';
import { gradedReport } from '../../core/review/graded-report.js';
import { levelColumn } from '../../core/review/verdict/level-column.js';
import { figuresOf } from '../../core/review/figures/figures-of.js';
import type { Review } from '../../core/review/review.js';

/**
 * Every sentence that a report draws with `inlinePieces`, from the bank, from the grader and from the app; not the person's
 * own words, and not the reference answer, which is Markdown.
 */
export function reportTexts(review: Review, grade: Grade): readonly string[] {
  const { prompt } = review;
  const report = gradedReport(review, grade);
  const { judged, improvements, summary } = report;
  return [
    ...[prompt.title, report.cap ?? '', ...summary],
    ...improvements.changes.flatMap(({ title, text }) => [title, text]),
    ...prompt.levels.flatMap((level) => {
      const { why, improvements: way } = levelColumn(prompt, report.grade, level);
      return [why, ...way.changes.map(({ title }) => title)];
    }),
    ...judged.flatMap(({ criterion, reason, parts }) => [
      ...[criterion.title, criterion.change, criterion.strong, reason],
      ...parts.map(({ title }) => title),
    ]),
    ...prompt.corrections.flatMap(({ topic, notes, fact }) => [topic, notes, fact]),
    ...figuresOf(review).flatMap(({ estimate, own }) => [
      ...[estimate.ask, estimate.unit, estimate.arithmetic],
      ...[figureWords(estimate.value), own.kind === 'missing' ? (ownFigureWords(own) ?? '') : ''],
    ]),
    ...prompt.followUps.flatMap(({ ask, strong }) => [ask, strong]),
    ...(prompt.curveball === undefined ? [] : [prompt.curveball.text, prompt.curveball.changes]),
  ];
}
