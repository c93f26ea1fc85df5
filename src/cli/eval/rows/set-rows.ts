import type { Grader } from '../../../main/grader/grader.js';
import type { Row } from '../../report/report-rows.js';
import { attemptRows } from './attempt-rows.js';
import { barOf, barredNames, type Barred, type GraderName } from './bars.js';
import { baselineRows } from './baseline-rows.js';
import { baselines } from '../grading/baselines.js';
import { confusionRows } from './confusion-rows.js';
import { costRows } from './cost-rows.js';
import { evidenceRow } from './evidence-row.js';
import type { Bar } from './figure-row.js';
import { gradeSet, type Item } from '../grading/grade-set.js';
import { itemRows } from './item-rows.js';
import { labelRows } from './label-rows.js';
import type { LabelledSet } from '../sets/labelled-set.js';
import { perturbationRows } from './perturbation-rows.js';
import { rangeRows } from './range-rows.js';
import { repeatRows } from './repeat-rows.js';

export type Measured = { readonly rows: readonly Row[]; readonly items: readonly Item[] };

/** A grader, or in its place why there is none. */
export type Given =
  | { readonly kind: 'grader'; readonly grader: Grader }
  | { readonly kind: 'none'; readonly reason: string };

/** Every figure of one set: what its labels are worth, the baselines, and the grader's. */
export async function measureSet(
  set: LabelledSet,
  name: GraderName,
  given: Given,
  isQuick: boolean,
): Promise<Measured> {
  const bar = (figure: Barred): Bar | undefined => barOf(figure, name, set.isHeldOut);
  const ground = [...labelRows(set), ...baselines(set).flatMap(baselineRows)];
  if (given.kind === 'none')
    return { rows: [...ground, ...unmeasured(bar, given.reason)], items: [] };
  if (!set.isGradable)
    return {
      rows: [...ground, ...unmeasured(bar, 'the set does not say what is wanted')],
      items: [],
    };
  const done = await gradeSet(set, given.grader);
  const { graded } = done;
  const items = graded.flatMap((answer) => answer.items);
  const rows = [
    ...ground,
    ...itemRows(items, bar),
    ...confusionRows(graded),
    ...attemptRows(graded, bar),
    ...rangeRows(graded, bar),
    evidenceRow(graded, bar('met with verified evidence')),
    ...costRows(done, bar),
    ...(isQuick
      ? []
      : [
          ...(await repeatRows(graded, given.grader, bar)),
          ...(await perturbationRows(graded, given.grader)),
        ]),
  ];
  return { rows, items };
}

const unmeasured = (bar: (figure: Barred) => Bar | undefined, reason: string): readonly Row[] =>
  barredNames.map((name) => ({
    name,
    value: null,
    unit: '',
    bar: bar(name)?.text ?? '',
    holds: null,
    reason,
  }));
