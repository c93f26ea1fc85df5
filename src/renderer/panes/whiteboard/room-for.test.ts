import { expect, test } from 'vitest';
import { clearZoom, roomFor, scrollToPart, waysThatHold } from './room-for.js';

const above = { top: 108, bottom: 126, left: 16, right: 16 };
const beside = { top: 108, bottom: 93, left: 16, right: 432 };
const low = { x: 960, y: 322 };

// Bug: in a low window three rows were fitted into a strip above what the grader sees, half as large as beside it.
test('takes the room in which the drawing is largest', () => {
  expect(roomFor({ x: 1100, y: 440 }, low, [above, beside])).toBe(beside);
  expect(roomFor({ x: 2000, y: 100 }, low, [above, beside])).toBe(above);
  expect(roomFor({ x: 200, y: 80 }, low, [above, beside])).toBe(above);
});

// Bug: of a drawing as wide as the board, boxes at the left were cut off, beside an empty right half.
test('shows a part over the whole width', () => {
  const drawing = [0, 0, 1700, 800] as const;
  for (const work of [[0, 0, 160, 80] as const, [1500, 700, 1660, 780] as const]) {
    const { scrollX, scrollY } = scrollToPart(work, drawing, low, [above, beside], 0.5);
    const view = { x: -scrollX, endX: low.x / 0.5 - scrollX };
    expect(view.x).toBeLessThanOrEqual(0);
    expect(view.endX).toBeGreaterThanOrEqual(1700);
    const onBoard = { y: (work[1] + scrollY) * 0.5, endY: (work[3] + scrollY) * 0.5 };
    expect(onBoard.y).toBeGreaterThanOrEqual(above.top);
    expect(onBoard.endY).toBeLessThanOrEqual(low.y - above.bottom);
  }
});

// Bug: the first row went under the drawing tools, and the last below the window, while the board could have been a little smaller.
test('makes a board smaller so that all of it is clear, as long as names can be read', () => {
  const board = { x: 895, y: 637 };
  const ways = [
    { top: 75, bottom: 90, left: 16, right: 16 },
    { top: 75, bottom: 70, left: 16, right: 290 },
  ];
  expect(clearZoom({ x: 768, y: 348 }, board, ways, 1)).toBe(1);
  const five = clearZoom({ x: 768, y: 636 }, board, ways, 1) ?? 0;
  expect(five).toBeGreaterThan(0.7);
  expect(five * 636).toBeLessThanOrEqual(637 - 75 - 70);
  expect(clearZoom({ x: 768, y: 348 }, board, ways, 0.5)).toBe(0.5);
  expect(clearZoom({ x: 3000, y: 1400 }, board, ways, 1)).toBeNull();
});

test('of two ways to leave room, one that holds a drawing', () => {
  expect(waysThatHold({ x: 400, y: 110 }, low, [above, beside])).toEqual([beside]);
  expect(waysThatHold({ x: 4000, y: 1100 }, low, [above, beside])).toEqual([above, beside]);
});
