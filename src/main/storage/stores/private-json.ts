import { dirname } from 'node:path';
import { z } from 'zod';
import { textIfExists } from '../../files/read-if-exists.js';
import { writerIn } from '../../files/folder-writer.js';

/** A file of this machine's own folder; null where it is not there or cannot be read, and the next write replaces it. */
export async function readPrivateJson<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  const text = await textIfExists(path);
  try {
    return text === null ? null : schema.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/** Writes it for its owner alone, and so the folder. */
export async function writePrivateJson(path: string, data: object): Promise<void> {
  const folder = dirname(path);
  const writer = writerIn(folder);
  await writer.makeFolder(folder);
  await writer.makePrivate(folder);
  await writer.write(path, `${JSON.stringify(data, null, 2)}\n`);
}
