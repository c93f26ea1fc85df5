import { expect, test } from 'vitest';
import { dueWords } from './drill-words.js';

const dayMs = 86_400_000;

test('the next drill is due in whole days, and never in none', () => {
  expect(dueWords(0, 5)).toBe('Due now');
  expect(dueWords(5, 5)).toBe('Due now');
  expect(dueWords(6, 5)).toBe('Next due tomorrow');
  expect(dueWords(dayMs, 0)).toBe('Next due tomorrow');
  expect(dueWords(dayMs + 1, 0)).toBe('Next due in 2 days');
});
