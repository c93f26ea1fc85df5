import { describe, expect, test } from 'vitest';
import { auc, partial, pearson, ranks, spearman } from './correlation.js';

describe('correlation, by hand', () => {
  test('ties share the mean of their ranks', () => {
    expect(ranks([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1]);
    expect(ranks([7, 7, 7])).toEqual([2, 2, 2]);
  });

  test('Spearman with a tie: 4.5 / √(4.5 · 5)', () => {
    expect(spearman([1, 2, 2, 3], [1, 3, 2, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 10);
  });

  test('Spearman sees order alone, Pearson the distance', () => {
    expect(spearman([1, 2, 3], [1, 10, 1000])).toBeCloseTo(1, 10);
    expect(pearson([1, 2, 3], [1, 10, 1000])).toBeLessThan(0.9);
  });

  test('a constant has no correlation', () => {
    expect(pearson([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(spearman([1], [1])).toBeNull();
  });

  test('with z out, x and y that only follow z turn round: r = 0.6, partial −1', () => {
    const [x, y, z] = [
      [1, 2, 3, 4],
      [2, 1, 4, 3],
      [1, 1, 2, 2],
    ];
    expect(pearson(x, y)).toBeCloseTo(0.6, 10);
    expect(partial(pearson, x, y, z)).toBeCloseTo(-1, 10);
  });

  test('with z out, by the formula: (0.8 − 0.5·0.1) / √((1 − 0.25)(1 − 0.01))', () => {
    const given = [0.8, 0.5, 0.1];
    const correlate = (): number => given.shift() ?? 0;
    expect(partial(correlate, [], [], [])).toBeCloseTo(0.75 / Math.sqrt(0.75 * 0.99), 10);
  });

  test('x that is z itself leaves nothing', () => {
    expect(partial(pearson, [1, 2, 3], [3, 1, 2], [1, 2, 3])).toBeNull();
  });

  test('AUC: 3.5 of 4 pairs, the tie counting half', () => {
    const cases = [3, 2, 2, 1].map((score, i) => ({ score, isMet: i < 2 }));
    expect(auc(cases)).toBeCloseTo(3.5 / 4, 10);
    expect(auc([{ score: 1, isMet: true }])).toBeNull();
  });
});
