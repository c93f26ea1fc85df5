import { expect, test } from 'vitest';
import { composeRound } from '../../library/compose-round.js';
import { theoryPrompt } from '../../prompt/theory.fixture.js';
import { leftOutOf, shortSittingWords } from './short-sitting-words.js';

const { id, rubric } = theoryPrompt('knn');

// Bug: anti-patterns, and what is expected from a higher level only, were counted among the judged.
test('a shorter sitting says how many criteria of how many are judged at the level aimed at', () => {
  const some = rubric.map((one) => (one.id === 'when' ? { ...one, from: 'staff' as const } : one));
  const short = { minutes: 5, of: { mid: 5, senior: 8, staff: 9 } };
  expect(shortSittingWords({ id, rubric: some, short }, 'senior')).toBe(
    'Judged at 5 minutes: 3 of 8 criteria, and 1 that a higher level asks.',
  );
  expect(shortSittingWords({ id, rubric: some, short }, 'staff')).toContain('4 of 9');
});

test('a whole sitting says nothing of it', () => {
  expect(shortSittingWords({ id, rubric }, 'mid')).toBeNull();
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

// Bug: five definitions alone were "Strong hire 100 of 100", without a word that the later phases weren't asked.
test('a round says that it asks its questions in part, and one that asks all of them does not', () => {
  const round = (minutesEach: number) =>
    composeRound([theoryPrompt('knn'), theoryPrompt('lora')], { topic: null, minutesEach });
  expect(shortSittingWords(round(3), 'senior')).toMatch(
    /^A round asks each question in part: 2 of \d criteria\. It says nothing of the later steps\.$/,
  );
  expect(leftOutOf(round(3), 'senior').length).toBeGreaterThan(0);
  expect(shortSittingWords(round(60), 'senior')).toBeNull();
});
