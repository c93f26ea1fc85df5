import type { Row } from '../../src/cli/report/report-rows.js';
import { many, withStore } from './scale.js';
import { reportRow } from './scale-report.js';
import { searchRow } from './scale-search.js';

/** What one waits for in the history of 10,000 attempts. */
export async function historyRows(): Promise<readonly Row[]> {
  return withStore(many, async (large) => [await searchRow(large), await reportRow(large)]);
}
