import { expect, test } from 'vitest';
import { playwrightCounts, vitestCounts, withExitCode } from './counts.js';
import { summary } from './summary.js';

test('counts a test file that cannot be loaded as one failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}, {}, {}] },
    ],
  };
  expect(vitestCounts(report)).toEqual({ passed: 3, failed: 2, skipped: 0 });
});

test('counts errors outside of Playwright tests, and takes a flaky test for passed', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 2 };
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 6, failed: 1, skipped: 2 });
});

test('a runner that ends badly never counts as passed', () => {
  expect(withExitCode({ passed: 7, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  expect(withExitCode({ passed: 7, failed: 2, skipped: 0 }, 1).failed).toBe(2);
});

test.each([
  [0, '9 passed, 1 failed'],
  [2, '9 passed, 1 failed, 2 skipped'],
])(
  'the last line stands alone and names skipped tests only where there are any: %d',
  (skipped, last) => {
    const rows = [
      { name: 'lint', seconds: 1, counts: { passed: 0, failed: 1, skipped: 0 } },
      { name: 'unit', seconds: 2, counts: { passed: 9, failed: 0, skipped } },
    ];
    expect(summary(rows).split('\n').at(-1)).toBe(last);
  },
);
