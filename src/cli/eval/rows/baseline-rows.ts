import { kappa, macroF1 } from '../../../core/metrics/agreement.js';
import { auc, pearson, spearman } from '../../../core/metrics/correlation.js';
import { binaryPair } from '../../../core/metrics/marked.js';
import { levelPairs, ordering } from '../../../core/metrics/ordering.js';
import type { Row } from '../../report/report-rows.js';
import type { Baseline } from '../grading/baselines.js';
import { figureRow } from './figure-row.js';

/** What no grader may be praised for: the figures of length, of words in common, and of always the same. */
export function baselineRows(baseline: Baseline): readonly Row[] {
  const { name, items, answers } = baseline;
  const named = (figure: string): string => `${figure} by ${name}`;
  const pairs = levelPairs(answers);
  const rows = [
    figureRow({ name: named('κ'), of: (cases) => kappa(cases.map(binaryPair)) }, items),
    figureRow({ name: named('macro-F1'), of: (cases) => macroF1(cases.map(binaryPair)) }, items),
    figureRow(
      {
        name: named('AUC'),
        of: (cases) => auc(cases.map(({ label, score }) => ({ isMet: label === 'met', score }))),
      },
      items,
    ),
    figureRow(
      { name: named('Spearman'), of: (cases) => spearman(cases.map(total), cases.map(truth)) },
      answers,
    ),
    figureRow(
      { name: named('Pearson'), of: (cases) => pearson(cases.map(total), cases.map(truth)) },
      answers,
    ),
  ];
  return pairs.length === 0
    ? rows
    : [...rows, figureRow({ name: named('ordering'), of: ordering }, pairs)];
}

type Answered = Baseline['answers'][number];
const total = (answer: Answered): number => answer.total;
const truth = (answer: Answered): number => answer.labelledTotal;
