import { dirname } from 'node:path';
import { z } from 'zod';
import { isThere, textIfExists } from '../../files/read-if-exists.js';
import { writerIn } from '../../files/folder-writer.js';

/** Encrypted keys in base64, by the origin of the server that each is for. */
export type EncryptedKeys = Readonly<Record<string, string>>;

const fileSchema = z.object({ schema: z.literal(1), keys: z.record(z.string(), z.string()) });

/** A file that cannot be read holds no key: the keys are lost and nothing else, and the next one replaces it. */
export async function readEncryptedKeys(path: string): Promise<EncryptedKeys> {
  await writerIn(dirname(path)).makePrivate(path); // it may have been copied by hand
  const text = await textIfExists(path);
  try {
    return text === null ? {} : fileSchema.parse(JSON.parse(text)).keys;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return {};
    throw error;
  }
}

export async function writeEncryptedKeys(path: string, keys: EncryptedKeys): Promise<void> {
  const folder = dirname(path);
  const writer = writerIn(folder);
  await writer.makeFolder(folder);
  await writer.makePrivate(folder);
  await writer.write(path, `${JSON.stringify({ schema: 1, keys }, null, 2)}\n`);
}

/** Takes the keys out of a file where they once lay; those that `to` holds already go before. The old file goes last. */
export async function moveEncryptedKeys(from: string, to: string): Promise<void> {
  if (from === to || !(await isThere(from))) return;
  const moved = await readEncryptedKeys(from);
  if (Object.keys(moved).length === 0) return; // of a newer Hotseat perhaps
  await writeEncryptedKeys(to, { ...moved, ...(await readEncryptedKeys(to)) });
  await writerIn(dirname(from)).remove(from);
}
