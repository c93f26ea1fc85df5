import { expect, test } from 'vitest';
import { wholeSeconds } from './whole-seconds.js';

// Bug: phases of 1:52, 8:36, 0:45 and 1:04 stood under a total of 12:19.
test('the phases of a sitting add up to its time', () => {
  const parts = [112.6, 516.7, 45.3, 64.9];
  expect(wholeSeconds(parts, 739.5)).toEqual([112, 517, 45, 65]);
});

test('what does not belong to any part is given to none', () => {
  expect(wholeSeconds([1.5, 2.5], 60)).toEqual([1, 2]);
  expect(wholeSeconds([], 3)).toEqual([]);
});
