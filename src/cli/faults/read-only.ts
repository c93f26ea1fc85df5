import { execFileSync } from 'node:child_process';
import type { Fault, Skipped } from './fault.js';
import { canMount, noMount, withDisk, withStorage } from './places.js';
import { gradedAttempt, start, typed, valueOf } from './sample.js';

const name = 'read-only folder (remounted)';

/**
 * A data folder whose disk turns read-only, and back. Lost is each promise that is not kept: it opens and
 * says that it cannot be written, shows what it has, refuses every write, and takes them afterwards.
 */
export async function readOnly(): Promise<Fault | Skipped> {
  if (!canMount) return { name, skipped: noMount };
  const broken = await withDisk('4m', async (disk) => {
    const [graded, open] = await withStorage(disk, async (storage) => {
      const ids = [await gradedAttempt(storage), await start(storage)] as const;
      valueOf(await storage.attempts.append(ids[1], 1, [typed('before', 1)]));
      return ids;
    });
    remount(disk, 'ro');
    const problems = await whileReadOnly(disk, graded, open);
    remount(disk, 'rw');
    const isTaken = await withStorage(disk, ({ attempts }) =>
      attempts.append(open, 2, [typed('after', 2)]),
    );
    return [...problems, ...(isTaken.ok ? [] : ['writes are refused afterwards'])];
  });
  return { name, tries: 7, lost: broken.length, worst: broken[0] ?? 'shown, told and refused' };
}

function remount(disk: string, how: 'ro' | 'rw'): void {
  execFileSync('mount', ['-o', `remount,${how}`, disk]);
}

function whileReadOnly(disk: string, graded: string, open: string): Promise<readonly string[]> {
  return withStorage(disk, async ({ isWritable, attempts, settings }) => {
    const isRefused = (write: Promise<unknown>): Promise<boolean> =>
      write.then(
        () => false,
        (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EROFS',
      );
    const [first] = (await attempts.list()).filter(({ id }) => id === graded);
    const promises: Readonly<Record<string, boolean>> = {
      'it does not say so': !isWritable,
      'the score is not shown': first?.result?.total === 75,
      'the report does not open': (await attempts.review(graded)).ok,
      'a change is not refused': await isRefused(attempts.append(open, 2, [typed('x', 2)])),
      'settings are not refused': await isRefused(settings.update((now) => ({ ...now }))),
      'a deletion is not refused': await isRefused(attempts.discard(graded)),
    };
    return Object.entries(promises).flatMap(([problem, isKept]) => (isKept ? [] : [problem]));
  });
}
