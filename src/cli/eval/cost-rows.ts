import type { Row } from '../measured.js';
import type { Barred } from './bars.js';
import type { Bar } from './figure-row.js';
import type { GradedSet } from './grade-set.js';

/** What grading took: time per answer, and the memory of this process with all that it loaded. */
export function costRows(
  { graded, failures }: GradedSet,
  bar: (name: Barred) => Bar | undefined,
): readonly Row[] {
  const ms = graded.map((answer) => answer.ms).toSorted((a, b) => a - b);
  const at = (share: number): number => ms[Math.ceil(share * ms.length) - 1] ?? 0;
  const time = 'time per answer, 95th percentile';
  // Of the process at its largest, the command itself with it; bytes come as KiB.
  const memory = (process.resourceUsage().maxRSS * 1024) / 1e6;
  return [
    {
      ...{ name: 'answers without a grade', value: failures.length, unit: '', bar: '0' },
      ...{ holds: failures.length === 0, n: graded.length + failures.length },
      ...(failures.length === 0 ? {} : { reason: reasons(failures) }),
    },
    barred(time, at(0.95), 'ms', bar(time), `median ${at(0.5).toFixed(0)} ms`),
    barred('memory at most', memory, 'MB', bar('memory at most'), 'this command with it'),
  ];
}

function barred(
  name: string,
  value: number,
  unit: string,
  bar: Bar | undefined,
  reason: string,
): Row {
  const holds = bar === undefined ? null : bar.holds(value);
  return { name, value, unit, bar: bar?.text ?? '', holds, reason };
}

function reasons(failures: GradedSet['failures']): string {
  const said = failures.map((failure) => JSON.stringify(failure));
  return [...new Set(said)].slice(0, 3).join('; ');
}
