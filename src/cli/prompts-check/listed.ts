import type { Row } from '../report/report-rows.js';

/** A row that counts problems and holds when there are none. */
export function listed(name: string, found: readonly string[]): Row {
  const count = { name, value: found.length, unit: '', bar: '0', holds: found.length === 0 };
  return found.length === 0 ? count : { ...count, reason: found.join('; ') };
}
