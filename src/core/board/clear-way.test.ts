import { expect, test } from 'vitest';
import { clearWay, type Around } from './clear-way.js';

const size = { width: 160, height: 60 };
const [left, right] = [
  { x: 0, y: 0, ...size },
  { x: 600, y: 0, ...size },
];
const between = { x: 300, y: 0, ...size };
const free: Around = { boxes: [], labels: [], isTaken: false };
const label = { width: 60, height: 22 };

// Bug: an arrow made by keys ran through a third box, and read as if it led there.
test('an arrow goes round a box that lies in its way, and straight where none does', () => {
  expect(clearWay(left, right, null, free)).toHaveLength(2);
  expect(clearWay(left, right, null, { ...free, boxes: [{ ...between, y: 200 }] })).toHaveLength(2);
  const way = clearWay(left, right, null, { ...free, boxes: [between] });
  expect(way).toHaveLength(3);
  const [, bend = [0, 0]] = way;
  expect(bend[1] < between.y || bend[1] > between.y + between.height).toBe(true);
});

// Bug: the way back lay on the way there, with one label on the other.
test('a second arrow between two boxes takes another way, and its label lies on no other', () => {
  const there = { x: 350, y: 19, ...label };
  const [, bend = [0, 0]] = clearWay(right, left, label, {
    ...free,
    labels: [there],
    isTaken: true,
  });
  expect(Math.abs(bend[1] - 30)).toBeGreaterThanOrEqual(label.height);
});

test('where everything is in the way it runs straight', () => {
  const wall = { x: 300, y: -1000, width: 60, height: 2000 };
  expect(clearWay(left, right, label, { ...free, boxes: [wall] })).toHaveLength(2);
});
