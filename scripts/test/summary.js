import { sum } from './counts.js';

/** @typedef {{ readonly name: string, readonly seconds: number, readonly counts: import('./counts.js').Counts }} Row */

/**
 * A table of the steps, and the last line, which stands alone.
 * @param {readonly Row[]} rows
 */
export function summary(rows) {
  const lines = rows.map(({ name, seconds, counts }) => {
    const mark = counts.failed === 0 ? '✓' : '✗';
    return `${mark} ${name.padEnd(8)}${seconds.toFixed(1).padStart(7)} s   ${inWords(counts)}`;
  });
  const total = sum(rows.map((row) => row.counts));
  const names = total.skipped.length > 0 ? `: ${total.skipped.join('; ')}` : '';
  return ['', ...lines, '', inWords(total) + names].join('\n');
}

/** @param {import('./counts.js').Counts} counts */
function inWords({ passed, failed, skipped }) {
  const ofSkipped = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${passed} passed, ${failed} failed${ofSkipped}`;
}
