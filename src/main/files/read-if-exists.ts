import { access, type Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './error-codes.js';
import { readBytes, readText } from './read-file.js';

/** The names in a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await orNull(readdir(folder))) ?? [];
}

/** The names of the folders in a folder; links to folders are none. */
export async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = (await orNull(readdir(folder, { withFileTypes: true }))) ?? [];
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/**
 * The paths of all that is below a folder. Links are named and not followed, as they may lead to the whole disk or in a
 * circle; Node's own recursion follows them.
 */
export async function pathsBelow(folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of (await orNull(readdir(next, { withFileTypes: true }))) ?? []) {
      const path = join(next, entry.name);
      paths.push(path);
      if (entry.isDirectory()) folders.push(path);
    }
  }
  return paths;
}

/** Null where there is no such file. */
export const bytesIfExists = (path: string): Promise<Buffer | null> => orNull(readBytes(path));
export const textIfExists = (path: string): Promise<string | null> => orNull(readText(path));

/** Whether something of this name can be reached. By callback, since lists ask for many, and Node's own promises take five times as long. */
export const isThere = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    access(path, (error) => resolve(error === null));
  });

/** Null where there is nothing of this name; of a link, what it is itself. */
export const statIfExists = (path: string): Promise<Stats | null> => orNull(lstat(path));

async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
