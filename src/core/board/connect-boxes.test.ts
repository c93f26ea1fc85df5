import { expect, test } from 'vitest';
import { box } from './board.fixture.js';
import { connectBoxes } from './connect-boxes.js';
import { readBoard } from './read-board.js';
import type { Rect } from '../graph/layout/layout.js';
import { pointsOf } from './around.js';
import { crosses, pointOn } from './ways/lines.js';

const size = { width: 160, height: 60 };
let made = 0;
const newId = (): string => `new-${String((made += 1))}`;

// Bug: an arrow made by keys is drawn through its boxes, or counts as attached to nothing.
test('an arrow made by keys runs from border to border, bound at both ends', () => {
  const from = { id: 'a', x: 0, y: 0, ...size };
  const to = { id: 'b', x: 300, y: 0, ...size };
  const arrow = connectBoxes(from, to, { label: 'writes', isTwoWay: false }, newId);
  expect(arrow[0]).toMatchObject({
    x: 164,
    y: 30,
    points: [
      [0, 0],
      [132, 0],
    ],
  });
  const scene = [...box('a', 'API', from), ...box('b', 'Queue', to), ...arrow];
  expect(readBoard(scene).edges).toMatchObject([
    { from: 'a', to: 'b', label: 'writes', isTwoWay: false },
  ]);
});

// Bug: a label of three lines lay on the last leg and the head of its arrow, and no arrow seemed to reach the box.
test('a label leaves the head of its arrow in sight', () => {
  const [index, screen, expander, below] = [
    { id: 'index', x: 0, y: 0, ...size },
    { id: 'screen', x: 300, y: 0, ...size },
    { id: 'expander', x: 300, y: 144, ...size },
    { id: 'below', x: 0, y: 144, ...size },
  ];
  for (const from of [expander, below])
    for (const label of ['filter hospital + date', 'checked answer or not found']) {
      const others = [screen, expander, below].filter(({ id }) => id !== from.id);
      const around = { boxes: others, labels: [], lines: [] };
      const [arrow, text] = connectBoxes(from, index, { label, isTwoWay: false }, newId, around);
      const [tip, before] = pointsOf(arrow).toReversed();
      if (tip === undefined || before === undefined || text === undefined) throw new Error(label);
      const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]);
      const head = pointOn([tip, before], Math.min(1, 18 / length));
      expect(crosses([tip, head], text as unknown as Rect)).toBe(false);
    }
});

// Bug: “late after 100 ms” lay in two lines on the first half of a short arrow between two boxes above each other.
test('a label stands in one line on a short upright arrow, with the line in sight on both sides', () => {
  const [queue, order] = [
    { id: 'queue', x: 340, y: 254, width: 168, height: 60 },
    { id: 'order', x: 340, y: 398, width: 168, height: 60 },
  ];
  const [arrow, text] = connectBoxes(
    queue,
    order,
    { label: 'late after 100 ms', isTwoWay: false },
    newId,
  );
  const { y, height } = text as unknown as Rect;
  const [[, top] = [0, 0], [, bottom] = [0, 0]] = [pointsOf(arrow)[0], pointsOf(arrow).at(-1)];
  expect(text).toMatchObject({ text: 'late after 100 ms' });
  expect(y - top).toBeGreaterThan(20);
  expect(bottom - y - height).toBeGreaterThan(20);
});
