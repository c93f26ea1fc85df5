import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { namesIn } from '../../files/read-if-exists.js';
import { syncFolder, writeFileAtomically } from '../../files/atomic-write.js';

/** A pack of prompts that the person added. */
export type Pack = { readonly name: string; readonly addedAtMs: number };

/** A file of a pack, by its path in the pack's folder. */
export type StoredFile = { readonly path: string; readonly data: string | Uint8Array };

export type Packs = {
  readonly list: () => Promise<readonly Pack[]>;
  /** Writes the pack whole or not at all; false where there is one of this name. The disk's errors reject. */
  readonly add: (pack: Pack, files: readonly StoredFile[]) => Promise<boolean>;
  /** Its attempts stay, as each carries its own copy of its prompt. */
  readonly remove: (name: string) => Promise<void>;
};

/** A name that is safe in every file system, and never leaves the folder. */
const packNamePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const manifestName = 'pack.json';
const manifestSchema = z.object({ schema: z.literal(1), addedAtMs: z.number() });

export function openPacks(folder: string): Packs {
  return {
    list: async () => {
      const read = await Promise.all(
        (await packNames(folder)).map((name) => readPack(folder, name)),
      );
      return read.flatMap((pack) => pack ?? []);
    },
    add: async ({ name, addedAtMs }, files) => {
      if (!packNamePattern.test(name)) throw new Error(`not a pack's name: ${name}`);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const fresh = join(folder, `.new-${name}-${randomBytes(4).toString('hex')}`);
      try {
        for (const { path, data } of files) {
          await mkdir(dirname(join(fresh, path)), { recursive: true, mode: 0o700 });
          await writeFileAtomically(join(fresh, path), data);
        }
        await writeFileAtomically(
          join(fresh, manifestName),
          `${JSON.stringify({ schema: 1, addedAtMs })}\n`,
        );
        if ((await packNames(folder)).includes(name)) return false;
        await rename(fresh, join(folder, name));
        await syncFolder(folder);
        return true;
      } finally {
        await rm(fresh, { recursive: true, force: true });
      }
    },
    remove: async (name) => {
      if (!packNamePattern.test(name)) throw new Error(`not a pack's name: ${name}`);
      // Out of sight first, so that a kill in the middle leaves no half of it.
      const gone = join(folder, `.gone-${name}-${randomBytes(4).toString('hex')}`);
      await rename(join(folder, name), gone);
      await rm(gone, { recursive: true, force: true });
    },
  };
}

const packNames = async (folder: string): Promise<readonly string[]> =>
  (await namesIn(folder)).filter((name) => packNamePattern.test(name)).sort();

/** Null for a folder that is no pack. */
async function readPack(folder: string, name: string): Promise<Pack | null> {
  try {
    const text = await readFile(join(folder, name, manifestName), 'utf8');
    return { name, addedAtMs: manifestSchema.parse(JSON.parse(text)).addedAtMs };
  } catch {
    return null;
  }
}
