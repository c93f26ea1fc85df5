import { readdir, readFile } from 'node:fs/promises';
import { isMissing } from './error-codes.js';

/** The names in a folder; none where there is no folder. Recursive, they are paths from it. */
export async function namesIn(
  folder: string,
  { recursive = false }: { readonly recursive?: boolean } = {},
): Promise<readonly string[]> {
  return (await orNull(readdir(folder, { recursive }))) ?? [];
}

/** Null where there is no such file. */
export const bytesIfExists = (path: string): Promise<Buffer | null> => orNull(readFile(path));
export const textIfExists = (path: string): Promise<string | null> =>
  orNull(readFile(path, 'utf8'));

async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
