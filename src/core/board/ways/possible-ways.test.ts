import { expect, test } from 'vitest';
import { legsOf, lengthOf } from './lines.js';
import { possibleWays } from './possible-ways.js';

const size = { width: 160, height: 60 };
const at = (x: number, y: number) => ({ x, y, ...size });
const boxes = Array.from({ length: 160 }, (_, nth) => at((nth % 12) * 230, nth * 47));
const ways = possibleWays(at(500, 300), at(900, 420), boxes);
const bend = 40;
const lengthIn = (way: Parameters<typeof legsOf>[0]): number =>
  legsOf(way).reduce((sum, leg) => sum + lengthOf(leg) + bend, -bend);

// Bug: as a box was let go on a board of hundreds, all the thousands of ways were built and priced, and the window stood still.
test('ways that are longer than one that is known are not built, and all that are shorter are', () => {
  const ports = [0, 1, -1] as const;
  const all = ways(ports, { length: Infinity, bend });
  const short = ways(ports, { length: 560, bend });
  expect(all.length).toBeGreaterThan(3000);
  expect(short.length).toBeLessThan(all.length / 3);
  const bent = (some: typeof all) => some.filter((way) => lengthIn(way) <= 560);
  expect(bent(short)).toEqual(bent(all));
});
