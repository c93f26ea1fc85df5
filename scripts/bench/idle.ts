import { cpus, type CpuInfo } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

function busyShare(before: CpuInfo, after: CpuInfo): number {
  const sum = (info: CpuInfo['times']): number => Object.values(info).reduce((a, b) => a + b, 0);
  const total = sum(after.times) - sum(before.times);
  const idle = after.times.idle - before.times.idle;
  return total === 0 ? 0 : 1 - idle / total;
}

/** Waits until the machine has been idle for half a second; after 60 s it goes on and says so. */
export async function idleCpu(): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    const before = cpus();
    await wait(500);
    const shares = cpus().map((after, i) => busyShare(before[i] ?? after, after));
    if (Math.max(...shares) < 0.15) return;
  }
  process.stderr.write('the machine was never idle; the figures are noisy\n');
}
