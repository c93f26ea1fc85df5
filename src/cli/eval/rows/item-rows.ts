import { kappa, macroF1, precision, recall, type Pair } from '../../../core/metrics/agreement.js';
import { calibrationError } from '../../../core/metrics/calibration.js';
import { auc } from '../../../core/metrics/correlation.js';
import { accuracyWhereSure, binaryPair, coverage } from '../../../core/metrics/marked.js';
import type { Verdict } from '../../../core/grade/grade.js';
import type { Row } from '../../report/report-rows.js';
import type { Barred } from './bars.js';
import { figureRow, type Bar } from './figure-row.js';
import type { Item } from '../grading/grade-set.js';

const rank: Readonly<Record<Verdict, number>> = { met: 3, partial: 2, unsure: 1, 'not-met': 0 };

/** How far the verdicts agree with the labels, criterion by criterion. */
export function itemRows(
  items: readonly Item[],
  bar: (name: Barred) => Bar | undefined,
): readonly Row[] {
  const row = (name: Barred, of: (items: readonly Item[]) => number | null): Row =>
    figureRow({ name, of, bar: bar(name) }, items);
  const plain = (name: string, of: (items: readonly Item[]) => number | null): Row =>
    figureRow({ name, of }, items);
  return [
    row('κ', (cases) => kappa(pairs(cases))),
    row('macro-F1', (cases) => macroF1(pairs(cases))),
    plain('precision of met', (cases) => precision(pairs(cases), 'met')),
    plain('recall of met', (cases) => recall(pairs(cases), 'met')),
    row('coverage', coverage),
    row('accuracy where sure', accuracyWhereSure),
    row('calibration error', calibrationError),
    ...withoutClarifying(items),
    plain('AUC of the verdicts in order', (cases) =>
      auc(cases.map(({ label, said }) => ({ isMet: label === 'met', score: rank[said] }))),
    ),
  ];
}

/** Whether a question was asked is the easiest to see; the figures must not rest on it. */
function withoutClarifying(items: readonly Item[]): readonly Row[] {
  const others = items.filter(({ kind }) => kind !== 'clarifying');
  const row = (name: string, of: (items: readonly Item[]) => number | null): Row =>
    figureRow({ name: `${name}, without clarifying`, of }, others);
  return [
    row('κ', (cases) => kappa(pairs(cases))),
    row('macro-F1', (cases) => macroF1(pairs(cases))),
    row('coverage', coverage),
    row('accuracy where sure', accuracyWhereSure),
  ];
}

const pairs = (items: readonly Item[]): readonly Pair[] => items.map(binaryPair);
