import { expect, test } from 'vitest';
import { alikeSeries } from './alike-series.js';
import type { ScoreSeries } from './score-series.js';

const series = (topic: string, ...points: readonly (readonly [string, number])[]): ScoreSeries => ({
  ...{ key: { by: 'topic', topic }, count: points.length, recent: null },
  points: points.map(([attemptId, low]) => ({
    ...{ attemptId, low, high: low, atMs: 0, level: 'senior', count: 1, title: '' },
    ...{ isShort: false, isSettled: false },
  })),
});

// Bug: the five topics of one prompt were five charts of the same two marks.
test('topics of the same attempts and results are one', () => {
  const all = [
    series('MLOps', ['a', 58], ['b', 100]),
    series('k-means', ['c', 100]),
    series('drift', ['a', 58], ['b', 100]),
    series('caches', ['a', 58], ['b', 90]),
  ];
  const names = alikeSeries(all).map((alike) =>
    alike.map(({ key }) => (key.by === 'topic' ? key.topic : '')),
  );
  expect(names).toEqual([['MLOps', 'drift'], ['k-means'], ['caches']]);
});
