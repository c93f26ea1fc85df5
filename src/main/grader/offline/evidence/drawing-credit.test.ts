import { expect, it } from 'vitest';
import type { DrawingFound } from './drawing-evidence.js';
import { spokenOf } from './drawing-credit.js';

const drawing: DrawingFound = { verdict: 'met', evidence: [], isTurned: false };
const drawn = (weight: number, isSpokenOf: boolean) => ({ drawing, weight, isSpokenOf });

/** The bug: a chain of boxes, one for each term of the rubric, earned 18 points without a word. */
it('earns half for two criteria at most where the notes say nothing, the heaviest of them', () => {
  const found = spokenOf([drawn(1, false), drawn(5, false), drawn(3, false), drawn(2, false)]);
  expect(found.map((one) => one?.verdict ?? null)).toEqual([
    'not-met',
    'partial',
    'partial',
    'not-met',
  ]);
});

it('earns what it is worth where the notes touch it', () => {
  const found = spokenOf([drawn(1, true), drawn(5, false), drawn(1, true), drawn(1, true)]);
  expect(found.map((one) => one?.verdict ?? null)).toEqual(['met', 'partial', 'met', 'met']);
});
