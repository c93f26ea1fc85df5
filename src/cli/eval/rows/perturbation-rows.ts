import type { Grade } from '../../../core/grade/grade.js';
import { mean } from '../../../core/metrics/correlation.js';
import { randomFrom } from '../../../core/metrics/random.js';
import type { Grader } from '../../../main/grader/grader.js';
import type { Row } from '../../report/report-rows.js';
import { figureRow } from './figure-row.js';
import { gradeOne, type Graded } from '../grading/grade-set.js';
import { perturbations } from '../grading/perturb.js';

/** Whether verdicts stay when an answer is changed in ways that do not matter. */
export async function perturbationRows(
  graded: readonly Graded[],
  grader: Grader,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { name, change } of perturbations) {
    const random = randomFrom(1);
    const kept: { readonly promptId: string; readonly isSame: boolean }[] = [];
    let failed = 0;
    for (const { promptId, prompt, labelled, grade } of graded) {
      const changed = await gradeOne(grader, prompt, change(labelled.answer, random));
      if (!changed.ok) failed += 1;
      else
        for (const { criterionId, verdict } of grade.verdicts)
          kept.push({ promptId, isSame: verdictIn(changed.value, criterionId) === verdict });
    }
    rows.push(
      figureRow(
        {
          name: `verdicts kept, ${name}`,
          of: (cases) => mean(cases.map(({ isSame }) => (isSame ? 1 : 0))),
          reason: failed === 0 ? undefined : `${String(failed)} answers got no grade`,
        },
        kept,
      ),
    );
  }
  return rows;
}

export const verdictIn = ({ verdicts }: Grade, criterionId: string): string =>
  verdicts.find((verdict) => verdict.criterionId === criterionId)?.verdict ?? 'none';
