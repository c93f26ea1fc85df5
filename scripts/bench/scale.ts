import { mkdtemp, rm } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '../../src/cli/report/report-rows.js';
import { openStorage, type Storage } from '../../src/main/storage/storage.js';
import { openTrends } from '../../src/main/storage/trends/trend-store.js';
import { root } from '../setup/paths.js';
import { withFolder } from './electron-run.js';
import { startOf, type Start } from './one-start.js';
import { ratioRow } from './ratio-row.js';
import { median } from './ratio.js';
import { autosaveRow } from './scale-autosave.js';
import { todayRow } from './scale-today.js';
import { writeStore } from './scale-store.js';
import { withVirtualScreen } from './screen/virtual-screen.js';
import { settledMs, warmUps } from './start.js';

export const many = 10_000;
const few = 10;
const startBar = 1.25;
const growthBarMb = 60;
const autosaveRounds = 10;

/** Start, memory and autosave with 10,000 attempts, against an empty store and a bare disk. */
export async function scaleRows(pairs: number): Promise<readonly Row[]> {
  return withStore(many, (large) =>
    withStore(few, async (small) => [
      ...(await startRows(pairs, large)),
      await todayRow(large),
      await autosaveRow(small, few, autosaveRounds),
      await autosaveRow(large, many, autosaveRounds),
    ]),
  );
}

/** A data folder as months of practice leave it, with its index, all of it on the disk. */
export async function withStore<T>(
  attempts: number,
  use: (dataDir: string) => Promise<T>,
): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hotseat-scale-'));
  try {
    const startMs = performance.now();
    await writeStore(dataDir, attempts);
    const writtenMs = performance.now();
    const listed = await withStorage(dataDir, async (storage) => {
      return (await storage.attempts.list()).length;
    });
    // Each is closed before its backups begin.
    await withStorage(dataDir, async ({ attempts: all, folder, notify }) => {
      const trends = await openTrends({ folder, nowMs: Date.now, notify });
      await trends.takeIn(await all.list());
    });
    if (listed !== attempts) throw new Error(`${String(listed)} of ${String(attempts)} listed`);
    const sec = (ms: number): string => (ms / 1000).toFixed(1);
    process.stderr.write(
      `${String(attempts)} attempts written in ${sec(writtenMs - startMs)} s, ` +
        `their index and charts made in ${sec(performance.now() - writtenMs)} s\n`,
    );
    execFileSync('sync');
    return await use(dataDir);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function withStorage<T>(dataDir: string, use: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openStorage(dataDir, Date.now, (error) => {
    throw error;
  });
  try {
    return await use(storage);
  } finally {
    await storage.close();
  }
}

async function startRows(pairs: number, large: string): Promise<readonly Row[]> {
  return withFolder((emptyProfile) =>
    withFolder((largeProfile) =>
      withVirtualScreen((screen) =>
        measured(
          pairs,
          (restMs) => startOf(screen, { args: [root], profile: emptyProfile }, restMs),
          (restMs) =>
            startOf(screen, { args: [root, `--data-dir=${large}`], profile: largeProfile }, restMs),
        ),
      ),
    ),
  );
}

type StartAfter = (restMs: number) => Promise<Start>;

async function measured(
  pairs: number,
  emptyStart: StartAfter,
  largeStart: StartAfter,
): Promise<readonly Row[]> {
  for (let start = 0; start < warmUps; start += 1) {
    await emptyStart(0);
    await largeStart(0);
  }
  const both: (readonly [large: Start, empty: Start])[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const empty = await emptyStart(settledMs);
    both.push([await largeStart(settledMs), empty]);
    process.stderr.write(`scale, pair ${String(pair + 1)} of ${String(pairs)}\n`);
  }
  const growth = both.map(([large, empty]) => large.mb - empty.mb);
  const growthMb = median(growth);
  return [
    ratioRow(
      'start with 10,000 attempts',
      'an empty store',
      startBar,
      both.map(([large, empty]) => [large.standsMs, empty.standsMs]),
    ),
    {
      name: 'memory that 10,000 attempts add (PSS)',
      value: growthMb,
      unit: 'MB',
      bar: `< ${String(growthBarMb)}`,
      holds: growthMb < growthBarMb,
      low: Math.min(...growth),
      high: Math.max(...growth),
      n: growth.length,
      reason: 'median, least and most',
    },
  ];
}
