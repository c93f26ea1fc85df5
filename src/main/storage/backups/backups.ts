import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { attemptIds } from '../attempt-list/attempt-list.js';
import { keptBackups } from './retention.js';
import { backupObjects, type BackupObjects } from './object-store.js';
import { putTree, treeOf } from './backup-tree.js';
import { stampOf, type DataFolder } from '../data-folder/data-folder.js';
import { isMissing } from '../../files/error-codes.js';
import { readText } from '../../files/read-file.js';
import { bytesIfExists, namesIn, statIfExists } from '../../files/read-if-exists.js';
import { hashOf } from '../../files/sha256.js';
import { parseVersioned } from '../stores/versioned-json.js';

const hashes = z.record(z.string(), z.string());
const backupSchema = z.object({
  schema: z.literal(1),
  atMs: z.number(),
  /** One more than that of the backup before; a clock may be set back, and then times say nothing. */
  number: z.number().int().nonnegative().max(1e9).default(0),
  /** Files of the data folder's root, by name. */
  files: hashes,
  /** For each attempt the object that lists its files; and what its files looked like from outside. */
  attempts: z.record(z.string(), z.object({ tree: z.string(), look: z.string() })),
});

/** What a data folder held at one time. */
export type Backup = Readonly<z.infer<typeof backupSchema>>;
type BackupFile = { readonly name: string; readonly backup: Backup };

const backedUp = ['settings.json', 'flash.log'];

/**
 * Backs up what differs from the last backup, then drops those that the ladder does not keep.
 * Answers the new backup's name; null where nothing had changed.
 */
export async function backUp(
  folder: DataFolder,
  nowMs: number,
  then: 'prune' | 'keep-all' = 'prune',
): Promise<string | null> {
  const objects = backupObjects(folder);
  const before = await listBackups(folder);
  const last = before.at(-1)?.backup ?? null;
  const next = await backupOf(folder, objects, last, nowMs);
  if (last !== null && contentOf(last) === contentOf(next)) return null;
  await folder.writer.makeFolder(folder.backups);
  const name = `${stampOf(nowMs)}-${hashOf(contentOf(next)).slice(0, 8)}.json`;
  await folder.writer.write(join(folder.backups, name), JSON.stringify(next));
  if (then === 'prune') await prune(folder, objects, nowMs);
  return name;
}

/** All backups that can be read, in the order in which they were made. */
export async function listBackups(folder: DataFolder): Promise<readonly BackupFile[]> {
  const names = (await namesIn(folder.backups)).filter((name) => name.endsWith('.json'));
  const read = await Promise.all(
    names.map(async (name) => {
      const text = await readText(join(folder.backups, name)).catch(() => null);
      if (text === null) return []; // a folder of that name, say
      const parsed = parseVersioned(text, { current: 1, steps: {}, schema: backupSchema });
      return parsed.ok ? [{ name, backup: parsed.value }] : [];
    }),
  );
  return read
    .flat()
    .sort(
      ({ backup: one }, { backup: other }) => one.number - other.number || one.atMs - other.atMs,
    );
}

/** The files of one attempt as a backup has them; null where a part of them is lost. */
export async function attemptIn(
  folder: DataFolder,
  backup: Backup,
  id: string,
): Promise<ReadonlyMap<string, Buffer> | null> {
  const objects = backupObjects(folder);
  const tree = await treeOf(objects, backup.attempts[id]?.tree ?? '');
  if (tree === null) return null;
  const files = new Map<string, Buffer>();
  for (const [path, hash] of Object.entries(tree)) {
    const bytes = await objects.get(hash);
    if (bytes === null) return null;
    files.set(path, bytes);
  }
  return files;
}

async function backupOf(
  folder: DataFolder,
  objects: BackupObjects,
  last: Backup | null,
  nowMs: number,
): Promise<Backup> {
  const files: Record<string, string> = {};
  for (const name of backedUp) {
    const path = join(folder.root, name);
    const isFile = (await statIfExists(path))?.isFile() === true;
    const bytes = isFile ? await bytesIfExists(path) : null;
    if (bytes !== null) files[name] = await objects.put(bytes);
  }
  const attempts: Record<string, Backup['attempts'][string]> = {};
  for (const id of await attemptIds(folder.attempts)) {
    try {
      const path = join(folder.attempts, id);
      const paths = await filesIn(path);
      const look = await lookOf(paths);
      const known = last?.attempts[id];
      const tree = known?.look === look ? known.tree : await putTree(objects, path, paths);
      attempts[id] = { tree, look };
    } catch (error) {
      if (!isMissing(error)) throw error; // discarded meanwhile
    }
  }
  return { schema: 1, atMs: nowMs, number: (last?.number ?? 0) + 1, files, attempts };
}

async function prune(folder: DataFolder, objects: BackupObjects, nowMs: number): Promise<void> {
  const all = await listBackups(folder);
  const kept = new Set(
    keptBackups(
      all.map(({ backup }) => backup.atMs),
      nowMs,
    ),
  );
  const dropped = all.filter(({ backup }) => !kept.has(backup.atMs));
  // A list that cannot be read (of a newer Hotseat, say) may need any object: then nothing is dropped.
  const lists = (await namesIn(folder.backups)).filter((name) => name.endsWith('.json'));
  if (dropped.length === 0 || lists.length !== all.length) return;
  for (const { name } of dropped) await folder.writer.remove(join(folder.backups, name));
  const used = new Set<string>();
  for (const { backup } of all.filter((one) => !dropped.includes(one))) {
    for (const hash of Object.values(backup.files)) used.add(hash);
    for (const { tree } of Object.values(backup.attempts)) {
      if (used.has(tree)) continue;
      used.add(tree);
      for (const hash of Object.values((await treeOf(objects, tree)) ?? {})) used.add(hash);
    }
  }
  for (const hash of await objects.all()) if (!used.has(hash)) await objects.remove(hash);
}

/** Two backups of the same content are one; `look` only saves reading. */
function contentOf({ files, attempts }: Backup): string {
  const trees = Object.entries(attempts).map(([id, { tree }]) => [id, tree]);
  return JSON.stringify([Object.entries(files).sort(), trees.sort()]);
}

async function lookOf(paths: readonly string[]): Promise<string> {
  const looks = await Promise.all(
    paths.map(async (path) => {
      const { size, mtimeMs, ino } = await stat(path);
      return `${path}:${size}:${mtimeMs}:${ino}`;
    }),
  );
  return hashOf(looks.join('\n')).slice(0, 32);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
