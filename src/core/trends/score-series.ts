import type { Dimension } from '../grade/weights/dimension.js';
import { promptKinds, type Level, type PromptKind } from '../prompt/prompt.js';
import { dimensionSpan, medianOf, middleOf, promptSpan, type Sitting } from './sitting.js';
import type { Span } from '../history/guess.js';

/** One mark of a chart: an attempt, or where there are too many to tell apart, some of one time, level and length. */
export type ScorePoint = Span & {
  readonly atMs: number;
  readonly level: Level;
  readonly isShort: boolean;
  /** Whether the person settled something in it. */
  readonly isSettled: boolean;
  /** How many attempts it stands for; `low` and `high` are then their medians. */
  readonly count: number;
  /** Of a single attempt. */
  readonly title: string | null;
};

export type SeriesKey =
  | { readonly by: 'kind'; readonly kind: PromptKind }
  | { readonly by: 'dimension'; readonly dimension: Dimension }
  | { readonly by: 'topic'; readonly topic: string };

/** How one thing went over time, the oldest first. */
export type ScoreSeries = {
  readonly key: SeriesKey;
  /** Attempts that it tells of. */
  readonly count: number;
  readonly points: readonly ScorePoint[];
  /** Null while there are too few to say anything. */
  readonly recent: Recent | null;
};

/** Medians over whole sittings at one level: of its last three, and of the three before. Open counts half. */
type Recent = { readonly level: Level; readonly last: number; readonly before: number };
const compared = 3;

/** More marks than this cannot be told apart. */
const mostPoints = 60;
const stretches = 20;
const mostTopics = 12;

const dimensions: readonly Dimension[] = ['clarifying', 'components', 'depth', 'evaluation'];

/** The trends by kind and by dimension; those without an attempt are left out. */
export function kindSeries(sittings: readonly Sitting[]): readonly ScoreSeries[] {
  return promptKinds.flatMap((kind) => {
    const spanOf = (one: Sitting): Span | null =>
      one.kind === kind ? { low: one.result.low, high: one.result.high } : null;
    return seriesOf({ by: 'kind', kind }, sittings, spanOf);
  });
}

/** In percent of what each dimension can earn. */
export function dimensionSeries(sittings: readonly Sitting[]): readonly ScoreSeries[] {
  return dimensions.flatMap((dimension) =>
    seriesOf({ by: 'dimension', dimension }, sittings, (one) => dimensionSpan(one, dimension)),
  );
}

/** Those of the topics with the most attempts; `topicsOf` names a prompt's. A round tells of each of its questions. */
export function topicSeries(
  sittings: readonly Sitting[],
  topicsOf: (promptId: string) => readonly string[],
): readonly ScoreSeries[] {
  const promptsOf = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { form } of sittings) {
    const topics = new Set<string>();
    for (const promptId of form.promptIds) {
      for (const topic of topicsOf(promptId)) {
        topics.add(topic);
        promptsOf.set(topic, (promptsOf.get(topic) ?? new Set()).add(promptId));
      }
    }
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .slice(0, mostTopics)
    .flatMap(([topic]) => {
      const prompts = promptsOf.get(topic) ?? new Set();
      return seriesOf({ by: 'topic', topic }, sittings, (one) => spanOn(one, prompts));
    });
}

/** The mean over those of the prompts that a sitting asks. */
function spanOn(sitting: Sitting, promptIds: ReadonlySet<string>): Span | null {
  const spans = sitting.form.promptIds
    .filter((id) => promptIds.has(id))
    .flatMap((id) => promptSpan(sitting, id) ?? []);
  if (spans.length === 0) return null;
  const mean = (of: (span: Span) => number): number =>
    Math.round(spans.reduce((sum, span) => sum + of(span), 0) / spans.length);
  return { low: mean(({ low }) => low), high: mean(({ high }) => high) };
}

function seriesOf(
  key: SeriesKey,
  sittings: readonly Sitting[],
  spanOf: (sitting: Sitting) => Span | null,
): readonly ScoreSeries[] {
  const points: ScorePoint[] = [];
  for (const sitting of sittings) {
    const span = spanOf(sitting);
    if (span === null) continue;
    const { title, atMs, level, form, result } = sitting;
    const { low, high } = span;
    const isShort = form.shortMinutes !== null;
    const isSettled = result.settled !== null;
    points.push({ low, high, atMs, level, isShort, isSettled, count: 1, title });
  }
  if (points.length === 0) return [];
  return [{ key, count: points.length, points: thinned(points), recent: recentOf(points) }];
}

/** At the level that was sat most often; of levels that were sat as often, the newer. */
function recentOf(points: readonly ScorePoint[]): Recent | null {
  const whole = points.filter(({ isShort }) => !isShort);
  const ofLevel = new Map<Level, number[]>();
  for (const one of whole) {
    const middles = ofLevel.get(one.level) ?? [];
    middles.push(middleOf(one));
    ofLevel.delete(one.level); // the newest is to stand last
    ofLevel.set(one.level, middles);
  }
  const [level, middles] = [...ofLevel].reduce<readonly [Level, readonly number[]]>(
    (most, one) => (one[1].length >= most[1].length ? one : most),
    ['senior', []],
  );
  if (middles.length < 2 * compared) return null;
  return {
    level,
    last: Math.round(medianOf(middles.slice(-compared))),
    before: Math.round(medianOf(middles.slice(-2 * compared, -compared))),
  };
}

/**
 * Points in the order of time as at most 120 of them: where there are more than 60, those of one level and length within a
 * twentieth of the time become one, at the median of their times and results. Nothing is left out of the counts.
 */
function thinned(points: readonly ScorePoint[]): readonly ScorePoint[] {
  if (points.length <= mostPoints) return points;
  const fromMs = points[0]?.atMs ?? 0;
  const spanMs = (points.at(-1)?.atMs ?? 0) - fromMs + 1;
  const groups = new Map<string, ScorePoint[]>();
  for (const point of points) {
    const stretch = Math.floor((stretches * (point.atMs - fromMs)) / spanMs);
    const key = `${String(stretch)} ${point.level} ${String(point.isShort)}`;
    const group = groups.get(key) ?? [];
    group.push(point);
    groups.set(key, group);
  }
  return [...groups.values()].map(merged).toSorted((one, other) => one.atMs - other.atMs);
}

function merged(points: readonly ScorePoint[]): ScorePoint {
  const [first] = points;
  if (first === undefined) throw new Error('a group of points has one');
  if (points.length === 1) return first;
  const median = (of: (point: ScorePoint) => number): number =>
    Math.round(medianOf(points.map(of)));
  return {
    ...first,
    ...{ low: median(({ low }) => low), high: median(({ high }) => high) },
    ...{ atMs: median(({ atMs }) => atMs), count: points.length },
    ...{ title: null, isSettled: points.some(({ isSettled }) => isSettled) },
  };
}
