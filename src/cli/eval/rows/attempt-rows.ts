import { mean, partial, pearson, spearman } from '../../../core/metrics/correlation.js';
import {
  lengthOrdering,
  levelPairs,
  ordering,
  type LevelPair,
} from '../../../core/metrics/ordering.js';
import { judgedBy } from '../../../core/grade/judged-criteria.js';
import { likelyTotal } from '../../../core/grade/likely/likely-total.js';
import { scoreOf } from '../../../core/grade/score.js';
import { evalLevel } from '../sets/labelled-answer.js';
import type { Row } from '../../report/report-rows.js';
import type { Barred } from './bars.js';
import { figureRow, type Bar } from './figure-row.js';
import type { Graded } from '../grading/grade-set.js';

type Numbers = readonly number[];

/** How far the totals agree with the labels' totals, answer by answer, and whether the better answer wins. */
export function attemptRows(
  graded: readonly Graded[],
  bar: (name: Barred) => Bar | undefined,
): readonly Row[] {
  const plain = (name: string, of: (graded: readonly Graded[]) => number | null, unit = ''): Row =>
    figureRow({ name, unit, of }, graded);
  const pairs = levelPairs(graded);
  const paired = (name: Barred, of: (pairs: readonly LevelPair[]) => number | null): Row =>
    figureRow({ name, of, bar: bar(name), reason: pairReason(pairs) }, pairs);
  return [
    plain('Spearman of totals', (cases) => spearman(totals(cases), labelled(cases))),
    plain('Pearson of totals', (cases) => pearson(totals(cases), labelled(cases))),
    plain('Spearman, length out', (cases) =>
      partial(spearman, totals(cases), labelled(cases), lengths(cases)),
    ),
    plain('Pearson, length out', (cases) =>
      partial(pearson, totals(cases), labelled(cases), lengths(cases)),
    ),
    plain('error of totals, either way', (cases) => mean(errors(cases).map(Math.abs)), 'points'),
    plain('error of totals, with its sign', (cases) => mean(errors(cases)), 'points'),
    plain('error of likely totals, either way', (cases) => mean(likelyErrors(cases)), 'points'),
    paired('ordering', ordering),
    figureRow(
      { name: 'ordering of pairs that the labels order so', of: ordering },
      pairs.filter(({ isRightByLabels }) => isRightByLabels),
    ),
    paired('ordering over length', (cases) => {
      const [ours, byLength] = [ordering(cases), lengthOrdering(cases)];
      return ours === null || byLength === null ? null : ours - byLength;
    }),
  ];
}

const pairReason = (pairs: readonly LevelPair[]): string | undefined =>
  pairs.length === 0 ? 'no two answers to one prompt differ by two levels' : undefined;

const totals = (graded: readonly Graded[]): Numbers => graded.map(({ total }) => total);
const labelled = (graded: readonly Graded[]): Numbers =>
  graded.map(({ labelledTotal }) => labelledTotal);
const lengths = (graded: readonly Graded[]): Numbers => graded.map(({ words }) => words);
const likelyErrors = (graded: readonly Graded[]): Numbers =>
  graded.map(({ prompt, grade, labelledTotal }) => {
    const score = scoreOf(prompt, grade.verdicts, evalLevel);
    const judged = judgedBy({ verdicts: grade.verdicts, level: evalLevel }, prompt);
    return Math.abs((likelyTotal(judged, score) ?? score.total) - labelledTotal);
  });
const errors = (graded: readonly Graded[]): Numbers =>
  graded.map(({ total, labelledTotal }) => total - labelledTotal);
