import { kappa, type Pair } from '../../../core/metrics/agreement.js';
import { labelOrdering, levelPairs } from '../../../core/metrics/ordering.js';
import type { Row } from '../../report/report-rows.js';
import { wordCount } from '../grading/answer-text.js';
import { atLeast, figureRow } from './figure-row.js';
import type { LabelledSet } from '../sets/labelled-set.js';

type Passed = {
  readonly promptId: string;
  readonly first: string;
  readonly second: string;
  readonly settled: string;
};

/** What the set is worth: its size, how far two blind passes agree, and whether length would give the order away. */
export function labelRows(set: LabelledSet): readonly Row[] {
  const answers = set.prompts.flatMap(({ prompt, answers }) =>
    answers.map((answer) => ({ promptId: prompt.id, ...answer })),
  );
  const labels = answers.flatMap((answer) => [...answer.labels.values()]);
  const size = {
    name: 'labels',
    value: labels.length,
    unit: '',
    bar: '',
    holds: null,
    reason:
      `${set.labelledBy}; ${String(answers.length)} answers to ${String(set.prompts.length)} prompts, ` +
      `${String(labels.filter((label) => label === 'met').length)} labels are met` +
      (set.note === null ? '' : `; ${set.note}`),
  };
  return [size, ...passRows(answers), ...orderRows(answers)];
}

type Answers = readonly ({
  readonly promptId: string;
} & LabelledSet['prompts'][number]['answers'][number])[];

function passRows(answers: Answers): readonly Row[] {
  const passed: readonly Passed[] = answers.flatMap(({ promptId, labels, passes }) =>
    [...passes].map(([criterionId, [first, second]]) => ({
      promptId,
      first,
      second,
      settled: labels.get(criterionId) ?? 'not-met',
    })),
  );
  if (passed.length === 0) return [];
  const isMet = (label: string): string => (label === 'met' ? 'met' : 'not-met');
  const row = (name: string, pair: (one: Passed) => Pair): Row =>
    figureRow({ name, of: (cases) => kappa(cases.map(pair)) }, passed);
  return [
    row('κ of the two passes, met or not', ({ first, second }) => ({
      truth: isMet(first),
      said: isMet(second),
    })),
    row('κ of the two passes, three labels', ({ first, second }) => ({
      truth: first,
      said: second,
    })),
    {
      name: 'labels that the passes differ on',
      unit: '',
      bar: '',
      holds: null,
      value: passed.filter(({ first, second }) => first !== second).length,
      n: passed.length,
    },
  ];
}

/** A set in which the better answer is always the longer one would reward a grader that counts words. */
function orderRows(answers: Answers): readonly Row[] {
  const pairs = levelPairs(
    answers.map(({ promptId, level, answer, labelledTotal }) => ({
      promptId,
      level,
      total: labelledTotal,
      labelledTotal,
      words: wordCount(answer),
    })),
  );
  if (pairs.length === 0) return [];
  const third = { ...atLeast(1 / 3), text: '≥ 1/3' };
  return [
    figureRow(
      {
        name: 'pairs whose weaker answer is the longer',
        of: (cases) => cases.filter(({ isBetterLonger }) => !isBetterLonger).length / cases.length,
        bar: third,
      },
      pairs,
    ),
    figureRow({ name: 'ordering by the labels themselves', of: labelOrdering }, pairs),
  ];
}
