import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Resident memory of this process now, in MB. */
export const residentMb = (): number => process.memoryUsage().rss / 1e6;

/** The most that Node's children of this process have held, in MB, together; null where the system does not say. */
export function childrenPeakMb(): number | null {
  try {
    const tasks = readdirSync('/proc/self/task');
    const pids = tasks.flatMap((task) =>
      readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return pids.filter(isNode).reduce((sum, pid) => sum + peakMb(pid), 0);
  } catch {
    return null;
  }
}

// The compiler that runs these sources has a child of its own, which is no part of a grader.
const isNode = (pid: string): boolean => readlinkSync(`/proc/${pid}/exe`) === process.execPath;

function peakMb(pid: string): number {
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return (Number(kilobytes ?? 0) * 1024) / 1e6;
}
