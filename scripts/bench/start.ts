import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Row } from '../../src/cli/measured.js';
import { root } from '../setup/paths.js';
import { markedAtMs, runElectron } from './electron-run.js';
import { idleCpu } from './idle.js';
import { pssMb } from './process-tree.js';
import { ratioOf } from './ratio.js';

type Start = { readonly ms: number; readonly mb: number };

const bare = join(import.meta.dirname, 'bare');
const settledSec = 10;

/** Spawn to interactive, and the memory of all processes 10 s later, for one app. */
async function startOf(appArgs: readonly string[]): Promise<Start> {
  await idleCpu();
  return runElectron(appArgs, async ({ page, pid, spawnedAtMs }) => {
    const ms = (await markedAtMs(page, 'library-interactive')) - spawnedAtMs;
    await wait(settledSec * 1000);
    return { ms, mb: pssMb(pid) };
  });
}

/** Start and memory of the library against a bare window, in turn. */
export async function startRows(pairs: number, dataDir: string): Promise<readonly Row[]> {
  const ours: Start[] = [];
  const floor: Start[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    floor.push(await startOf([bare]));
    ours.push(await startOf([root, `--data-dir=${dataDir}`]));
    process.stderr.write(`pair ${String(pair + 1)} of ${String(pairs)}\n`);
  }
  const row = (name: string, bar: number, value: (start: Start) => number): Row => {
    const ratio = ratioOf(ours.map((start, i) => [value(start), value(floor[i] ?? start)]));
    const { median, low, high, n } = ratio;
    return {
      name,
      value: median,
      unit: '× bare',
      bar: `≤ ${String(bar)}`,
      holds: low <= bar,
      low,
      high,
      n,
    };
  };
  return [
    row('start to interactive library', 1.15, (start) => start.ms),
    row('memory 10 s after interactive (PSS)', 1.1, (start) => start.mb),
  ];
}
