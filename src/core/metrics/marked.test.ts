import { expect, test } from 'vitest';
import { accuracyWhereSure, binaryPair, coverage, exactAgreement, type Marked } from './marked.js';

const items: readonly Marked[] = [
  { label: 'met', said: 'met' },
  { label: 'partial', said: 'met' },
  { label: 'partial', said: 'not-met' },
  { label: 'not-met', said: 'unsure' },
];

test('unsure is wrong on either side, so that abstaining never pays in κ', () => {
  for (const label of ['met', 'partial', 'not-met'] as const) {
    const { truth, said } = binaryPair({ label, said: 'unsure' });
    expect(said).not.toBe(truth);
  }
});

test('partial is not met, as a label and as a verdict', () => {
  expect(binaryPair({ label: 'partial', said: 'partial' })).toEqual({
    truth: 'not-met',
    said: 'not-met',
  });
});

test('coverage, accuracy where sure, exact agreement', () => {
  expect(coverage(items)).toBe(3 / 4);
  expect(accuracyWhereSure(items)).toBeCloseTo(2 / 3, 10);
  expect(exactAgreement(items)).toBe(1 / 4);
  expect(accuracyWhereSure([{ label: 'met', said: 'unsure' }])).toBeNull();
});
