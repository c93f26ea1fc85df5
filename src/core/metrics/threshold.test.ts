import { expect, test } from 'vitest';
import { bestThreshold } from './threshold.js';

const cases = (met: readonly number[], not: readonly number[]) => [
  ...met.map((score) => ({ score, isMet: true })),
  ...not.map((score) => ({ score, isMet: false })),
];

test('it parts what can be parted', () => {
  expect(bestThreshold(cases([4, 3], [2, 1]))).toBe(3);
});

test('cases of one score stand or fall together', () => {
  expect(bestThreshold(cases([5, 3], [3, 3, 3, 1]))).toBe(5);
});

test('where the score runs the wrong way nothing is called met', () => {
  expect(bestThreshold(cases([1, 2], [3, 4]))).toBe(Number.POSITIVE_INFINITY);
});
