import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promptName, readAttempt, type StoredAttempt } from '../attempt-folder/read-attempt.js';
import { backupObjects } from './object-store.js';
import { attemptIn, listBackups, treeOf } from './backups.js';
import type { Housekeeping } from '../data-folder/storage-context.js';
import { readManifest } from '../attempt-folder/manifest.js';
import { asidePath, quarantine } from '../data-folder/quarantine.js';
import { withoutSeal } from '../attempt-folder/checksum.js';
import { syncFolder, writeFileSafely } from '../../files/atomic-write.js';

/**
 * Puts an attempt that cannot be read back as the newest backup has it that can; without one it is
 * moved aside. Either way the broken folder is kept. Answers what was done.
 */
export async function restoreAttempt(
  house: Housekeeping,
  id: string,
  reason: string,
): Promise<string> {
  const { folder, nowMs, notify } = house;
  const path = join(folder.attempts, id);
  const restored = await readableCopy(house, id);
  notify(await quarantine(folder, path, reason, nowMs()));
  if (restored === null) return 'moved to quarantine; no backup holds it';
  await rename(restored.path, path);
  await syncFolder(folder.attempts);
  return `restored from backup ${restored.backup}; the broken one is in quarantine`;
}

/** Puts back a part of an attempt as it was written; null where no backup has that any more. */
export async function restorePart(
  house: Housekeeping,
  attempt: StoredAttempt,
  part: string,
): Promise<string | null> {
  const read = await readManifest(attempt.folder);
  const hash = read.kind === 'read' ? read.manifest.parts[part] : undefined;
  const bytes =
    hash === undefined
      ? await sealedCopy(house, attempt.id, part)
      : await backupObjects(house.folder.backups).get(hash);
  if (bytes === null) return null;
  const name = `${attempt.id}-${part.replaceAll('/', '-')}`;
  await rename(join(attempt.folder, part), await asidePath(house.folder, name, house.nowMs()));
  await writeFileSafely(join(attempt.folder, part), bytes);
  return 'restored from a backup; the damaged file is in quarantine';
}

/** The newest copy whose own seal says that it is whole. */
async function sealedCopy(
  { folder }: Housekeeping,
  id: string,
  part: string,
): Promise<Buffer | null> {
  const objects = backupObjects(folder.backups);
  for (const { backup } of (await listBackups(folder)).toReversed()) {
    const tree = await treeOf(objects, backup.attempts[id]?.tree ?? '');
    const bytes = await objects.get(tree?.[part] ?? '');
    if (bytes !== null && withoutSeal(bytes.toString()).seal === 'whole') return bytes;
  }
  return null;
}

async function readableCopy(
  { folder }: Housekeeping,
  id: string,
): Promise<{ readonly path: string; readonly backup: string } | null> {
  const name = `.new-${id}`;
  const path = join(folder.attempts, name);
  for (const { name: backupName, backup } of (await listBackups(folder)).toReversed()) {
    const files = await attemptIn(folder, backup, id);
    if (files?.has(promptName) !== true) continue;
    await rm(path, { recursive: true, force: true });
    for (const [file, bytes] of files) {
      await mkdir(dirname(join(path, file)), { recursive: true, mode: 0o700 });
      await writeFileSafely(join(path, file), bytes);
    }
    if ((await readAttempt(folder.attempts, name)).ok) return { path, backup: backupName };
  }
  await rm(path, { recursive: true, force: true });
  return null;
}
