import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { barMark, textTable } from './text-table.js';

/** One figure. `holds` is null where it was not measured, and `reason` says why, or where no bar binds it. */
export type Row = {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  readonly bar: string;
  readonly holds: boolean | null;
  readonly low?: number;
  readonly high?: number;
  readonly n?: number;
  readonly reason?: string;
};

type Measured = {
  readonly command: string;
  readonly commit: string;
  readonly date: string;
  readonly rows: readonly Row[];
};

/** Prints the rows as a table, writes them where `jsonFile` says, and returns the exit code: 1 where a row fails. */
export function report<R extends Row>(
  command: string,
  rows: readonly R[],
  jsonFile?: string,
  print: (rows: readonly R[]) => string = table,
): number {
  const measured: Measured = { command, commit: commit(), date: new Date().toISOString(), rows };
  process.stdout.write(`${print(rows)}\n`);
  if (jsonFile !== undefined) {
    mkdirSync(dirname(jsonFile), { recursive: true });
    writeFileSync(jsonFile, `${JSON.stringify(measured, null, 2)}\n`);
  }
  return rows.some((row) => row.holds === false) ? 1 : 0;
}

/** The rows as an aligned table. */
function table(rows: readonly Row[]): string {
  return textTable(
    ['', 'name', 'value', 'bar', ''],
    rows.map((row) => [barMark(row.holds), row.name, valueOf(row), row.bar, row.reason ?? '']),
  );
}

function valueOf(row: Row): string {
  if (row.value === null) return 'not measured';
  const value = `${rounded(row.value)} ${row.unit}`.trim();
  const interval =
    row.low === undefined || row.high === undefined
      ? ''
      : ` [${rounded(row.low)}, ${rounded(row.high)}]`;
  return `${value}${interval}${row.n === undefined ? '' : ` n=${String(row.n)}`}`;
}

function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}

/** The commit that is checked out, by its short name. */
export function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'not in a checkout';
  }
}
