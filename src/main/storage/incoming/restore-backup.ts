import { fail, ok, type Result } from '../../../core/result.js';
import { eventsInFlashLog } from '../schedule/flash-journal.js';
import type { AppError } from '../../../ipc/errors.js';
import type { BackupView } from '../../../ipc/views.js';
import { backupObjects } from '../backups/object-store.js';
import { treeOf } from '../backups/backup-tree.js';
import { attemptIn, backUp, listBackups, type Backup } from '../backups/backups.js';
import type { DataFolder } from '../data-folder/data-folder.js';
import { statIfExists } from '../../files/read-if-exists.js';
import { carryOut, type CarryOutParts } from './carry-out.js';
import { newStaging } from './staging.js';

const flashName = 'flash.log';

/** The backups that can be read, the newest first, each with the size of all that it holds. */
export async function backupViews(folder: DataFolder): Promise<readonly BackupView[]> {
  const objects = backupObjects(folder);
  const sizes = new Map<string, Promise<number>>();
  const trees = new Map<string, Promise<number>>();
  const once = (known: Map<string, Promise<number>>, key: string, look: () => Promise<number>) => {
    const found = known.get(key) ?? look();
    known.set(key, found);
    return found;
  };
  const sizeOf = (hash: string): Promise<number> =>
    once(sizes, hash, async () => (await statIfExists(objects.pathOf(hash)))?.size ?? 0);
  const sizeOfTree = (tree: string): Promise<number> =>
    once(trees, tree, async () => sum(Object.values((await treeOf(objects, tree)) ?? {}), sizeOf));
  const views: BackupView[] = [];
  for (const { name, backup } of (await listBackups(folder)).toReversed()) {
    const bytes =
      (await sum(Object.values(backup.files), sizeOf)) +
      (await sum(
        Object.values(backup.attempts).map(({ tree }) => tree),
        sizeOfTree,
      ));
    views.push({ name, atMs: backup.atMs, attempts: Object.keys(backup.attempts).length, bytes });
  }
  return views;
}

async function sum(
  keys: readonly string[],
  sizeOf: (key: string) => Promise<number>,
): Promise<number> {
  let all = 0;
  for (const key of keys) all += await sizeOf(key);
  return all;
}

/** What a restored backup changed. */
export type Restored = {
  readonly restored: number;
  /** Attempts that the backup did not have; they are in the trash. */
  readonly trashed: number;
};

/**
 * Makes the attempts what they were at a backup, after one of today's state: those that differ give way, those that are
 * gone come back, those that came later go to the trash. Flash answers are only added to. All of it, or nothing.
 */
export async function restoreBackup(
  parts: CarryOutParts,
  name: string,
): Promise<Result<Restored, AppError>> {
  const { folder, nowMs } = parts.context;
  const wanted = (await listBackups(folder)).find((one) => one.name === name)?.backup;
  if (wanted === undefined) return fail({ kind: 'not-found', what: 'backup', id: name });
  // Without pruning: that could drop the very backup that is wanted.
  await backUp(folder, nowMs(), 'keep-all');
  const today = (await listBackups(folder)).at(-1)?.backup;
  if (today === undefined) throw new Error('the backup of today is not there');
  const comes = Object.keys(wanted.attempts).filter(
    (id) => treeIn(today, id) !== treeIn(wanted, id),
  );
  const later = Object.keys(today.attempts).filter((id) => treeIn(wanted, id) === null);
  const leaves = [...comes.filter((id) => treeIn(today, id) !== null), ...later];
  const staging = newStaging(folder, nowMs());
  try {
    for (const id of comes) {
      const files = await attemptIn(folder, wanted, id);
      if (files === null) {
        const detail = `it has lost files of the attempt ${id}`;
        return fail({ kind: 'invalid-file', path: name, detail });
      }
      await staging.put(id, files);
    }
    const flash = await flashIn(folder, wanted);
    const plan = await staging.decide({ atMs: nowMs(), comes, leaves, flash });
    await carryOut(parts, staging.path, plan);
    return ok({ restored: comes.length, trashed: later.length });
  } finally {
    await staging.abandon();
  }
}

const treeIn = ({ attempts }: Backup, id: string): string | null => attempts[id]?.tree ?? null;

async function flashIn(folder: DataFolder, { files }: Backup) {
  const bytes = await backupObjects(folder).get(files[flashName] ?? '');
  return bytes === null ? [] : eventsInFlashLog(bytes);
}
