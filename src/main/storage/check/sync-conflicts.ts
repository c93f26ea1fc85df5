import { join, sep } from 'node:path';
import { type DataFolder } from '../data-folder/data-folder.js';
import { namesIn, pathsBelow } from '../../files/read-if-exists.js';

/**
 * What Dropbox, Nextcloud and Syncthing name a file that two machines changed ("… (conflicted copy …)",
 * ".sync-conflict-…"), and what iCloud and Google Drive do ("… 2.json", "… (1).json"). None of our own
 * names holds a space or the word.
 */
const conflict = /conflict| \d+(\.\w+)*$| \(\d+\)(\.\w+)*$/i;

const isConflictCopy = (name: string): boolean => conflict.test(name);

/** Copies that sync tools left in the data folder's root, among the attempts and in each; nothing reads them. */
export async function conflictCopies({ root, attempts }: DataFolder): Promise<readonly string[]> {
  const top = (await namesIn(root)).map((name) => join(root, name));
  const below = await pathsBelow(attempts);
  const found = [...top, ...below].filter((path) => isConflictCopy(lastOf(path)));
  // What lies in a copied folder is a part of that copy.
  return found.filter((path) => !found.some((other) => path.startsWith(other + sep)));
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf(sep) + 1);
