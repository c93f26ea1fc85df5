import { expect, test } from 'vitest';
import type { TestOutcome } from './test-outcome.js';
import { testChangeWords, testCountWords, testMissWords } from './test-outcome-words.js';

const outcome = (parts: Partial<TestOutcome>): TestOutcome => ({
  passed: 0,
  total: 4,
  missed: [],
  broke: null,
  like: null,
  ...parts,
});

test.each<[Partial<TestOutcome>, string, string, string]>([
  [{ passed: 4 }, 'All 4 tests pass', '', 'Make every test pass'],
  [{ passed: 3, missed: ['a'] }, '3 of 4 tests pass', 'Failing: “a”.', 'Fix the failing test'],
  [
    { passed: 2, missed: ['a', 'b'], like: 'turns left' },
    '2 of 4 tests pass',
    'The same tests fail for code that turns left. Failing: “a” and “b”.',
    'Fix the 2 failing tests',
  ],
  [
    { missed: ['a', 'b', 'c', 'd'] },
    '0 of 4 tests pass',
    'Failing: “a”, “b”, “c” and 1 more.',
    'Fix the 4 failing tests',
  ],
  [
    { missed: ['a'], broke: { line: 6, words: 'SyntaxError: invalid syntax' } },
    'Your code does not run: line 6',
    'SyntaxError: invalid syntax. No test could run.',
    'Make it run: line 6',
  ],
  [
    { missed: ['a'], broke: { line: null, words: '' } },
    'Your code does not run',
    'No test could run.',
    'Make it run',
  ],
])('%j', (parts, count, miss, change) => {
  const told = outcome(parts);
  expect([testCountWords(told), testMissWords(told), testChangeWords(told)]).toEqual([
    count,
    miss,
    change,
  ]);
});
