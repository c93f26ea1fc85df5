import { kappa, macroF1 } from '../../core/metrics/agreement.js';
import { calibrationError, reliability } from '../../core/metrics/calibration.js';
import { accuracyWhereSure, binaryPair, coverage, type Marked } from '../../core/metrics/marked.js';
import { levelPairs, ordering } from '../../core/metrics/ordering.js';
import type { Fit } from '../../main/grader/offline/verdict/features.js';
import { verdictsBy } from '../../main/grader/offline/offline-grader.js';
import type { Read } from '../../main/grader/offline/read-answer.js';
import { forcedTotal } from '../eval/grading/forced-total.js';
import type { LabelledAnswer } from '../eval/sets/labelled-set.js';
import type { Row } from '../report/report-rows.js';

export type Labelled = {
  readonly set: string;
  readonly read: Read;
  readonly answer: LabelledAnswer;
};
type ByPrompt = ReadonlyMap<string, Fit>;

/** How answers are judged by weights that saw neither their prompt's labels nor its texts. */
export function leftOutRows(
  labelled: readonly Labelled[],
  byPrompt: ByPrompt,
  set: string | null = null,
): readonly Row[] {
  const of = (name: string, value: number | null, reason = ''): Row => ({
    name: `each prompt left out${set === null ? '' : `, ${set}`}: ${name}`,
    value,
    unit: '',
    bar: '',
    holds: null,
    ...(reason === '' ? {} : { reason }),
  });
  const { marked, placed } = judged(labelled, byPrompt);
  const pairs = marked.map(binaryPair);
  const rows = [
    of('κ by forced choice', kappa(pairs)),
    of('macro-F1 by forced choice', macroF1(pairs)),
    of('coverage', coverage(marked)),
    of('accuracy where sure', accuracyWhereSure(marked)),
    of('ordering by forced choice', ordering(levelPairs(placed))),
    of('calibration error', calibrationError(marked)),
  ];
  if (set !== null) return rows;
  return [
    ...rows,
    ...reliability(marked).map(({ from, to, count, chance, met }) =>
      of(
        `met where the chance is ${String(from)} to ${String(to)}`,
        met,
        `${chance.toFixed(2)} on the mean of ${String(count)}`,
      ),
    ),
  ];
}

function judged(
  labelled: readonly Labelled[],
  byPrompt: ByPrompt,
): {
  readonly marked: readonly Marked[];
  readonly placed: Parameters<typeof levelPairs>[0];
} {
  const graded = labelled.map(({ read, answer }) => {
    const fit = byPrompt.get(read.prompt.id);
    if (fit === undefined) throw new Error(`${read.prompt.id} was not left out`);
    return { read, answer, verdicts: verdictsBy(fit, read) };
  });
  return {
    marked: graded.flatMap(({ answer, verdicts }) =>
      verdicts.map(({ criterionId, verdict, chance }) => ({
        label: answer.labels.get(criterionId) ?? 'not-met',
        said: verdict,
        chance,
      })),
    ),
    placed: graded.map(({ read, answer, verdicts }) => ({
      promptId: read.prompt.id,
      level: answer.level,
      total: forcedTotal(read.prompt, verdicts),
      labelledTotal: answer.labelledTotal,
      words: 0,
    })),
  };
}
