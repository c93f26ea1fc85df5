import type { Row } from '../../src/cli/report/report-rows.js';
import { ratioOf } from './ratio.js';

/** A figure that is held against another one, measured in turn with it; fails where even its interval is over the bar. */
export function ratioRow(
  name: string,
  against: string,
  bar: number,
  pairs: Parameters<typeof ratioOf>[0],
): Row {
  const { median, low, high, n } = ratioOf(pairs);
  return {
    name,
    value: median,
    unit: `× ${against}`,
    bar: `≤ ${String(bar)}`,
    holds: median <= bar,
    low,
    high,
    n,
  };
}
