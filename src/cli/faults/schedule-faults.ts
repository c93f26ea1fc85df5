import { readFile, rm, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { criterionIds } from '../../core/grade/sample-prompt.fixture.js';
import { below, randomFrom } from '../../core/metrics/random.js';
import type { Schedule } from '../../core/schedule/schedule.js';
import { withChild } from './child.js';
import type { Fault } from './fault.js';
import { withFolder, withStorage } from './places.js';
import { gradedAttempt } from './sample.js';
import { openScheduleIn, scheduleAnew, scheduleIn } from './schedule-sample.js';

/**
 * Kills a process that sits, answers flash questions and takes them into the schedule. Lost is each acknowledged answer that is
 * not there, and the try after which the schedule is another one than attempts and answers make.
 */
export function scheduleKilled(tries: number): Promise<Fault> {
  return withChild(
    (child) =>
      withFolder(async (root) => {
        const acknowledged = new Set<string>();
        const problems: string[] = [];
        for (let n = 0; n < tries; n += 1) {
          const words = await child(root, 'schedule', { killAfterMs: (n * 37) % 250 });
          for (const id of words.keys()) acknowledged.add(id);
          const problem = await withStorage(root, async (storage) => {
            const asLeft = await scheduleIn(storage);
            const said = await (await openScheduleIn(storage)).said();
            const ids = new Set(said.map(({ id }) => id));
            const missing = [...acknowledged].filter((id) => !ids.has(id));
            if (missing.length > 0) return `${String(missing.length)} answers are gone`;
            const isSame = isDeepStrictEqual(asLeft, await scheduleAnew(storage));
            return isSame ? null : 'the schedule is not what attempts and answers make';
          });
          if (problem !== null) problems.push(`kill ${String(n)}: ${problem}`);
        }
        // Fewer answers than kills: the child did not work, and nothing was proved.
        const idle = Math.max(0, tries - acknowledged.size);
        const worst = problems[0] ?? `all of ${String(acknowledged.size)} answers there`;
        const name = 'SIGKILL in flash answers and their schedule (in a child)';
        return { name, tries, lost: problems.length + idle, worst };
      }),
    'schedule-child.ts',
  );
}

/** The schedule's file and the answers' journal cut at each hundredth, and with single bits flipped. */
export function scheduleDamaged(cutStep: number, flips: number): Promise<Fault> {
  return withFolder(async (root) => {
    const sound = await soundFolder(root);
    const problems: string[] = [];
    const all = sound.files.flatMap(({ path, bytes }) => [
      ...Array.from({ length: 100 / cutStep }, (_, n) => ({
        path,
        bytes: bytes.subarray(0, Math.floor((bytes.length * n * cutStep) / 100)),
      })),
      ...flipped(bytes, flips).map((one) => ({ path, bytes: one })),
    ]);
    for (const [n, { path, bytes }] of all.entries()) {
      for (const file of sound.files) await writeFile(file.path, file.bytes);
      // Without the cache, all depends on the journal that is damaged.
      const [schedule] = sound.files;
      if (n % 2 === 0 && schedule !== undefined && path !== schedule.path) await rm(schedule.path);
      await writeFile(path, bytes);
      const problem = await withStorage(root, async (storage) => {
        const isSame = isDeepStrictEqual(await scheduleIn(storage), sound.schedule);
        // A cut between two records cannot be told from a shorter journal.
        const isTold = storage.notices().length > 0 || sound.ends.has(bytes.length);
        return isSame || isTold ? null : `${path}, ${String(bytes.length)} bytes: another schedule`;
      }).catch((error: unknown) => `crashed: ${String(error)}`);
      if (problem !== null) problems.push(problem);
    }
    const worst = problems[0] ?? 'made anew, or told';
    const name = 'schedule and answers cut at every hundredth, bits flipped';
    return { name, tries: all.length, lost: problems.length, worst };
  });
}

type Sound = {
  readonly files: readonly { readonly path: string; readonly bytes: Buffer }[];
  readonly schedule: Schedule;
  /** Where a record of the journal ends. */
  readonly ends: ReadonlySet<number>;
};

function soundFolder(root: string): Promise<Sound> {
  return withStorage(root, async (storage) => {
    await gradedAttempt(storage);
    await scheduleIn(storage);
    const store = await openScheduleIn(storage);
    const ends = new Set([0]);
    const { flash, schedule } = storage.folder;
    for (const [n, criterionId] of [...criterionIds, ...criterionIds].entries()) {
      const head = { id: `f${String(n)}`, atMs: Date.now() + n, promptId: 'sample', criterionId };
      const answer = { ask: 'Why?', text: 'So.', tookSec: 9, said: 'not-met' } as const;
      await store.keep({ kind: 'answered', ...head, ...answer });
      ends.add((await readFile(flash)).length);
    }
    const files = await Promise.all(
      [schedule, flash].map(async (path) => ({ path, bytes: await readFile(path) })),
    );
    return { files, schedule: await scheduleIn(storage), ends };
  });
}

function flipped(bytes: Buffer, count: number): readonly Buffer[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, () => {
    const next = Buffer.from(bytes);
    const at = below(bytes.length, random);
    next.writeUInt8(next.readUInt8(at) ^ (1 << below(8, random)), at);
    return next;
  });
}
