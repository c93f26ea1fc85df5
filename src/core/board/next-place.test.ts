import { expect, test } from 'vitest';
import type { Rect } from '../graph/layout/layout.js';
import { nextPlace, shapeSize } from './next-place.js';

const view = { x: 0, y: 0, width: 734, height: 640 };

const row = (count: number): readonly Rect[] => {
  const placed: Rect[] = [];
  for (let nth = 0; nth < count; nth += 1)
    placed.push({ ...nextPlace(placed, [], placed.at(-1) ?? null, view), ...shapeSize });
  return placed;
};

// Bug: fifteen shapes in a row became a staircase 2,500 pixels wide, and too small to read.
// Bug: rows of four in a view of three scrolled it at each fourth shape, and what was drawn first went out of sight.
test('fifteen shapes stand in rows that begin below one another, no longer than one sees', () => {
  const placed = row(15);
  expect(new Set(placed.map(({ x }) => x)).size).toBe(3);
  expect(new Set(placed.map(({ y }) => y)).size).toBe(5);
  expect(placed.map(({ x }) => x).slice(3, 6)).toEqual(placed.map(({ x }) => x).slice(0, 3));
});

test('a shape stands beside the one that is selected: right of it, else below', () => {
  const placed = row(2);
  const [first] = placed;
  if (first === undefined) throw new Error('nothing was placed');
  const below = nextPlace(placed, [], first, view);
  expect(below.x).toBe(first.x);
  expect(below.y).toBeGreaterThan(first.y + first.height);
});

test('no shape is laid on an arrow', () => {
  const placed = row(1);
  const free = nextPlace(placed, [], placed[0] ?? null, view);
  const line = [
    [free.x + 60, free.y - 40],
    [free.x + 60, free.y + 100],
  ] as const;
  expect(nextPlace(placed, [line], placed[0] ?? null, view)).not.toEqual(free);
});
