import { expect, test } from 'vitest';
import { clockWords, lengthWords, minuteWords } from './clock-words.js';

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

// Bug: a recording of one second was listed as 0:00.
test('a short length is told to the tenth, a longer one as a clock shows it', () => {
  expect([0.94, 0.96, 4, 9.94, 9.95, 10, 65.4, -1].map(lengthWords)).toEqual([
    ...['0.9 s', '1.0 s', '4.0 s', '9.9 s', '0:09', '0:10', '1:05', '0.0 s'],
  ]);
});
