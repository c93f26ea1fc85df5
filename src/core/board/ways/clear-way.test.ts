import { expect, test } from 'vitest';
import { clearWay, type Around } from './clear-way.js';

const size = { width: 160, height: 60 };
const [left, right] = [
  { x: 0, y: 0, ...size },
  { x: 600, y: 0, ...size },
];
const between = { x: 300, y: 0, ...size };
const free: Around = { boxes: [], labels: [], lines: [] };
const label = [{ width: 60, height: 22, brokenTo: 130 }];

// Bug: an arrow made by keys ran through a third box, and read as if it led there.
test('an arrow goes round a box that lies in its way, and straight where none does', () => {
  expect(clearWay(left, right, [], free).points).toHaveLength(2);
  const below = { ...free, boxes: [{ ...between, y: 200 }] };
  expect(clearWay(left, right, [], below).points).toHaveLength(2);
  const { points } = clearWay(left, right, [], { ...free, boxes: [between] });
  const over = points.filter(([x]) => x > between.x - 12 && x < between.x + between.width + 12);
  expect(points.length).toBeGreaterThan(2);
  expect(over.every(([, y]) => y < between.y || y > between.y + between.height)).toBe(true);
});

// Bug: the way back lay on the way there, with one label on the other.
test('a second arrow between two boxes takes another way, and its label lies on no other', () => {
  const { points } = clearWay(right, left, label, {
    ...free,
    labels: [{ x: 350, y: 19, width: 60, height: 22 }],
    lines: [
      [
        [164, 30],
        [596, 30],
      ],
    ],
  });
  expect(points.some(([, y]) => Math.abs(y - 30) < 10)).toBe(false);
});

test('where everything is in the way it still leads from border to border', () => {
  const wall = { x: 300, y: -1000, width: 60, height: 2000 };
  const { points } = clearWay(left, right, label, { ...free, boxes: [wall] });
  expect([points[0], points.at(-1)]).toEqual([
    [164, 30],
    [596, 30],
  ]);
});

// Bug: a last stretch of 14 pixels had a head of half the size of all others.
test('a way round a box comes in on a stretch that has room for its head', () => {
  const below = [0, 300, 600].map((x) => ({ x, y: 144, ...size }));
  const { points } = clearWay(left, right, label, { ...free, boxes: [between, ...below] });
  const [tip = [0, 0], before = [0, 0]] = points.toReversed();
  expect(points.length).toBeGreaterThan(2);
  expect(Math.hypot(tip[0] - before[0], tip[1] - before[1])).toBeGreaterThanOrEqual(28);
});
