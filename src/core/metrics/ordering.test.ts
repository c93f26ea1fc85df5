import { expect, test } from 'vitest';
import {
  labelOrdering,
  lengthOrdering,
  levelPairs,
  ordering,
  type AnswerLevel,
  type Placed,
} from './ordering.js';

const placed = (
  level: AnswerLevel | null,
  total: number,
  words: number,
  promptId = 'p',
  labelledTotal = total,
): Placed => ({ promptId, level, total, labelledTotal, words });

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

test('labels that rank a pair against its levels set the ceiling, and can be left out', () => {
  const pairs = levelPairs([
    placed('novice', 10, 1, 'p', 20),
    placed('mid', 60, 1, 'p', 90),
    placed('strong', 50, 1, 'p', 80),
    placed('expert', 40, 1, 'p', 70),
  ]);
  // Novice to strong and to expert are right by both; mid to expert is wrong by both.
  expect(labelOrdering(pairs)).toBeCloseTo(2 / 3, 10);
  expect(ordering(pairs)).toBeCloseTo(2 / 3, 10);
  expect(ordering(pairs.filter(({ isRightByLabels }) => isRightByLabels))).toBe(1);
});
