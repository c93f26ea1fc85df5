import { expect, test } from 'vitest';
import { agoWords } from './ago-words.js';

const noon = (day: number): number => new Date(2026, 10, day, 12).getTime();

test.each([
  [28, 'today'],
  [29, 'today'],
  [27, 'yesterday'],
  [15, '13 days ago'],
  [14, '2 weeks ago'],
  [-2, '4 weeks ago'],
  [-62, '2 months ago'],
  [-800, '2 years ago'],
])('day %s of November, said on the 28th', (day, words) => {
  expect(agoWords(noon(day), noon(28))).toBe(words);
});

test('a late evening was yesterday, however few hours ago', () => {
  const late = new Date(2026, 10, 27, 23, 50).getTime();
  expect(agoWords(late, new Date(2026, 10, 28, 0, 10).getTime())).toBe('yesterday');
});
