/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} skipped the tests' names, with the reason where the runner tells it
 */

/**
 * What we read of Vitest's JSON report.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: { status: string, title: string }[] }[]} testResults by file
 */

/**
 * What we read of Playwright's.
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number }} stats
 * @property {unknown[]} errors
 * @property {readonly PlaywrightSuite[]} suites one a file
 */

/**
 * @typedef {object} PlaywrightSuite
 * @property {readonly PlaywrightSuite[]} [suites] its describe blocks
 * @property {readonly { title: string, tests: readonly PlaywrightTest[] }[]} specs
 */

/** @typedef {{ status: string, annotations: readonly { type: string, description?: string }[] }} PlaywrightTest */

/** A step that is one test: passed when it ended with 0. @param {number} code @returns {Counts} */
export function one(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] };
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  /** @param {'passed' | 'failed'} key */
  const total = (key) => all.reduce((count, each) => count + each[key], 0);
  const skipped = all.flatMap((each) => each.skipped);
  return { passed: total('passed'), failed: total('failed'), skipped };
}

/**
 * A file that cannot be loaded holds no test, and still failed.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const skipped = report.testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ title }) => title);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped,
  };
}

/**
 * A flaky test passed in the end. Errors outside of tests count.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors, suites }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: suites.flatMap(skippedIn),
  };
}

/** @param {PlaywrightSuite} suite @returns {string[]} */
function skippedIn({ suites = [], specs }) {
  const here = specs.flatMap(({ title, tests }) =>
    tests.filter(({ status }) => status === 'skipped').map((test) => title + inBrackets(test)),
  );
  return [...here, ...suites.flatMap(skippedIn)];
}

/** @param {PlaywrightTest} test */
function inBrackets({ annotations }) {
  const reason = annotations.find(({ type }) => type === 'skip')?.description;
  return reason ? ` (${reason})` : '';
}

/**
 * A runner that ends badly without naming a failed test failed itself.
 * @param {Counts} counts @param {number} code @returns {Counts}
 */
export function withExitCode(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
