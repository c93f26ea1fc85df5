import { dirname } from 'node:path';
import { z } from 'zod';
import { isThere } from '../../files/read-if-exists.js';
import { writerIn } from '../../files/folder-writer.js';
import { readPrivateJson, writePrivateJson } from './private-json.js';

/** Encrypted keys in base64, by the origin of the server that each is for. */
type EncryptedKeys = Readonly<Record<string, string>>;

const fileSchema = z.object({ schema: z.literal(1), keys: z.record(z.string(), z.string()) });

/** A file that cannot be read holds no key: the keys are lost and nothing else. */
export async function readEncryptedKeys(path: string): Promise<EncryptedKeys> {
  await writerIn(dirname(path)).makePrivate(path); // it may have been copied by hand
  return (await readPrivateJson(path, fileSchema))?.keys ?? {};
}

export const writeEncryptedKeys = (path: string, keys: EncryptedKeys): Promise<void> =>
  writePrivateJson(path, { schema: 1, keys });

/** Takes the keys out of a file where they once lay; those that `to` holds already go before. The old file goes last. */
export async function moveEncryptedKeys(from: string, to: string): Promise<void> {
  if (from === to || !(await isThere(from))) return;
  const moved = await readEncryptedKeys(from);
  if (Object.keys(moved).length === 0) return; // of a newer Hotseat perhaps
  await writeEncryptedKeys(to, { ...moved, ...(await readEncryptedKeys(to)) });
  await writerIn(dirname(from)).remove(from);
}
