import { describe, expect, test } from 'vitest';
import { kappa, macroF1, precision, recall, type Pair } from './agreement.js';

const times = (count: number, truth: string, said: string): readonly Pair[] =>
  Array.from({ length: count }, () => ({ truth, said }));

/** 50 items: they agree on 35; by chance on half, as truth is met in 25 of 50 and said in 30. */
const table = [
  ...times(20, 'met', 'met'),
  ...times(5, 'met', 'not-met'),
  ...times(10, 'not-met', 'met'),
  ...times(15, 'not-met', 'not-met'),
];

describe('agreement, by hand', () => {
  test('κ = (0.7 − 0.5) / (1 − 0.5)', () => {
    expect(kappa(table)).toBeCloseTo(0.4, 10);
  });

  test('κ with three labels: 4 of 6 agree, 12 of 36 by chance', () => {
    const pairs = [
      ...[...times(2, 'met', 'met'), ...times(1, 'partial', 'partial')],
      ...[...times(1, 'not-met', 'not-met'), ...times(1, 'partial', 'not-met')],
      ...times(1, 'not-met', 'partial'),
    ];
    expect(kappa(pairs)).toBeCloseTo((4 / 6 - 12 / 36) / (1 - 12 / 36), 10);
  });

  test('the majority label alone has a κ of 0, however often it is right', () => {
    expect(kappa([...times(9, 'met', 'met'), ...times(1, 'not-met', 'met')])).toBe(0);
  });

  test('κ is not defined on one single label, nor on nothing', () => {
    expect(kappa(times(5, 'met', 'met'))).toBeNull();
    expect(kappa([])).toBeNull();
  });

  test('macro-F1 is the mean of 40/55 and 30/45', () => {
    expect(macroF1(table)).toBeCloseTo((40 / 55 + 30 / 45) / 2, 10);
  });

  test('a label that is never found pulls macro-F1 down to the half of the other', () => {
    const pairs = [...times(9, 'not-met', 'not-met'), ...times(1, 'met', 'not-met')];
    expect(macroF1(pairs)).toBeCloseTo((18 / 19 + 0) / 2, 10);
  });

  test('precision and recall', () => {
    expect(precision(table, 'met')).toBeCloseTo(20 / 30, 10);
    expect(recall(table, 'met')).toBeCloseTo(20 / 25, 10);
    expect(precision(times(3, 'met', 'not-met'), 'met')).toBeNull();
    expect(recall(times(3, 'not-met', 'met'), 'met')).toBeNull();
  });
});
