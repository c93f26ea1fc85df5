import { expect, test } from 'vitest';
import type { TestOutcome } from './test-outcome.js';
import { lineWords, testChangeWords, testCountWords, testMissWords } from './test-outcome-words.js';

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
    'Failing: “a” and “b”. Perhaps your code turns left: a known mistake that fails the same tests. Yours may be another.',
    'Fix the 2 failing tests',
  ],
  // Bug: a mistake that the code did not have stood first, and what the test had got nowhere.
  [
    { passed: 3, missed: ['a'], like: 'turns left', shows: 'expected 1, got 2' },
    '3 of 4 tests pass',
    'Failing: “a”: expected 1, got 2. Perhaps your code turns left: a known mistake that fails the same tests. Yours may be another.',
    'Fix the failing test',
  ],
  [
    { passed: 2, missed: ['a', 'b'], shows: 'The test says: call 1 was taken.' },
    '2 of 4 tests pass',
    'Failing: “a” and “b”; the first: The test says: call 1 was taken.',
    'Fix the 2 failing tests',
  ],
  // Bug: floats of sixteen digits stood in the first lines of a report; where only they differ, they stay.
  [
    { passed: 3, missed: ['a'], shows: 'expected 4.684394670335498, got 0.3095430755537799' },
    '3 of 4 tests pass',
    'Failing: “a”: expected 4.68439, got 0.309543.',
    'Fix the failing test',
  ],
  [
    { passed: 3, missed: ['a'], shows: 'expected 0.30000000000000004, got 0.30000000000000001' },
    '3 of 4 tests pass',
    'Failing: “a”: expected 0.30000000000000004, got 0.30000000000000001.',
    'Fix the failing test',
  ],
  [
    { passed: 2, missed: ['a', 'b'], fault: 'turns left' },
    '2 of 4 tests pass',
    'Failing: “a” and “b”. Perhaps your code turns left: a known mistake that fails some of these tests. Yours may be another.',
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

// Bug: 28 points hung on a line that nothing told: "15 of 18 tests pass." none, "14 of 16 tests pass." half.
test.each<[number, number, number | null, string]>([
  [18, 18, 1, ''],
  [17, 18, 0.75, 'Each failing test takes a quarter of these points.'],
  [14, 18, 0, 'Each failing test takes a quarter of these points, so nothing is left.'],
  [2, 3, 0.5, 'Each failing test takes a part of these points.'],
  [14, 16, null, ''],
])('%d of %d: how the points come about', (passed, total, share, words) => {
  const missed = Array.from({ length: total - passed }, (_, at) => String(at));
  const told = outcome({ passed, total, missed, ...(share === null ? {} : { share }) });
  expect(lineWords(told)).toBe(words);
});
