import { expect, test } from 'vitest';
import { playwrightCounts, vitestCounts, withExitCode } from './counts.js';
import { summary } from './summary.js';

test('counts a test file that cannot be loaded as one failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed', title: 'a' }] },
      { status: 'failed', assertionResults: [] },
      {
        status: 'passed',
        assertionResults: [
          ...['b', 'c', 'd'].map((title) => ({ status: 'passed', title })),
          { status: 'skipped', title: 'not on this system' },
        ],
      },
    ],
  };
  expect(vitestCounts(report)).toEqual({ passed: 3, failed: 2, skipped: ['not on this system'] });
});

test('counts errors outside of Playwright tests, and takes a flaky test for passed', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 1 };
  const counts = playwrightCounts({ stats, errors: [{}], suites: [] });
  expect(counts).toEqual({ passed: 6, failed: 1, skipped: [] });
});

test('names each test that Playwright skipped, with the reason, in files and in their blocks', () => {
  const stats = { expected: 1, unexpected: 0, flaky: 0 };
  const why = [{ type: 'skip', description: 'no user namespaces' }];
  const suites = [
    {
      specs: [{ title: 'sandbox', tests: [{ status: 'skipped', annotations: why }] }],
      suites: [
        {
          specs: [
            { title: 'inner', tests: [{ status: 'skipped', annotations: [{ type: 'skip' }] }] },
            { title: 'runs', tests: [{ status: 'expected', annotations: [] }] },
          ],
        },
      ],
    },
  ];
  const { skipped } = playwrightCounts({ stats, errors: [], suites });
  expect(skipped).toEqual(['sandbox (no user namespaces)', 'inner']);
});

test('a runner that ends badly never counts as passed', () => {
  expect(withExitCode({ passed: 7, failed: 0, skipped: [] }, 1).failed).toBe(1);
  expect(withExitCode({ passed: 7, failed: 2, skipped: [] }, 1).failed).toBe(2);
});

test.each([
  [[], '9 passed, 1 failed'],
  [['a (no disk)', 'b'], '9 passed, 1 failed, 2 skipped: a (no disk); b'],
])(
  'the last line stands alone and names skipped tests only where there are any: %j',
  (skipped, last) => {
    const rows = [
      { name: 'lint', seconds: 1, counts: { passed: 0, failed: 1, skipped: [] } },
      { name: 'unit', seconds: 2, counts: { passed: 9, failed: 0, skipped } },
    ];
    expect(summary(rows).split('\n').at(-1)).toBe(last);
  },
);
