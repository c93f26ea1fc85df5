import type { Row } from '../../report/report-rows.js';
import type { Bar } from './figure-row.js';

/** The 95th percentile of wall-clock times in milliseconds, and their median. */
export function timeRow(name: string, times: readonly number[], bar: Bar | undefined): Row {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  const value = sorted.length === 0 ? null : at(0.95);
  return {
    name,
    value,
    unit: 'ms',
    bar: bar?.text ?? '',
    holds: value === null || bar === undefined ? null : bar.holds(value),
    n: sorted.length,
    reason:
      value === null ? 'nothing was timed' : `95th percentile; median ${at(0.5).toFixed(0)} ms`,
  };
}
