import { assertNever } from '../result.js';
import type { ScoreSeries } from './score-series.js';
import { headingStanding, kindNames, levelNames, seriesName } from './trend-names.js';
import type { ScoreBy, Trends } from './trends.js';

/** What the charts of one figure show, as rows: the same on screen and in a CSV file. */
export type TrendTable = {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};
/** A `time` is in milliseconds since 1970; a `number` has its unit in the title. */
export type Column = { readonly title: string; readonly kind: 'text' | 'number' | 'time' };
/** Null where there is nothing to say. */
export type Cell = string | number | null;

export const figures = [
  'score-kind',
  'score-dimension',
  'score-topic',
  'headings',
  'pace',
  'calibration',
  'missed',
  'slips',
] as const;
export type Figure = (typeof figures)[number];

const text = (title: string): Column => ({ title, kind: 'text' });
const number = (title: string): Column => ({ title, kind: 'number' });
const time = (title: string): Column => ({ title, kind: 'time' });

/** The table of a figure, in the order in which the figure shows it. */
export function tableOf(trends: Trends, figure: Figure): TrendTable {
  switch (figure) {
    case 'score-kind':
      return scoreTable('kind', trends.scores.kind);
    case 'score-dimension':
      return scoreTable('dimension', trends.scores.dimension);
    case 'score-topic':
      return scoreTable('topic', trends.scores.topic);
    case 'headings':
      return {
        columns: [
          ...[
            text('Heading'),
            number('Prompts'),
            number('Prompts sat'),
            text('Last result'),
            number('From, of 100'),
          ],
          ...[number('To, of 100'), text('Level'), time('Sat')],
        ],
        rows: trends.headings.map(({ heading, promptCount, satCount, last, isInPart }) => [
          ...[
            heading,
            promptCount,
            satCount,
            headingStanding({ last, isInPart }) + ((last?.cap ?? null) === null ? '' : ', capped'),
          ],
          ...[last?.low ?? null, last?.high ?? null],
          ...[last === null ? null : levelNames[last.level], last?.atMs ?? null],
        ]),
      };
    case 'pace':
      return {
        columns: [
          ...[text('Kind'), text('Phase'), time('Sat'), text('Prompt')],
          ...[number('Took, s'), number('Plan, s')],
        ],
        rows: trends.pace.flatMap(({ kind, title, points }) =>
          points.map((point) => [
            ...[kindNames[kind], title, point.atMs, point.title],
            ...[point.spentSec, Math.round(point.planSec)],
          ]),
        ),
      };
    case 'calibration':
      return {
        columns: [
          ...[time('Sat'), text('Prompt'), text('Level'), number('Guess, of 100')],
          ...[number('From, of 100'), number('To, of 100'), number('Off by, points')],
        ],
        rows: trends.calibration.points.map((point) => [
          ...[point.atMs, point.title, levelNames[point.level], point.guess],
          ...[point.low, point.high, point.offBy],
        ]),
      };
    case 'missed':
      return {
        columns: [
          ...[text('Criterion'), text('Prompt'), number('Missed'), number('Partly')],
          ...[number('Asked'), text('Notes')],
        ],
        rows: trends.missed.map((one) => [
          ...[one.title, one.promptTitle, one.missed, one.partly, one.asked],
          one.headings.join('; '),
        ]),
      };
    case 'slips':
      return {
        columns: [text('Slip'), text('Prompt'), number('Found'), number('Watched for')],
        rows: trends.slips.map((one) => [one.title, one.promptTitle, one.found, one.watched]),
      };
    default:
      return assertNever(figure);
  }
}

const byTitles: Readonly<Record<ScoreBy, string>> = {
  kind: 'Kind',
  dimension: 'Dimension',
  topic: 'Topic',
};

function scoreTable(by: ScoreBy, series: readonly ScoreSeries[]): TrendTable {
  const unit = by === 'dimension' ? '%' : 'of 100';
  return {
    columns: [
      ...[text(byTitles[by]), time('Sat'), text('Prompt'), text('Level')],
      ...[number(`From, ${unit}`), number(`To, ${unit}`), text('Length'), text('Settled')],
      number('Attempts'),
    ],
    rows: series.flatMap(({ key, points }) =>
      points.map((point) => [
        ...[seriesName(key), point.atMs, point.title, levelNames[point.level]],
        ...[point.low, point.high, point.isShort ? 'short' : 'whole'],
        ...[point.isSettled ? 'by you' : null, point.count],
      ]),
    ),
  };
}
