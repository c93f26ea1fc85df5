import { kappa } from '../../../core/metrics/agreement.js';
import { binaryPair } from '../../../core/metrics/marked.js';
import type { CriterionVerdict } from '../../../core/grade/grade.js';
import type { Row } from '../../report/report-rows.js';
import { forcedTotal } from '../grading/forced-total.js';
import type { Graded } from '../grading/grade-set.js';
import { attemptRows } from '../rows/attempt-rows.js';
import type { Barred } from '../rows/bars.js';
import { evidenceRow } from '../rows/evidence-row.js';
import { atLeast, atMost, figureRow, type Bar } from '../rows/figure-row.js';
import { itemRows } from '../rows/item-rows.js';
import { saidOf } from './opinions.js';
import type { Reading } from './reading.js';

export type Read = { readonly graded: Graded; readonly reading: Reading };

/** What checks and further opinions may cost of the reader's own agreement with the labels. */
const mostLost = 0.02;
const mostAgain = 0.25;
const mostTimes = 1.5;

/** What the reader said at first, what became of it, and at what price. */
export function readerRows(reads: readonly Read[]): readonly Row[] {
  const first = reads.map(asFirstSaid);
  const graded = reads.map((read) => read.graded);
  const own = kappa(first.flatMap(({ items }) => items).map(binaryPair));
  const bar = (name: Barred): Bar | undefined => {
    if (name !== 'κ' || own === null) return undefined;
    const least = atLeast(own - mostLost);
    return { ...least, text: `≥ first opinions − ${String(mostLost)}` };
  };
  const counts = reads.map(({ graded: { promptId }, reading }) => ({ promptId, ...reading }));
  const ratio = (name: string, of: Ratio, by: Ratio, most: number): Row =>
    figureRow({ name, of: (cases) => ratioOf(cases, of, by), bar: atMost(most) }, counts);
  return [
    ...named(
      'reader, first opinions',
      figures(first, () => undefined),
    ),
    ...named(gradedName, [...figures(graded, bar), evidenceRow(graded, atLeast(1))]),
    ratio(
      'reader: criteria asked about again',
      (one) => one.again,
      (one) => one.asked,
      mostAgain,
    ),
    ratio(
      'reader: tokens over those of first opinions',
      (one) => one.allTokens,
      (one) => one.firstTokens,
      mostTimes,
    ),
  ];
}

const gradedName = 'reader, as graded';

/** The rows of the grade, by the names that any grader's have. */
export const asGraded = (rows: readonly Row[]): readonly Row[] =>
  rows
    .filter(({ name }) => name.startsWith(gradedName))
    .map((row) => ({ ...row, name: row.name.slice(gradedName.length + 2) }));

export const named = (name: string, rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => ({ ...row, name: `${name}: ${row.name}` }));

const figures = (
  graded: readonly Graded[],
  bar: (name: Barred) => Bar | undefined,
): readonly Row[] => [
  ...itemRows(
    graded.flatMap(({ items }) => items),
    bar,
  ),
  ...attemptRows(graded, bar),
];

/** The answer with the verdicts as they were first given, whatever code makes of their evidence. */
export function asFirstSaid({ graded, reading: { first } }: Read): Graded {
  const said = (id: string): CriterionVerdict['verdict'] => {
    const opinion = first.get(id);
    return opinion === undefined ? 'not-met' : saidOf(opinion);
  };
  const verdicts = graded.prompt.rubric.map(({ id }) => ({
    criterionId: id,
    verdict: said(id),
    evidence: [],
    reason: '',
  }));
  return {
    ...graded,
    total: forcedTotal(graded.prompt, verdicts),
    items: graded.items.map(({ chance: _, ...item }) => ({
      ...item,
      said: said(item.criterionId),
    })),
  };
}

type Count = { readonly promptId: string } & Reading;
type Ratio = (one: Count) => number;

function ratioOf(cases: readonly Count[], of: Ratio, by: Ratio): number | null {
  const sum = (value: Ratio): number => cases.reduce((all, one) => all + value(one), 0);
  return sum(by) === 0 ? null : sum(of) / sum(by);
}
