import { relative, sep } from 'node:path';
import { z } from 'zod';
import { isPlainPath } from '../../files/plain-path.js';
import { bytesIfExists } from '../../files/read-if-exists.js';
import type { BackupObjects } from './object-store.js';

/** The object of each file of an attempt, by its path in the attempt's folder, with forward slashes. */
type BackupTree = Readonly<Record<string, string>>;

/** Far more than an attempt has. */
const mostFiles = 2000;

// A backup may be somebody else's, and its paths are where a repair writes: with one that is not as ours are, it is none.
const treeSchema = z
  .record(z.string().refine(isPlainPath), z.string())
  .refine((tree) => Object.keys(tree).length <= mostFiles)
  .refine((tree) => Object.keys(tree).every((path) => !Object.hasOwn(tree, folderOf(path))));

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');

/** The only reader of trees; null where the object is lost, or no tree. */
export async function treeOf(objects: BackupObjects, hash: string): Promise<BackupTree | null> {
  const bytes = await objects.get(hash);
  if (bytes === null) return null;
  try {
    return treeSchema.safeParse(JSON.parse(bytes.toString())).data ?? null;
  } catch {
    return null; // whole, but never written by us
  }
}

/** Keeps an attempt's files. What others laid beside them, under names that are not ours, is not part of the attempt. */
export async function putTree(
  objects: BackupObjects,
  attemptFolder: string,
  paths: readonly string[],
): Promise<string> {
  const tree: Record<string, string> = {};
  for (const path of paths) {
    const name = relative(attemptFolder, path).replaceAll(sep, '/');
    const bytes = isPlainPath(name) ? await bytesIfExists(path) : null;
    if (bytes !== null) tree[name] = await objects.put(bytes);
  }
  return objects.put(Buffer.from(JSON.stringify(tree)));
}
