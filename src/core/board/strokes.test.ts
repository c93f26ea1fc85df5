import { expect, test } from 'vitest';
import type { Point } from '../graph/layout/layout.js';
import type { BoardElement } from './board-element.js';
import { box } from './board.fixture.js';
import { readBoard } from './read-board.js';
import { arrowsForStrokes, strokesOn } from './strokes.js';

const size = { width: 168, height: 60 };
const boxes = [
  ...box('gateway', 'Gateway', { x: 0, y: 0, ...size }),
  ...box('cache', 'Cache', { x: 400, y: 0, ...size }),
];
const stroke = (id: string, type: string, ...points: readonly Point[]): BoardElement => {
  const [x, y] = points[0] ?? [0, 0];
  return {
    ...{ id, type, version: 1, isDeleted: false, x, y, width: 1, height: 1 },
    points: points.map(([left, top]) => [left - x, top - y]),
  };
};
// It ends a little before the box, as a hand does; then the two strokes of its head.
const shaft = stroke('shaft', 'freedraw', [160, 30], [280, 26], [392, 31]);
const head = stroke('head', 'freedraw', [380, 20], [394, 31]);
const drawn = [...boxes, shaft, head];

// Bug: a board that was joined with the pen was graded without arrows, and nobody said so.
test('strokes of the pen are told, and which of them lead from one box to another', () => {
  expect(strokesOn(boxes)).toEqual({ unread: [], joining: 0 });
  expect(strokesOn(drawn)).toEqual({ unread: ['shaft', 'head'], joining: 1 });
  // A line that joins nothing is decoration, one that joins boxes is taken for an arrow.
  const loose = stroke('loose', 'line', [0, 200], [300, 200]);
  const joining = stroke('joining', 'line', [400, 30], [168, 40]);
  expect(strokesOn([...boxes, loose, joining])).toEqual({ unread: ['joining'], joining: 1 });
  expect(strokesOn([...boxes, { ...shaft, isDeleted: true }]).unread).toEqual([]);
});

test('they become arrows that graders read, one for two strokes between the same boxes', () => {
  let count = 0;
  const again = { ...shaft, id: 'again' };
  const { arrows, gone } = arrowsForStrokes([...drawn, again], () => `new-${String((count += 1))}`);
  expect(gone).toEqual(['shaft', 'again']);
  const { edges } = readBoard([...boxes, ...arrows.map(({ arrow }) => arrow)]);
  expect(edges).toMatchObject([{ from: 'gateway', to: 'cache', isTwoWay: false }]);
});
