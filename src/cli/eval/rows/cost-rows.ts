import type { Row } from '../../report/report-rows.js';
import type { Barred } from './bars.js';
import { failureWords } from '../grading/failure-words.js';
import type { Bar } from './figure-row.js';
import type { GradedSet } from '../grading/grade-set.js';
import { timeRow } from './time-row.js';

/** What grading each answer for the first time took. */
export function costRows(
  { graded, failures, grownMb }: GradedSet,
  bar: (name: Barred) => Bar | undefined,
): readonly Row[] {
  const limit = bar('memory of grading');
  return [
    {
      name: 'answers without a grade',
      value: failures.length,
      unit: '',
      bar: '0',
      holds: failures.length === 0,
      n: graded.length + failures.length,
      ...(failures.length === 0 ? {} : { reason: reasons(failures) }),
    },
    timeRow(
      'time per answer',
      graded.map(({ ms }) => ms),
      bar('time per answer'),
    ),
    {
      name: 'memory of grading',
      value: grownMb,
      unit: 'MB',
      bar: limit?.text ?? '',
      holds: limit === undefined ? null : limit.holds(grownMb),
      reason: 'how much the process grows, over all answers',
    },
  ];
}

function reasons(failures: GradedSet['failures']): string {
  const said = failures.map(failureWords);
  return [...new Set(said)].slice(0, 3).join('; ');
}
