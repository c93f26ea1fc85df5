import { expect, test } from 'vitest';
import { notRun, type CodeRun } from '../../code-run/code-run.js';
import type { Prompt } from '../../prompt/prompt.js';
import { testOutcome } from './test-outcome.js';

const names = [...Array(16).keys()].map((at) => `t${String(at)}`);
const code = {
  visible: names.map((name) => ({ name, code: '' })),
  hidden: [],
  wrong: [{ name: 'keeps the order', code: '', fails: ['t1'], got: ['[0, 7] | got [0, 7]'] }],
} as unknown as NonNullable<Prompt['code']>;

const runOf = (said: Readonly<Record<string, string>>): CodeRun => ({
  program: { ...notRun, verdict: 'passed' },
  results: names.map((name) => ({
    ...notRun,
    name,
    verdict: name in said ? 'failed' : 'passed',
    message: said[name] ?? '',
  })),
  tookMs: 1,
});
const same = '[0, 7]\nexpected [0, 1]\ngot [0, 7]\ntest, line 4';
const other = '[0, 3]\nexpected [0, 1]\ngot [0, 3]\ntest, line 4';

// Bug: a heap that kept the wrong one of two equals was called a mistake that it had not, and got no points for it.
test.each([
  ['the same result is the known mistake', { t1: same }, 'keeps the order', undefined, 0.75],
  ['another result is another mistake', { t1: other }, null, undefined, 0.75],
  ['the known mistake with one more', { t1: same, t2: 'x' }, null, 'keeps the order', 0.5],
  ['two others', { t1: other, t2: 'x' }, null, undefined, 0.5],
  ['four', { t1: same, t2: 'x', t3: 'x', t4: 'x' }, null, 'keeps the order', 0],
  ['five', { t1: same, t2: 'x', t3: 'x', t4: 'x', t5: 'x' }, null, 'keeps the order', 0],
])('%s', (_what, said, like, fault, share) => {
  const outcome = testOutcome({ code }, runOf(said));
  expect(outcome).toMatchObject({ like, share });
  expect(outcome?.fault).toBe(fault);
});

test('what the first failing test shows is kept', () => {
  expect(testOutcome({ code }, runOf({ t1: other }))?.shows).toBe('expected [0, 1], got [0, 3]');
  expect(testOutcome({ code }, runOf({ t3: 'AssertionError: call 1 was taken' }))?.shows).toBe(
    'The test says: call 1 was taken',
  );
  // Bug: "expected True, got False" was all that the verdict said of a test that tells what it tried.
  expect(testOutcome({ code }, runOf({ t1: 'waited 2 s\nexpected True\ngot False' }))?.shows).toBe(
    'waited 2 s: expected True, got False',
  );
  expect(testOutcome({ code }, runOf({}))).not.toHaveProperty('shows');
});

// Bug: "ValueError: Exceeds the limit" without the line, and as if mending it were all.
test('an error is told with its line, and that the test ended there', () => {
  const run = runOf({ t3: 'ValueError: Exceeds the limit' });
  const broken = (verdict: 'error' | 'failed', line: number | null): CodeRun => ({
    ...run,
    results: run.results.map((one) => (one.name === 't3' ? { ...one, verdict, line } : one)),
  });
  expect(testOutcome({ code }, broken('error', 27))?.shows).toBe(
    'ValueError: Exceeds the limit, line 27 of your code, and the test went no further',
  );
  expect(testOutcome({ code }, broken('error', null))?.shows).toBe('ValueError: Exceeds the limit');
  expect(testOutcome({ code }, broken('failed', 27))?.shows).not.toContain('line');
});

test('numbers that differ by rounding alone are the same result', () => {
  const rounded = { ...code, wrong: [{ ...code.wrong[0], got: ['got 0.818731'] }] } as typeof code;
  const run = runOf({ t1: 'expected 1.0\ngot 0.8187307530779819' });
  expect(testOutcome({ code: rounded }, run)?.like).toBe('keeps the order');
});
