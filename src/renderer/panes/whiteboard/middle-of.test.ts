import { expect, test } from 'vitest';
import { middleOf, shortestInto } from './middle-of.js';

// Bug: a board of four by three boxes stood off to the right, the left half of the view empty, about its first box.
test('a view holds the whole where it can, and is never empty beside it', () => {
  const first = { from: 0, to: 200 };
  expect(middleOf(first, { from: 0, to: 1000 }, 1200)).toBe(500);
  const whole = { from: 0, to: 2000 };
  expect(middleOf(first, whole, 1200)).toBe(600);
  expect(middleOf({ from: 900, to: 1000 }, whole, 1200)).toBe(950);
  expect(middleOf({ from: 1800, to: 2000 }, whole, 1200)).toBe(1400);
});

// Bug: each new box, and each one that Tab reached, came to the middle of the view, and others went out of it.
test('what lies in the room stays, and what does not comes to its nearer edge', () => {
  const room = { from: 16, to: 600 };
  expect(shortestInto({ from: 16, to: 184 }, room)).toBe(0);
  expect(shortestInto({ from: 500, to: 668 }, room)).toBe(-68);
  expect(shortestInto({ from: -100, to: 68 }, room)).toBe(116);
  expect(shortestInto({ from: 0, to: 1000 }, room)).toBe(308 - 500);
});
