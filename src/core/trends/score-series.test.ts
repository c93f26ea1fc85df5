import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dimensionSeries, kindSeries, topicSeries } from './score-series.js';
import { anySittings, formOn, resultOf, sitting } from './sitting.fixture.js';
import { dimensionSpan, promptSpan } from './sitting.js';

const day = 86_400_000;
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

test('however many attempts there are: none is lost, all lie within 0 to 100, and few marks are drawn', () => {
  fc.assert(
    fc.property(anySittings, (sittings) => {
      const topics = (id: string): readonly string[] => (id === 'p' ? ['x', 'y'] : ['y']);
      const byKind = kindSeries(sittings);
      expect(sum(byKind.map(({ count }) => count))).toBe(sittings.length);
      for (const { count, points } of [
        ...byKind,
        ...dimensionSeries(sittings),
        ...topicSeries(sittings, topics),
      ]) {
        expect(sum(points.map((point) => point.count))).toBe(count);
        expect(points.length).toBeLessThanOrEqual(120);
        for (const { low, high } of points) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeGreaterThanOrEqual(low);
          expect(high).toBeLessThanOrEqual(100);
        }
        const times = points.map(({ atMs }) => atMs);
        expect(times).toEqual(times.toSorted((one, other) => one - other));
      }
    }),
  );
});

test('many attempts of one level and length within a time become one mark at their median', () => {
  const many = Array.from({ length: 61 }, (_, n) =>
    sitting(String(n), {
      atMs: n < 60 ? n : 1000 * day,
      result: resultOf(n, n),
      level: n % 2 === 0 ? 'senior' : 'mid',
    }),
  );
  const [series] = kindSeries(many);
  expect(series?.points.map(({ low, level, count, title }) => [low, level, count, title])).toEqual([
    [29, 'senior', 30, null],
    [30, 'mid', 30, null],
    [60, 'senior', 1, 'P'],
  ]);
});

test('a dimension counts its own criteria by weight, open ones as what they may become', () => {
  const one = sitting('one', { verdicts: 'pu' });
  expect(dimensionSpan(one, 'components')).toEqual({ low: 50, high: 50 });
  expect(dimensionSpan(one, 'depth')).toEqual({ low: 0, high: 100 });
  expect(dimensionSpan(one, 'clarifying')).toBeNull();
});

test('a round tells of each prompt what its question came to, and of no other', () => {
  const form = { ...formOn('p'), promptIds: ['p', 'q'] };
  const questions = [
    { low: 100, high: 100 },
    { low: 0, high: 0 },
  ];
  const round = sitting('round', { form, result: { ...resultOf(75, 75), questions } });
  expect(promptSpan(round, 'p')).toEqual({ low: 100, high: 100 });
  expect(promptSpan(round, 'q')).toEqual({ low: 0, high: 0 });
  expect(promptSpan(round, 'r')).toBeNull();
  const series = topicSeries([round], (id) => [id === 'p' ? 'x' : 'y']);
  expect(series.map(({ key, points }) => [key, points[0]?.low])).toEqual([
    [{ by: 'topic', topic: 'x' }, 100],
    [{ by: 'topic', topic: 'y' }, 0],
  ]);
});

test('the last three are compared with the three before, short sittings and other levels apart', () => {
  const points = [10, 20, 30, 40, 50, 60];
  const whole = points.map((total, n) =>
    sitting(String(n), { atMs: n * day, result: resultOf(total, total) }),
  );
  const short = sitting('short', {
    atMs: 9 * day,
    result: resultOf(100, 100),
    form: { ...formOn('p'), shortMinutes: 20 },
  });
  const staff = sitting('staff', { atMs: 10 * day, result: resultOf(0, 0), level: 'staff' });
  const recentOf = (all: Parameters<typeof kindSeries>[0]) => kindSeries(all)[0]?.recent;
  expect(recentOf([...whole, short, staff])).toEqual({ level: 'senior', last: 50, before: 20 });
  expect(recentOf(whole.slice(1))).toBeNull();
});
