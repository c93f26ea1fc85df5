import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { isMissing } from './error-codes.js';

/** The names in a folder; none where there is no folder. Recursive, they are paths from it. */
export async function namesIn(
  folder: string,
  { recursive = false }: { readonly recursive?: boolean } = {},
): Promise<readonly string[]> {
  return (await orNull(readdir(folder, { recursive }))) ?? [];
}

/** The names of the folders in a folder; links to folders are none. */
export async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = (await orNull(readdir(folder, { withFileTypes: true }))) ?? [];
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Null where there is no such file. */
export const bytesIfExists = (path: string): Promise<Buffer | null> => orNull(readFile(path));
export const textIfExists = (path: string): Promise<string | null> =>
  orNull(readFile(path, 'utf8'));

/** Null where there is nothing of this name. */
export const statIfExists = (path: string): Promise<Stats | null> => orNull(stat(path));

async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
