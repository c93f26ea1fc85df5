import { stringify } from 'csv-stringify/sync';
import type { TrendTable } from '../../core/trends/trend-table.js';

/**
 * A table as CSV for any spreadsheet: times in ISO 8601 (UTC), and titles that begin like a formula made harmless, since packs
 * are written by others. Its mark tells Excel that it is UTF-8.
 */
export function csvOf({ columns, rows }: TrendTable): string {
  const times = new Set(columns.flatMap(({ kind }, at) => (kind === 'time' ? [at] : [])));
  const told = rows.map((row) =>
    row.map((cell, at) =>
      times.has(at) && typeof cell === 'number' ? new Date(cell).toISOString() : cell,
    ),
  );
  return stringify([columns.map(({ title }) => title), ...told], {
    bom: true,
    escape_formulas: true,
  });
}
