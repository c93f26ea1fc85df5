/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Counts */

/** A step that is one test: passed when it ended with 0. @param {number} code @returns {Counts} */
export function one(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  const total = (key) => all.reduce((count, each) => count + each[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** From Vitest's JSON report. A file that cannot be loaded holds no test, and still failed. @returns {Counts} */
export function vitestCounts(report) {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** From Playwright's JSON report; a flaky test passed in the end. Errors outside of tests count. @returns {Counts} */
export function playwrightCounts({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * A runner that ends badly without naming a failed test failed itself.
 * @param {Counts} counts @param {number} code @returns {Counts}
 */
export function withExitCode(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
