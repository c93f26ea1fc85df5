import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Row } from '../../src/cli/report/report-rows.js';
import { root } from '../setup/paths.js';
import { markedAtMs, runElectron, withProfile } from './electron-run.js';
import { idleCpu } from './idle.js';
import { pssMb } from './process-tree.js';
import { ratioOf } from './ratio.js';

export type Start = { readonly ms: number; readonly mb: number };

const bare = join(import.meta.dirname, 'bare');
const settledSec = 10;

/** Chromium caches compiled scripts from their second run on; a measured start is one of every day. */
const starts = 3;

/** Spawn to interactive, and the memory of all processes 10 s later, for one app. */
export async function startOf(appArgs: readonly string[], profile: string): Promise<Start> {
  await idleCpu();
  return runElectron(appArgs, profile, async ({ page, pid, spawnedAtMs }) => {
    const ms = (await markedAtMs(page, 'library-interactive')) - spawnedAtMs;
    await wait(settledSec * 1000);
    return { ms, mb: pssMb(pid) };
  });
}

/** Start and memory of the library against a bare window, in turn, each on a profile that has seen some starts. */
export async function startRows(pairs: number, dataDir: string): Promise<readonly Row[]> {
  return withProfile((ourProfile) =>
    withProfile((bareProfile) =>
      measured(pairs, {
        ours: () => startOf([root, `--data-dir=${dataDir}`], ourProfile),
        bare: () => startOf([bare], bareProfile),
      }),
    ),
  );
}

type App = () => Promise<Start>;

async function measured(
  pairs: number,
  apps: Record<'ours' | 'bare', App>,
): Promise<readonly Row[]> {
  for (let start = 0; start < starts; start += 1) {
    await apps.bare();
    await apps.ours();
  }
  const ours: Start[] = [];
  const floor: Start[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    floor.push(await apps.bare());
    ours.push(await apps.ours());
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
