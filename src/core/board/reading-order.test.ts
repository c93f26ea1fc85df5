import { expect, test } from 'vitest';
import { readingOrder, stepFrom } from './reading-order.js';

const box = (id: string, x: number, y: number) => ({ id, x, y, width: 160, height: 60 });

// Bug: Tab jumps between rows, since no two boxes that a hand drew lie at one height.
test('rows are read from the left, though no hand draws them straight', () => {
  const boxes = [box('d', 10, 205), box('c', 500, 90), box('a', 0, 110), box('b', 240, 118)];
  expect(readingOrder(boxes).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test('a flat box and an empty board are read too', () => {
  const flat = [
    { ...box('b', 90, 0), height: 0 },
    { ...box('a', 0, 0), height: 0 },
  ];
  expect(readingOrder(flat).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(readingOrder([])).toEqual([]);
});

test('a step leads on, in from either side, and out at the ends', () => {
  expect(stepFrom(-1, 1, 3)).toBe(0);
  expect(stepFrom(-1, -1, 3)).toBe(2);
  expect(stepFrom(1, 1, 3)).toBe(2);
  expect(stepFrom(2, 1, 3)).toBeNull();
  expect(stepFrom(0, -1, 3)).toBeNull();
  expect(stepFrom(-1, 1, 0)).toBeNull();
  expect(stepFrom(-1, -1, 0)).toBeNull();
});
