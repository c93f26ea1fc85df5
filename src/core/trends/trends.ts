import type { AttemptSummary } from '../history/attempt-summary.js';
import { calibrationOf, type Calibration } from './calibration.js';
import { headingMap, lastSittings, type HeadingCell } from './heading-map.js';
import type { KnownPrompt } from './known-prompt.js';
import { missesOf, type Missed, type Slip } from './misses.js';
import { nextHour, type NextStep } from './next-hour.js';
import { paceOf, type PhasePace } from './pace.js';
import { dimensionSeries, kindSeries, topicSeries, type ScoreSeries } from './score-series.js';
import { lastResults } from '../schedule/weakest-topic.js';
import { sittingsOf, type TrendRow } from './sitting.js';

/** All that the charts show: it stays small, however many attempts there are. */
export type Trends = {
  /** Graded attempts that are counted in. */
  readonly graded: number;
  readonly next: readonly NextStep[];
  readonly scores: Readonly<Record<ScoreBy, readonly ScoreSeries[]>>;
  readonly headings: readonly HeadingCell[];
  readonly pace: readonly PhasePace[];
  readonly calibration: Calibration;
  readonly missed: readonly Missed[];
  readonly slips: readonly Slip[];
};

export type ScoreBy = 'kind' | 'dimension' | 'topic';

type TrendInput = {
  readonly attempts: readonly AttemptSummary[];
  readonly rows: ReadonlyMap<string, TrendRow>;
  /** Today's bank. */
  readonly prompts: readonly KnownPrompt[];
  readonly nowMs: number;
};

const mostShown = 12;

/** The charts of some attempts; one that has no row, or is not graded, does not count yet. */
export function trendsOf({ attempts, rows, prompts, nowMs }: TrendInput): Trends {
  const sittings = sittingsOf(attempts, rows);
  const promptsById = new Map(prompts.map((prompt) => [prompt.promptId, prompt]));
  const pace = paceOf(sittings);
  const misses = missesOf(sittings, promptsById);
  const lastOf = lastSittings(sittings);
  const results = lastResults(attempts);
  return {
    graded: sittings.length,
    next: nextHour({ prompts, lastOf, results, missed: misses.missed, pace, nowMs }),
    scores: {
      kind: kindSeries(sittings),
      dimension: dimensionSeries(sittings),
      topic: topicSeries(sittings, (id) => promptsById.get(id)?.topics ?? []),
    },
    headings: headingMap(prompts, sittings),
    pace,
    calibration: calibrationOf(sittings),
    missed: misses.missed.slice(0, mostShown),
    slips: misses.slips.slice(0, mostShown),
  };
}
