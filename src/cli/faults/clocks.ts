import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repairData } from '../../main/storage/check/check-data.js';
import { listBackups, backUp } from '../../main/storage/backups/backups.js';
import type { Fault } from './fault.js';
import { withFolder, withStorage } from './places.js';
import { choice, gradedAttempt, start, typed, valueOf } from './sample.js';
import { samplePrompt } from '../../core/grade/sample-prompt.fixture.js';

const hourMs = 3_600_000;
// 02:30 in Berlin comes twice on this night.
const dstMs = Date.UTC(2026, 9, 25, 0, 30);
const startMs = Date.UTC(2026, 10, 25, 10, 41, 7);

const jumps: Readonly<Record<string, readonly [before: number, after: number]>> = {
  '−1 h': [startMs, startMs - hourMs],
  '+1 day': [startMs, startMs + 24 * hourMs],
  'the end of summer time': [dstMs, dstMs + hourMs],
  '1970': [startMs, 0],
};

/**
 * The wall clock jumps in the middle of an attempt. Lost is each jump that changes the running time, empties
 * the trash, drops a backup, hides an attempt, or has a repair take an older backup for the last.
 */
export async function clockJumps(): Promise<Fault> {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Europe/Berlin';
  const problems: string[] = [];
  try {
    for (const [name, [before, after]] of Object.entries(jumps)) {
      const problem = await withFolder((root) => jumped(root, before, after));
      if (problem !== null) problems.push(`${name}: ${problem}`);
    }
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
  const worst = problems[0] ?? 'the running time stays, nothing goes';
  const tries = Object.keys(jumps).length;
  return { name: 'clock jumps (storage)', tries, lost: problems.length, worst };
}

async function jumped(root: string, beforeMs: number, afterMs: number): Promise<string | null> {
  let nowMs = beforeMs;
  const clock = (): number => nowMs;
  const id = await withStorage(
    root,
    async (storage) => {
      const { attempts, folder } = storage;
      valueOf(await attempts.discard(await gradedAttempt(storage)));
      const running = await start(storage);
      valueOf(await attempts.append(running, 1, [typed('before', 100)]));
      await backUp(folder, nowMs);
      nowMs = afterMs;
      valueOf(await attempts.append(running, 2, [typed('after', 101)]));
      await backUp(folder, nowMs);
      return running;
    },
    clock,
  );
  const problem = await withStorage(
    root,
    async ({ attempts, folder }) => {
      const { state, nextSeq } = valueOf(await attempts.open(id));
      if (state.elapsedSec !== 101 || nextSeq !== 3)
        return `${state.elapsedSec} s are on its clock`;
      if ((await attempts.trashed()).length !== 1) return 'the trash is empty';
      if ((await listBackups(folder)).length !== 2) return 'a backup was dropped';
      const second = valueOf(await attempts.start(samplePrompt, choice));
      const listed = (await attempts.list()).map((one) => one.id);
      return listed.includes(id) && listed.includes(second.attemptId) ? null : 'one is not listed';
    },
    clock,
  );
  return problem ?? (await repaired(root, id, clock));
}

/** What came last is restored, whatever time it was backed up at. */
async function repaired(root: string, id: string, clock: () => number): Promise<string | null> {
  await writeFile(join(root, 'attempts', id, 'prompt.json'), '{');
  await repairData(root, clock);
  const seen = await withStorage(root, ({ attempts }) => attempts.open(id), clock);
  if (!seen.ok) return 'it was not restored';
  const { elapsedSec } = seen.value.state;
  return elapsedSec === 101 ? null : `it was restored as it was at ${elapsedSec} s`;
}
