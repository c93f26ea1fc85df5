import { expect, test } from 'vitest';
import { clockWords, minuteWords } from './clock-words.js';

// Bug: 59.9 s rounded up to "0:60", or an hour shown as 60 minutes.
test('a clock never shows sixty of anything', () => {
  expect(clockWords(59.9)).toBe('0:59');
  expect(clockWords(3600)).toBe('1:00:00');
  expect(clockWords(-4)).toBe('0:00');
});

test('a clock neither rounds up early nor drops the hour', () => {
  expect(clockWords(760.9)).toBe('12:40');
  expect(clockWords(3905)).toBe('1:05:05');
  expect(clockWords(0)).toBe('0:00');
});

test('a clock keeps two digits where a reader expects them', () => {
  expect([0, 9.99, 61, 600, 3605, 36_000].map(clockWords)).toEqual([
    '0:00',
    '0:09',
    '1:01',
    '10:00',
    '1:00:05',
    '10:00:00',
  ]);
});

test('a sitting of a few seconds is not "0 min"', () => {
  expect(minuteWords(12)).toBe('< 1 min');
  expect(minuteWords(2760)).toBe('46 min');
});
