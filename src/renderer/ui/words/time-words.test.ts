import { expect, test } from 'vitest';
import { dayWords, hourWords, longDayWords } from './time-words.js';

test("last year's November is told from this one", () => {
  const now = new Date(2026, 10, 24).getTime();
  expect(dayWords(new Date(2026, 10, 23).getTime(), now)).toBe('23 Nov');
  expect(dayWords(new Date(2025, 10, 23).getTime(), now)).toBe('23 Nov 2025');
});

test('the same moment in other words is not taken from the formatter of the first', () => {
  const atMs = new Date(2026, 10, 23, 10, 14, 5).getTime();
  expect(longDayWords(atMs)).toBe('23 November');
  expect(hourWords(atMs)).toBe('10:14');
});
