import { expect, test } from 'vitest';
import { notRun, type CodeRun } from '../code-run/code-run.js';
import { gradeByTests } from '../grade/tests/grade-by-tests.js';
import { sampleGrade, samplePrompt } from '../grade/sample-prompt.fixture.js';
import { notCountedWords, testsTold, testsToldWords } from './tests-told.js';

const run: CodeRun = {
  program: { ...notRun, verdict: 'passed' },
  results: [
    { ...notRun, name: 'adds', verdict: 'passed' },
    { ...notRun, name: 'ends', verdict: 'timed-out' },
  ],
  tookMs: 1,
};
const older = sampleGrade('g', 'met', 1);

test('a grade tells the tests that it counted, also where their file is gone', () => {
  const told = testsTold(samplePrompt, gradeByTests(older, samplePrompt, run), null);
  expect(told).toMatchObject({ isPassed: false, isCounted: true });
  expect(told === null ? '' : testsToldWords(told)).toBe('1 of 2 tests pass. Failing: “ends”.');
});

test('an older grade tells them too, and that it does not count them', () => {
  const told = testsTold(samplePrompt, older, run);
  expect(told?.isCounted).toBe(false);
  expect(told === null ? '' : testsToldWords(told)).toContain(notCountedWords);
  expect(testsTold(samplePrompt, older, null)).toBeNull();
});
