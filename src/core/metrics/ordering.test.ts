import { expect, test } from 'vitest';
import { lengthOrdering, levelPairs, ordering, type AnswerLevel, type Placed } from './ordering.js';

const placed = (
  level: AnswerLevel | null,
  total: number,
  words: number,
  promptId = 'p',
): Placed => ({
  promptId,
  level,
  total,
  words,
});

test('three pairs of one prompt: novice to strong and expert, mid to expert', () => {
  const pairs = levelPairs([
    placed('blank', 0, 0),
    placed('novice', 30, 600),
    placed('mid', 50, 400),
    placed('strong', 80, 500),
    placed('expert', 45, 300),
  ]);
  expect(pairs).toHaveLength(3);
  // Expert has fewer points than mid, more than novice; the novice talks longest of all.
  expect(ordering(pairs)).toBeCloseTo(2 / 3, 10);
  expect(lengthOrdering(pairs)).toBe(0);
});

test('a tie is not ranked right', () => {
  expect(ordering(levelPairs([placed('novice', 50, 1), placed('expert', 50, 2)]))).toBe(0);
});

test('answers to different prompts, and those without a level, make no pair', () => {
  const pairs = levelPairs([
    placed('novice', 1, 1, 'p'),
    placed('expert', 2, 2, 'q'),
    placed(null, 3, 3, 'p'),
  ]);
  expect(pairs).toEqual([]);
  expect(ordering(pairs)).toBeNull();
});
