import type { Grade } from '../../core/grade.js';
import { mean } from '../../core/metrics/correlation.js';
import { randomFrom } from '../../core/metrics/random.js';
import { scoreOf } from '../../core/scoring.js';
import type { Grader } from '../../main/grader/grader.js';
import type { Row } from '../measured.js';
import type { Barred } from './bars.js';
import { figureRow, type Bar } from './figure-row.js';
import { gradeOne, type Graded } from './grade-set.js';
import { evalLevel } from './labelled-answer.js';
import { perturbations } from './perturb.js';

const runs = 5;

/** Whether the same answer gets the same verdicts again, and when it is changed in ways that do not matter. */
export async function stabilityRows(
  graded: readonly Graded[],
  grader: Grader,
  bar: (name: Barred) => Bar | undefined,
): Promise<readonly Row[]> {
  const repeated = await Promise.all(graded.map((answer) => again(answer, grader)));
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
  return [
    figureRow(
      {
        name: 'flips in 5 runs',
        of: (cases) => mean(cases.map(({ isSame }) => (isSame ? 0 : 1))),
        bar: bar('flips in 5 runs'),
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
    ...(await perturbationRows(graded, grader)),
  ];
}

async function perturbationRows(
  graded: readonly Graded[],
  grader: Grader,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { name, change } of perturbations) {
    const random = randomFrom(1);
    const kept: { readonly promptId: string; readonly isSame: boolean }[] = [];
    for (const { promptId, prompt, labelled, grade } of graded) {
      const changed = await gradeOne(grader, prompt, change(labelled.answer, random));
      if (!changed.ok) continue;
      for (const { criterionId, verdict } of grade.verdicts)
        kept.push({ promptId, isSame: verdictIn(changed.value, criterionId) === verdict });
    }
    rows.push(
      figureRow(
        {
          name: `verdicts kept, ${name}`,
          of: (cases) => mean(cases.map(({ isSame }) => (isSame ? 1 : 0))),
        },
        kept,
      ),
    );
  }
  return rows;
}

type Again = {
  readonly promptId: string;
  readonly grades: readonly Grade[];
  readonly totals: readonly number[];
};

async function again(
  { promptId, prompt, labelled, grade }: Graded,
  grader: Grader,
): Promise<Again> {
  const grades = [grade];
  for (let run = 1; run < runs; run += 1) {
    const next = await gradeOne(grader, prompt, labelled.answer);
    if (next.ok) grades.push(next.value);
  }
  return {
    promptId,
    grades,
    totals: grades.map(({ verdicts }) => scoreOf(prompt, verdicts, evalLevel).total),
  };
}

const verdictIn = ({ verdicts }: Grade, criterionId: string): string =>
  verdicts.find((verdict) => verdict.criterionId === criterionId)?.verdict ?? 'none';
