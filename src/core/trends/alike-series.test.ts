import { expect, test } from 'vitest';
import { alikeSeries } from './alike-series.js';
import type { ScoreSeries } from './score-series.js';

const series = (topic: string, ...points: readonly (readonly [number, number])[]): ScoreSeries => ({
  ...{ key: { by: 'topic', topic }, count: points.length, recent: null },
  points: points.map(([atMs, low]) => ({
    ...{ low, high: low, atMs, level: 'senior', count: 1, title: '' },
    ...{ isShort: false, isSettled: false },
  })),
});

// Bug: the five topics of one prompt were five charts of the same two marks.
test('topics of the same attempts and results are one', () => {
  const all = [
    series('MLOps', [1, 58], [2, 100]),
    series('k-means', [3, 100]),
    series('drift', [1, 58], [2, 100]),
    series('caches', [1, 58], [2, 90]),
  ];
  const names = alikeSeries(all).map((alike) =>
    alike.map(({ key }) => (key.by === 'topic' ? key.topic : '')),
  );
  expect(names).toEqual([['MLOps', 'drift'], ['k-means'], ['caches']]);
});
