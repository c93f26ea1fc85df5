import type { Grade } from '../../../core/grade/grade.js';
import { mean } from '../../../core/metrics/correlation.js';
import { scoreOf } from '../../../core/grade/score.js';
import type { Grader } from '../../../main/grader/grader.js';
import type { Row } from '../../report/report-rows.js';
import type { Barred } from './bars.js';
import { figureRow, type Bar } from './figure-row.js';
import { gradeOne, type Graded } from '../grading/grade-set.js';
import { evalLevel } from '../sets/labelled-answer.js';
import { verdictIn } from './perturbation-rows.js';
import { timeRow } from './time-row.js';

const runs = 5;

type Again = {
  readonly promptId: string;
  readonly grades: readonly Grade[];
  readonly totals: readonly number[];
  readonly ms: readonly number[];
  readonly failed: number;
};

/** Whether the same answer gets the same verdicts again, and how long it takes where all of it is known already. */
export async function repeatRows(
  graded: readonly Graded[],
  grader: Grader,
  bar: (name: Barred) => Bar | undefined,
): Promise<readonly Row[]> {
  const repeated: Again[] = [];
  for (const answer of graded) repeated.push(await again(answer, grader));
  const items = repeated.flatMap(({ promptId, grades }) =>
    (grades[0]?.verdicts ?? []).map(({ criterionId }) => ({
      promptId,
      isSame: new Set(grades.map((grade) => verdictIn(grade, criterionId))).size === 1,
    })),
  );
  const ranges = repeated.map(({ promptId, totals }) => ({
    promptId,
    range: Math.max(...totals) - Math.min(...totals),
  }));
  const failed = repeated.reduce((sum, one) => sum + one.failed, 0);
  return [
    figureRow(
      {
        name: 'flips in 5 runs',
        of: (cases) => mean(cases.map(({ isSame }) => (isSame ? 0 : 1))),
        bar: bar('flips in 5 runs'),
        reason: failed === 0 ? undefined : `${String(failed)} runs gave no grade and are left out`,
      },
      items,
    ),
    figureRow(
      {
        name: 'range of totals in 5 runs',
        unit: 'points',
        of: (cases) => mean(cases.map(({ range }) => range)),
        reason: `at most ${String(Math.max(0, ...ranges.map(({ range }) => range)))}`,
      },
      ranges,
    ),
    timeRow(
      'time per answer, again',
      repeated.flatMap(({ ms }) => ms),
      bar('time per answer, again'),
    ),
  ];
}

async function again(
  { promptId, prompt, labelled, grade }: Graded,
  grader: Grader,
): Promise<Again> {
  const grades = [grade];
  const ms: number[] = [];
  for (let run = 1; run < runs; run += 1) {
    const startMs = performance.now();
    const next = await gradeOne(grader, prompt, labelled.answer);
    ms.push(performance.now() - startMs);
    if (next.ok) grades.push(next.value);
  }
  const totals = grades.map(({ verdicts }) => scoreOf(prompt, verdicts, evalLevel).total);
  return { promptId, grades, totals, ms, failed: runs - grades.length };
}
