import { expect, test } from 'vitest';
import { box } from './board.fixture.js';
import { connectBoxes } from './connect-boxes.js';
import { readBoard } from './read-board.js';

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
