import { kappa, macroF1 } from '../../core/metrics/agreement.js';
import { accuracyWhereSure, binaryPair, coverage, type Marked } from '../../core/metrics/marked.js';
import { levelPairs, ordering } from '../../core/metrics/ordering.js';
import { scoreOf } from '../../core/grade/score.js';
import type { Fit, Odds } from '../../main/grader/offline/verdict/features.js';
import { verdictsBy } from '../../main/grader/offline/offline-grader.js';
import type { Read } from '../../main/grader/offline/read-answer.js';
import { evalLevel } from '../eval/sets/labelled-answer.js';
import type { LabelledAnswer } from '../eval/sets/labelled-set.js';
import type { Row } from '../report/report-rows.js';

export type Labelled = {
  readonly set: string;
  readonly read: Read;
  readonly answer: LabelledAnswer;
};
type Bounds = Pick<Fit, 'metFrom' | 'unsureFrom' | 'touchedFrom'>;
type ByPrompt = ReadonlyMap<string, Odds>;

/** Widths of the stretch of odds below `metFrom` that is unsure. */
const widths = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8] as const;
const leastCoverage = 0.85;

/** The narrowest by which what is left gets more accurate, since an unsure verdict counts as wrong in κ; 0 if none does. */
export function unsureWidth(
  labelled: readonly Labelled[],
  byPrompt: ByPrompt,
  bounds: Omit<Bounds, 'unsureFrom'>,
): number {
  const at = (width: number): readonly Marked[] =>
    judged(labelled, byPrompt, { ...bounds, unsureFrom: bounds.metFrom - width }).marked;
  const before = accuracyWhereSure(at(0)) ?? 0;
  const isWorth = (marked: readonly Marked[]): boolean =>
    (coverage(marked) ?? 0) >= leastCoverage && (accuracyWhereSure(marked) ?? 0) > before;
  return widths.find((width) => isWorth(at(width))) ?? 0;
}

/** How answers are judged by weights that saw neither their prompt's labels nor its texts. */
export function leftOutRows(
  labelled: readonly Labelled[],
  byPrompt: ByPrompt,
  bounds: Bounds,
  set: string | null = null,
): readonly Row[] {
  const { metFrom } = bounds;
  const of = (name: string, value: number | null, reason = ''): Row => ({
    name: `each prompt left out${set === null ? '' : `, ${set}`}: ${name}`,
    value,
    unit: '',
    bar: '',
    holds: null,
    ...(reason === '' ? {} : { reason }),
  });
  const rows = rowsAt(judged(labelled, byPrompt, bounds), of);
  if (set !== null) return rows;
  return [
    ...rows,
    ...widths.map((width) => {
      const { marked } = judged(labelled, byPrompt, { ...bounds, unsureFrom: metFrom - width });
      const figures = [
        `κ ${shown(kappa(marked.map(binaryPair)))}`,
        `accuracy where sure ${shown(accuracyWhereSure(marked))}`,
      ].join(', ');
      return of(`coverage, were ${String(width)} of log odds unsure`, coverage(marked), figures);
    }),
  ];
}

type Judged = {
  readonly marked: readonly Marked[];
  readonly placed: Parameters<typeof levelPairs>[0];
};

function rowsAt({ marked, placed }: Judged, of: (name: string, value: number | null) => Row) {
  const pairs = marked.map(binaryPair);
  return [
    of('κ', kappa(pairs)),
    of('macro-F1', macroF1(pairs)),
    of('coverage', coverage(marked)),
    of('accuracy where sure', accuracyWhereSure(marked)),
    of('ordering', ordering(levelPairs(placed))),
  ];
}

function judged(labelled: readonly Labelled[], byPrompt: ByPrompt, bounds: Bounds): Judged {
  const graded = labelled.map(({ read, answer }) => {
    const odds = byPrompt.get(read.prompt.id);
    if (odds === undefined) throw new Error(`${read.prompt.id} was not left out`);
    return { read, answer, verdicts: verdictsBy({ ...odds, ...bounds }, read) };
  });
  return {
    marked: graded.flatMap(({ answer, verdicts }) =>
      verdicts.map(({ criterionId, verdict }) => ({
        label: answer.labels.get(criterionId) ?? 'not-met',
        said: verdict,
      })),
    ),
    placed: graded.map(({ read, answer, verdicts }) => ({
      promptId: read.prompt.id,
      level: answer.level,
      total: scoreOf(read.prompt, verdicts, evalLevel).total,
      labelledTotal: answer.labelledTotal,
      words: 0,
    })),
  };
}

const shown = (value: number | null): string => value?.toFixed(3) ?? 'undefined';
