import { expect, test } from 'vitest';
import { beginningOf } from './beginning-of.js';

const size = { width: 100, height: 100 };
const column = (right: number, from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => ({ right, down: from + at }));

// Bug: a drawing whose middle holds a little more than its top opened with its top cut.
test('it begins in its corner where nearly as much is to be seen as anywhere', () => {
  const ink = [...column(0, 0, 100), ...column(30, 10, 70)];
  expect(beginningOf(ink, size, 'right', { width: 60, height: 60 }).spot).toEqual({ x: 0, y: 0.3 });
});

test('it begins at its first boxes where the corner shows little', () => {
  const ink = [...column(0, 70, 80), ...column(30, 60, 100), ...column(50, 0, 5)];
  const { spot, share } = beginningOf(ink, size, 'right', { width: 60, height: 60 });
  expect(spot.y).toBeGreaterThanOrEqual(0.6);
  expect(share).toBeGreaterThan(0.8);
});
