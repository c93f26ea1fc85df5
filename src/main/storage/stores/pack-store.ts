import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { foldersIn } from '../../files/read-if-exists.js';
import { isPlainName } from '../../files/plain-path.js';
import { readText } from '../../files/read-file.js';
import type { DataFolder } from '../data-folder/data-folder.js';

/** A pack of prompts that the person added. */
type Pack = { readonly name: string; readonly addedAtMs: number };

/** A file of a pack, by its path in the pack's folder. */
export type StoredFile = { readonly path: string; readonly data: string | Uint8Array };

export type Packs = {
  readonly list: () => Promise<readonly Pack[]>;
  /** Writes the pack whole or not at all; false where there is one of this name. The disk's errors reject. */
  readonly add: (pack: Pack, files: readonly StoredFile[]) => Promise<boolean>;
  /** Its attempts stay, as each carries its own copy of its prompt. */
  readonly remove: (name: string) => Promise<void>;
};

const packNamePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isPackName = (name: string): boolean => packNamePattern.test(name) && isPlainName(name);

const manifestName = 'pack.json';
const manifestSchema = z.object({ schema: z.literal(1), addedAtMs: z.number() });

export function openPacks({ packs: folder, writer }: Pick<DataFolder, 'packs' | 'writer'>): Packs {
  return {
    list: async () => {
      const read = await Promise.all(
        (await packNames(folder)).map((name) => readPack(folder, name)),
      );
      return read.flatMap((pack) => pack ?? []);
    },
    add: async ({ name, addedAtMs }, files) => {
      if (!isPackName(name)) throw new Error(`not a pack's name: ${name}`);
      const fresh = join(folder, `.new-${name}-${randomBytes(4).toString('hex')}`);
      try {
        for (const { path, data } of files) {
          await writer.makeFolder(dirname(join(fresh, path)));
          await writer.write(join(fresh, path), data);
        }
        await writer.write(
          join(fresh, manifestName),
          `${JSON.stringify({ schema: 1, addedAtMs })}\n`,
        );
        if ((await packNames(folder)).includes(name)) return false;
        await writer.move(fresh, join(folder, name));
        return true;
      } finally {
        await writer.remove(fresh);
      }
    },
    remove: async (name) => {
      if (!isPackName(name)) throw new Error(`not a pack's name: ${name}`);
      // Out of sight first, so that a kill in the middle leaves no half of it.
      const gone = join(folder, `.gone-${name}-${randomBytes(4).toString('hex')}`);
      await writer.move(join(folder, name), gone);
      await writer.remove(gone);
    },
  };
}

const packNames = async (folder: string): Promise<readonly string[]> =>
  (await foldersIn(folder)).filter(isPackName).sort();

/** Null for a folder that is no pack. */
async function readPack(folder: string, name: string): Promise<Pack | null> {
  try {
    const text = await readText(join(folder, name, manifestName));
    return { name, addedAtMs: manifestSchema.parse(JSON.parse(text)).addedAtMs };
  } catch {
    return null;
  }
}
