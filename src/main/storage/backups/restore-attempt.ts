import { dirname, join } from 'node:path';
import { promptName, readAttempt, type StoredAttempt } from '../attempt-folder/read-attempt.js';
import { backupObjects } from './object-store.js';
import { attemptIn, listBackups } from './backups.js';
import { treeOf } from './backup-tree.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { readManifest } from '../attempt-folder/manifest.js';
import { quarantinePath, quarantine } from '../data-folder/quarantine.js';
import { withoutChecksum } from '../attempt-folder/checksum.js';

/**
 * Puts an attempt that cannot be read back as the newest backup has it that can; without one it is
 * quarantined. Either way the broken folder is kept. Answers what was done.
 */
export async function restoreAttempt(
  context: StorageContext,
  id: string,
  reason: string,
): Promise<string> {
  const { folder, nowMs, notify } = context;
  const path = join(folder.attempts, id);
  const restored = await readableCopy(context, id);
  notify(await quarantine(folder, path, reason, nowMs()));
  if (restored === null) return 'moved to quarantine; no backup holds it';
  await folder.writer.move(restored.path, path);
  return `restored from backup ${restored.backup}; the broken one is in quarantine`;
}

/** Puts back a part of an attempt as it was written; null where no backup has that any more. */
export async function restorePart(
  context: StorageContext,
  attempt: StoredAttempt,
  part: string,
): Promise<string | null> {
  const read = await readManifest(attempt.folder);
  const hash = read.kind === 'read' ? read.manifest.parts[part] : undefined;
  const bytes =
    hash === undefined
      ? await wholeCopy(context, attempt.id, part)
      : await backupObjects(context.folder).get(hash);
  if (bytes === null) return null;
  const name = `${attempt.id}-${part.replaceAll('/', '-')}`;
  const { writer } = context.folder;
  await writer.move(
    join(attempt.folder, part),
    await quarantinePath(context.folder, name, context.nowMs()),
  );
  await writer.write(join(attempt.folder, part), bytes);
  return 'restored from a backup; the damaged file is in quarantine';
}

/** The newest copy whose own checksum says that it is whole. */
async function wholeCopy(
  { folder }: StorageContext,
  id: string,
  part: string,
): Promise<Buffer | null> {
  const objects = backupObjects(folder);
  for (const { backup } of (await listBackups(folder)).toReversed()) {
    const tree = await treeOf(objects, backup.attempts[id]?.tree ?? '');
    const bytes = await objects.get(tree?.[part] ?? '');
    if (bytes !== null && withoutChecksum(bytes.toString()).checksum === 'matches') return bytes;
  }
  return null;
}

async function readableCopy(
  { folder }: StorageContext,
  id: string,
): Promise<{ readonly path: string; readonly backup: string } | null> {
  const name = `.new-${id}`;
  const path = join(folder.attempts, name);
  for (const { name: backupName, backup } of (await listBackups(folder)).toReversed()) {
    const files = await attemptIn(folder, backup, id);
    if (files?.has(promptName) !== true) continue;
    await folder.writer.remove(path);
    for (const [file, bytes] of files) {
      await folder.writer.makeFolder(dirname(join(path, file)));
      await folder.writer.write(join(path, file), bytes);
    }
    if ((await readAttempt(folder.attempts, name)).ok) return { path, backup: backupName };
  }
  await folder.writer.remove(path);
  return null;
}
