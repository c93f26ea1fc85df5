import type { Row } from '../../src/cli/report/report-rows.js';

/** The 95th percentile of times in ms against a bar, with the least and the most. */
export function latencyRow(name: string, barMs: number, tookMs: readonly number[]): Row {
  const order = [...tookMs].sort((a, b) => a - b);
  const p95 = order[Math.ceil(order.length * 0.95) - 1] ?? Number.NaN;
  return {
    name: `${name}, p95`,
    value: p95,
    unit: 'ms',
    bar: `< ${String(barMs)}`,
    holds: p95 < barMs,
    low: order[0] ?? Number.NaN,
    high: order.at(-1) ?? Number.NaN,
    n: order.length,
    reason: 'least and most',
  };
}
