import { expect, it } from 'vitest';
import { roomFor } from './room-for.js';

const above = { top: 108, bottom: 126, left: 16, right: 16 };
const beside = { top: 108, bottom: 93, left: 16, right: 432 };
const low = { x: 960, y: 322 };

// Bug: in a low window three rows were fitted into a strip above what the grader sees, half as large as beside it.
it('takes the room in which the drawing is largest', () => {
  expect(roomFor({ x: 1100, y: 440 }, low, [above, beside])).toBe(beside);
  expect(roomFor({ x: 2000, y: 100 }, low, [above, beside])).toBe(above);
  expect(roomFor({ x: 200, y: 80 }, low, [above, beside])).toBe(above);
});
