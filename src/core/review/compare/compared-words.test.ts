import { expect, test } from 'vitest';
import { compareGrades, type Graded } from '../../grade/compare-grades.js';
import type { Verdict } from '../../grade/grade.js';
import { criterion, verdict } from '../../grade/rubric.fixture.js';
import { movedWords, otherRubricWords } from './compared-words.js';

const rubric = [
  criterion({ id: 'a', weight: 6 }),
  criterion({ id: 'b', weight: 3 }),
  criterion({ id: 'c', weight: 1 }),
];
const grader = { name: 'g', version: '1', model: null, settings: {} };

function graded(said: readonly Verdict[], hintSteps = 0, bar = rubric): Graded {
  const verdicts = bar.map(({ id }, at) => verdict(id, said[at] ?? 'not-met'));
  const base = { id: 'g', schema: 1, grader, promptHash: '', gradedAtMs: 0, tookMs: 0 } as const;
  const hintsTaken = hintSteps === 0 ? [] : [{ criteria: ['a'], steps: hintSteps }];
  const prompt = { rubric: bar, hintsTaken };
  return { prompt, grade: { ...base, level: 'senior', verdicts }, settlements: [] };
}
const words = (before: Graded, after: Graded): string | null =>
  movedWords(compareGrades(before, after, 'senior', 'settled'));

// Bug: "From 50 to 85" over +34 +6 −7, with the hint of 2 points nowhere.
test('the moves and the hints come to the difference of the totals', () => {
  const before = graded(['partial', 'met', 'met']);
  expect(words(before, graded(['met', 'partial', 'met'], 1))).toBe(
    '+30 better, −15 worse, −2 for hints: +13 points in all.',
  );
  expect(words(before, graded(['met', 'met', 'partial']))).toBe(
    '+30 better, −5 worse: +25 points in all.',
  );
});

// Bug: "−2 beyond 0 or 100, which does not count", in a sum where it does.
test('what a total cannot fall below is told in plain words', () => {
  const slips = [...rubric, criterion({ id: 'd', kind: 'anti-pattern', weight: 5 })];
  const before = graded(['not-met', 'not-met', 'not-met', 'met'], 0, slips);
  expect(words(before, graded(['not-met', 'not-met', 'met', 'not-met'], 0, slips))).toBe(
    '+60 better, −50 as a total stays within 0 and 100: +10 points in all.',
  );
});

test('one move alone needs no sum, and other rubrics have none', () => {
  const before = graded(['partial', 'met', 'met']);
  expect(words(before, graded(['met', 'met', 'met']))).toBeNull();
  const other = rubric.map((one) => ({ ...one, weight: 2 }));
  expect(words(before, graded(['met', 'partial', 'met'], 1, other))).toBeNull();
});

// Bug: "From 98 to 58–100: −42 worse", where nothing was lost yet.
test('what is open on one side is told apart, in no sum', () => {
  const before = graded(['met', 'partial', 'met']);
  expect(words(before, graded(['unsure', 'met', 'met'], 1))).toBe(
    'One verdict is open on one side, and may change the total by up to 60 points. Settled on both sides: 15 points better.',
  );
  expect(words(before, graded(['met', 'met', 'unsure'], 1))).toContain(
    'Settled on both sides: 15 points better, 2 points less for hints.',
  );
  expect(words(graded(['met', 'met', 'met'], 1), graded(['met', 'met', 'unsure']))).toContain(
    'Settled on both sides: 2 points back that hints had cost.',
  );
  // Bug: "−20 worse".
  expect(words(before, graded(['unsure', 'partial', 'not-met']))).toContain(
    'Settled on both sides: 10 points worse.',
  );
  expect(words(before, graded(['unsure', 'partial', 'unsure']))).toBe(
    '2 verdicts are open on one side, and may change the total by up to 70 points.',
  );
});

// Bug: "The rubric changed in between." of a shorter sitting on the same prompt.
test.each([
  [{}, { short: { minutes: 20 } }, /the whole prompt, on the right a sitting of 20 minutes/],
  [{ short: { minutes: 20 } }, { short: { minutes: 20 } }, /rubric changed/],
  [{}, {}, /rubric changed/],
])('%j against %j', (before, after, words) => {
  expect(otherRubricWords(before, after)).toMatch(words);
});
