import { report, type Row } from '../report/report-rows.js';
import { barMark, textTable } from '../report/text-table.js';

/** What a fault did in all its tries: in how many of them something was lost, and the worst that happened. */
export type Fault = {
  readonly name: string;
  readonly tries: number;
  readonly lost: number;
  readonly worst: string;
};

/** A fault that cannot be made here, and why. */
export type Skipped = { readonly name: string; readonly skipped: string };

export type FaultRow = Row & {
  readonly tries: number;
  readonly lost: number | null;
  readonly worst: string;
};

/** Nothing may be lost, and a fault that was never tried proves nothing. */
export function rowOf(fault: Fault | Skipped): FaultRow {
  const bar = '0 lost';
  if ('skipped' in fault) {
    const { name, skipped } = fault;
    const unknown = { value: null, unit: 'lost', bar, holds: null, tries: 0, lost: null };
    return { name, ...unknown, worst: '', reason: skipped };
  }
  const { name, tries, lost, worst } = fault;
  return {
    name,
    value: lost,
    unit: 'lost',
    bar,
    holds: tries > 0 && lost === 0,
    tries,
    lost,
    worst,
  };
}

/** Prints the table, writes the rows where `jsonFile` says, and returns the exit code. */
export function reportFaults(rows: readonly FaultRow[], jsonFile?: string): number {
  return report('npm run test:faults', rows, jsonFile, table);
}

function table(rows: readonly FaultRow[]): string {
  return textTable(
    ['', 'fault', 'tries', 'lost', 'worst'],
    rows.map((row) => [
      barMark(row.holds),
      row.name,
      row.lost === null ? 'skipped' : String(row.tries),
      row.lost === null ? '' : String(row.lost),
      row.reason ?? row.worst,
    ]),
  );
}
