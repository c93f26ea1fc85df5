import { expect, test } from 'vitest';
import { theoryPrompt } from '../../prompt/theory.fixture.js';
import { leftOutOf, shortSittingWords } from './short-sitting-words.js';

const { rubric } = theoryPrompt('knn');

// Bug: anti-patterns, and what is expected from a higher level only, were counted among the judged.
test('a shorter sitting says how many criteria of how many are judged at the level aimed at', () => {
  const some = rubric.map((one) => (one.id === 'when' ? { ...one, from: 'staff' as const } : one));
  const short = { minutes: 5, of: { mid: 5, senior: 8, staff: 9 } };
  expect(shortSittingWords({ rubric: some, short }, 'senior')).toBe(
    'Judged at 5 minutes: 3 of 8 criteria, and 1 that a higher level asks.',
  );
  expect(shortSittingWords({ rubric: some, short }, 'staff')).toContain('4 of 9');
});

test('a whole sitting says nothing of it', () => {
  expect(shortSittingWords({ rubric }, 'mid')).toBeNull();
});

test('what was left out is named as far as the level asks it; older sittings do not know it', () => {
  const of = { mid: 5, senior: 8, staff: 9 };
  const leftOut = [
    { title: 'A', from: 'mid' as const },
    { title: 'B', from: 'staff' as const },
  ];
  expect(leftOutOf({ short: { minutes: 5, of, leftOut } }, 'senior')).toEqual(['A']);
  expect(leftOutOf({ short: { minutes: 5, of } }, 'senior')).toEqual([]);
});
