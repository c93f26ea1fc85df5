import type { ScoreSeries } from './score-series.js';

/**
 * Series that tell of the same attempts with the same results, as the topics of one and the same prompt do, one a group, in the
 * order in which they first come.
 */
export function alikeSeries(all: readonly ScoreSeries[]): readonly (readonly ScoreSeries[])[] {
  const groups = new Map<string, ScoreSeries[]>();
  for (const series of all) {
    const key = JSON.stringify(series.points.map(({ atMs, low, high }) => [atMs, low, high]));
    groups.set(key, [...(groups.get(key) ?? []), series]);
  }
  return [...groups.values()];
}
