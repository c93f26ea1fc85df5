import { join } from 'node:path';
import { bytesIfExists, foldersIn, namesIn, statIfExists } from '../../files/read-if-exists.js';
import { hashOf } from '../../files/sha256.js';
import type { DataFolder } from '../data-folder/data-folder.js';

const hashPattern = /^[0-9a-f]{64}$/;

/** File contents by their SHA-256: what several backups share is there once. */
export type BackupObjects = {
  readonly put: (bytes: Uint8Array) => Promise<string>;
  /** Null where it is gone, or is not what its name says. */
  readonly get: (hash: string) => Promise<Buffer | null>;
  /** Where it lies, if it is there. */
  readonly pathOf: (hash: string) => string;
  readonly all: () => Promise<readonly string[]>;
  readonly remove: (hash: string) => Promise<void>;
};

export function backupObjects({ backups, writer }: DataFolder): BackupObjects {
  const root = join(backups, 'objects');
  const pathOf = (hash: string): string => join(root, hash.slice(0, 2), hash);
  return {
    pathOf,
    put: async (bytes) => {
      const hash = hashOf(bytes);
      if ((await statIfExists(pathOf(hash)))?.isFile() === true) return hash;
      await writer.makeFolder(join(root, hash.slice(0, 2)));
      await writer.write(pathOf(hash), bytes);
      return hash;
    },
    get: async (hash) => {
      if (!hashPattern.test(hash)) return null;
      const bytes = await bytesIfExists(pathOf(hash));
      return bytes !== null && hashOf(bytes) === hash ? bytes : null;
    },
    all: async () => {
      const folders = await foldersIn(root);
      const names = await Promise.all(folders.map((folder) => namesIn(join(root, folder))));
      return names.flat().filter((name) => hashPattern.test(name));
    },
    remove: (hash) => writer.remove(pathOf(hash)),
  };
}
