import { mean } from '../../../core/metrics/correlation.js';
import { scoreOf } from '../../../core/grade/score.js';
import type { Row } from '../../report/report-rows.js';
import { evalLevel } from '../sets/labelled-answer.js';
import type { Graded } from '../grading/grade-set.js';
import type { Barred } from './bars.js';
import { figureRow, type Bar } from './figure-row.js';

/** So far off that a person would be misled, in points of 100. */
const far = 20;

/** Whether the stated range of the total holds what the labels make of the answer, and how wide it is. */
export function rangeRows(
  graded: readonly Graded[],
  bar: (name: Barred) => Bar | undefined,
): readonly Row[] {
  const misses = graded.map(({ promptId, prompt, grade, labelledTotal }) => {
    const { low, high } = scoreOf(prompt, grade.verdicts, evalLevel);
    const isWarned = grade.grader.settings['ownWords'] === true;
    return {
      promptId,
      isWarned,
      width: high - low,
      off: Math.max(0, low - labelledTotal, labelledTotal - high),
    };
  });
  return [
    figureRow(
      {
        name: 'labelled total in the stated range',
        of: (cases) => mean(cases.map(({ off }) => Number(off === 0))),
        bar: bar('labelled total in the stated range'),
      },
      misses,
    ),
    figureRow(
      {
        name: 'far off and not warned',
        unit: 'answers',
        of: (cases) => cases.filter(({ off, isWarned }) => off > far && !isWarned).length,
        bar: bar('far off and not warned'),
      },
      misses,
    ),
    figureRow(
      {
        name: 'width of the range',
        unit: 'points',
        of: (cases) => mean(cases.map(({ width }) => width)),
      },
      misses,
    ),
  ];
}
