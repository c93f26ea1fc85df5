import { expect, test } from 'vitest';
import { cut, notRun, type CodeRun, type RunVerdict } from './code-run.js';
import { brokenLines, isToldBy, runWords, shortRunWords, whyNotPassed } from './run-words.js';

const runOf = (program: RunVerdict, ...verdicts: readonly RunVerdict[]): CodeRun => ({
  program: { ...notRun, verdict: program },
  results: verdicts.map((verdict, index) => ({ ...notRun, verdict, name: String(index) })),
  tookMs: 1,
});

test.each<[string, CodeRun]>([
  ['All 2 tests passed.', runOf('passed', 'passed', 'passed')],
  ['The test passed.', runOf('passed', 'passed')],
  ['1 of 2 tests passed.', runOf('passed', 'passed', 'error')],
  // Bug: a missing colon read as six tests that each did not pass.
  ['The code doesn’t run: 0 of 2 tests passed.', runOf('error', 'error', 'error')],
  ['0 of 2 tests passed.', runOf('passed', 'error', 'error')],
  // Bug: a run that the clock ended reads as one that the person stopped.
  [
    '1 of 3 tests passed. The run was stopped after 10 s.',
    runOf('passed', 'passed', 'timed-out', 'not-run'),
  ],
  ['0 of 2 tests passed. You stopped the run.', runOf('passed', 'not-run', 'not-run')],
  ['0 of 1 test passed. It ran out of memory.', runOf('memory', 'memory')],
  ['It ran and printed nothing.', runOf('passed')],
  ['It crashed.', runOf('error')],
])('%s', (words, run) => {
  expect(runWords(run)).toBe(words);
});

// Bug: the replay told the last line of the error, a bare line of source, and of a failed test nothing.
test('a run that did not pass says why', () => {
  const message = "SyntaxError: expected ':'\n    if k < 1\n            ^";
  const broken = { ...runOf('error', 'error'), program: { ...notRun, message, line: 5 } };
  const run = { ...broken, program: { ...broken.program, verdict: 'error' as const } };
  expect(whyNotPassed(run)).toBe("SyntaxError: expected ':', line 5");
  expect(whyNotPassed(runOf('passed', 'passed', 'failed', 'error'))).toBe(
    'Not passed: 1 and 1 more',
  );
  expect(whyNotPassed(runOf('passed', 'passed', 'failed'))).toBe('Not passed: 1');
  expect(whyNotPassed(runOf('passed', 'passed'))).toBeNull();
});

// Bug: of code without tests the replay said "0 of 0 tests passed".
test('a run in one line names tests only where there are some', () => {
  expect(shortRunWords(runOf('passed', 'passed', 'failed'))).toBe(
    '1 of 2 tests passed. Not passed: 1',
  );
  expect(shortRunWords(runOf('passed', 'passed'))).toBe('1 of 1 tests passed');
  const program = { ...notRun, verdict: 'error' as const, message: 'NameError: x', line: 3 };
  expect(shortRunWords({ ...runOf('error'), program })).toBe('NameError: x, line 3');
  expect(shortRunWords(runOf('timed-out'))).toBe('The run was stopped after 10 s.');
});

// Bug: a report said "SyntaxError: expected ':'" seventeen times, once at each test.
test('what keeps the code from running is told once', () => {
  const why = "SyntaxError: expected ':'\n    if k < 1\n            ^";
  expect(isToldBy({ message: why }, "SyntaxError: expected ':'")).toBe(true);
  expect(isToldBy({ message: why }, 'AssertionError: 3 is not 4')).toBe(false);
  expect(isToldBy({ message: '' }, '')).toBe(false);
  // Bug: without first words of their own, a program's and a test's message were the same.
  expect(isToldBy({ message: 'expected 1\ngot 2' }, 'expected 3\ngot 4')).toBe(false);
});

test('a line that breaks every test is marked once, with the first words on it', () => {
  const broken = { ...notRun, verdict: 'error' as const, line: 4 };
  const run: CodeRun = {
    program: notRun,
    results: [
      { ...broken, name: 'a', message: 'NameError: x\nsolution.py, line 4' },
      { ...broken, name: 'b', message: 'TypeError: y' },
      { ...broken, name: 'c', message: 'KeyError: z', line: null },
    ],
    tookMs: 1,
  };
  expect(brokenLines(run)).toEqual([{ line: 4, words: 'NameError: x' }]);
});

test('a text is cut to what the schema takes, and never through a surrogate pair', () => {
  expect(cut('short', 10)).toBe('short');
  const long = cut('😀'.repeat(20), 20);
  expect(long.length).toBeLessThanOrEqual(20);
  expect(long).toMatch(/^(😀)+\n… cut$/u);
});
