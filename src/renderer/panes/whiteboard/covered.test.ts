import { expect, test } from 'vitest';
import { waysAround } from './covered.js';

// Bug: in a window of 960 by 600 with large text the last row went under what the grader sees, which is taller than was reckoned.
test('room is left above what lies at the foot, however tall, or beside it', () => {
  const board = { top: 238, bottom: 560, left: 0, right: 960 };
  const tools = { top: 263, bottom: 331, left: 176, right: 784 };
  const views = { top: 482, bottom: 536, left: 24, right: 222 };
  const look = { top: 400, bottom: 544, left: 535, right: 944 };
  expect(waysAround(board, tools, views, look)).toEqual([
    { top: 107, bottom: 174, left: 16, right: 16 },
    { top: 107, bottom: 92, left: 16, right: 439 },
  ]);
  expect(waysAround(board, tools, null, null)[0]).toEqual({
    top: 107,
    bottom: 16,
    left: 16,
    right: 16,
  });
});
