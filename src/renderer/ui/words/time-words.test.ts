import { expect, test } from 'vitest';
import { clockWords, dayWords, minuteWords } from './time-words.js';

test('a clock neither rounds up early nor drops the hour', () => {
  expect(clockWords(760.9)).toBe('12:40');
  expect(clockWords(3905)).toBe('1:05:05');
  expect(clockWords(0)).toBe('0:00');
});

test('a sitting of a few seconds is not "0 min"', () => {
  expect(minuteWords(12)).toBe('< 1 min');
  expect(minuteWords(2760)).toBe('46 min');
});

test("last year's November is told from this one", () => {
  const now = new Date(2026, 10, 24).getTime();
  expect(dayWords(new Date(2026, 10, 23).getTime(), now)).toBe('23 Nov');
  expect(dayWords(new Date(2025, 10, 23).getTime(), now)).toBe('23 Nov 2025');
});
