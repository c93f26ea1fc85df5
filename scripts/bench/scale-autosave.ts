import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Row } from '../../src/cli/report/report-rows.js';
import type { AttemptEvent } from '../../src/core/attempt/attempt-event.js';
import { encodeRecords } from '../../src/main/storage/journal/journal-format.js';
import { openStorage, type Storage } from '../../src/main/storage/storage.js';
import { loadPrompts } from '../../src/main/prompts/bank/read-bank.js';
import { root } from '../setup/paths.js';
import { idleCpu } from './idle.js';
import { ratioOf } from './ratio.js';

const bar = 3;
const saves = 500;

/** An autosave of main's storage against a bare append and fdatasync on the same disk, in turn. */
export async function autosaveRow(dataDir: string, attempts: number, rounds: number): Promise<Row> {
  const pairs: (readonly [ours: number, bare: number])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await idleCpu();
    // Opened anew each time, and closed before its backups begin.
    const storage = await openStorage(dataDir, Date.now, (error) => {
      throw error;
    });
    try {
      await storage.attempts.list();
      pairs.push(await p99s(storage, dataDir));
    } finally {
      await storage.close();
    }
  }
  const { median, low, high, n } = ratioOf(pairs);
  return {
    name: `autosave p99 at ${attempts.toLocaleString('en')} attempts`,
    value: median,
    unit: '× bare append + fdatasync',
    bar: `≤ ${String(bar)}`,
    holds: median <= bar,
    low,
    high,
    n,
  };
}

/** The 99th percentile of 500 saves each, one of ours after one bare. */
async function p99s(
  { attempts }: Storage,
  dataDir: string,
): Promise<readonly [ours: number, bare: number]> {
  const [prompt] = (await loadPrompts(join(root, 'prompts'))).prompts;
  if (prompt === undefined) throw new Error('the bank is empty');
  const opened = await attempts.start(prompt, { mode: 'mock', level: 'senior', timeFactor: 1 });
  if (!opened.ok) throw new Error(`not started: ${opened.error.kind}`);
  const { attemptId: id, nextSeq } = opened.value;
  const phaseId = prompt.phases[0]?.id ?? '';
  const path = join(dataDir, 'bare.log');
  const handle = await open(path, 'a');
  const ours: number[] = [];
  const bare: number[] = [];
  try {
    for (let n = 0; n < saves; n += 1) {
      const splice = { at: n * 4, remove: 0, insert: 'word' };
      const events: readonly AttemptEvent[] = [{ kind: 'text-changed', atSec: n, phaseId, splice }];
      const bytes = encodeRecords(events);
      bare.push(
        await tookMs(async () => {
          await handle.appendFile(bytes);
          await handle.datasync();
        }),
      );
      ours.push(
        await tookMs(async () => {
          const reply = await attempts.append(id, nextSeq + n, events);
          if (!reply.ok) throw new Error(`not saved: ${reply.error.kind}`);
        }),
      );
    }
  } finally {
    await handle.close();
    await rm(path);
    await attempts.discard(id);
  }
  return [p99(ours), p99(bare)];
}

async function tookMs(task: () => Promise<void>): Promise<number> {
  const startMs = performance.now();
  await task();
  return performance.now() - startMs;
}

function p99(values: readonly number[]): number {
  const order = [...values].sort((a, b) => a - b);
  return order[Math.ceil(order.length * 0.99) - 1] ?? Number.NaN;
}
