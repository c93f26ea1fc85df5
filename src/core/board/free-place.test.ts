import { expect, test } from 'vitest';
import { freePlace } from './free-place.js';

const size = { width: 160, height: 60 };
const lies = (a: { x: number; y: number }, b: { x: number; y: number }): boolean =>
  Math.abs(a.x - b.x) < size.width && Math.abs(a.y - b.y) < size.height;

// Bug: shapes that are added by keys lie on one another, and only the last is seen.
test('thirty shapes wanted at one place lie apart, the first of them there', () => {
  const placed: { x: number; y: number; width: number; height: number }[] = [];
  for (let count = 0; count < 30; count += 1)
    placed.push({ ...freePlace(placed, size, { x: 100, y: 100 }), ...size });
  expect(placed[0]).toMatchObject({ x: 100, y: 100 });
  const pairs = placed.flatMap((a, at) => placed.slice(at + 1).map((b) => lies(a, b)));
  expect(pairs).not.toContain(true);
  expect(Math.max(...placed.map(({ x }) => Math.abs(x - 100)))).toBeLessThan(1200);
});
