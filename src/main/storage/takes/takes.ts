import { statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { takeLimits } from '../../../core/speech/take-limits.js';
import { isPlainName } from '../../files/plain-path.js';
import { statIfExists } from '../../files/read-if-exists.js';
import type { DataFolder } from '../data-folder/data-folder.js';
import { readTake, takePath, takesIn, type TakeFile } from './take-files.js';

/** Recordings in the folders of attempts. The disk's errors reject; of an attempt that is gone there are none. */
export type Takes = {
  readonly list: (attemptId: string) => Promise<readonly TakeFile[]>;
  readonly read: (attemptId: string, file: string) => Promise<Buffer | null>;
  /** Rejects as a full disk does, where there is too little room to begin. */
  readonly checkRoom: () => Promise<void>;
  /** Begins a take with its first bytes, whole or not at all: without its head a recording cannot be played. */
  readonly begin: (attemptId: string, file: string, bytes: Uint8Array) => Promise<void>;
  /** Adds to a take that is there; resolves once the disk has it. Calls on one take must not overlap. */
  readonly append: (attemptId: string, file: string, bytes: Uint8Array) => Promise<void>;
  readonly remove: (attemptId: string, file: string) => Promise<void>;
};

export function openTakes({ attempts, writer }: DataFolder): Takes {
  const folderOf = (id: string): string => {
    if (!isPlainName(id)) throw new Error('an attempt’s id is a plain name');
    return join(attempts, id);
  };
  return {
    list: (id) => takesIn(folderOf(id)),
    read: (id, file) => readTake(folderOf(id), file),
    checkRoom: async () => {
      const { bavail, bsize } = await statfs(attempts);
      if (bavail * bsize < takeLimits.freeDisk) throw full(attempts);
    },
    begin: async (id, file, bytes) => {
      const path = takePath(folderOf(id), file);
      if ((await statIfExists(folderOf(id))) === null) throw gone(folderOf(id));
      await writer.makeFolder(dirname(path));
      await writer.write(path, bytes);
    },
    append: async (id, file, bytes) => {
      // Opened anew each time: no handle keeps a folder from being moved, or follows it into the trash.
      const handle = await writer.open(takePath(folderOf(id), file), 'append');
      try {
        const { size } = await handle.stat();
        try {
          await handle.appendFile(bytes);
          await handle.datasync();
        } catch (error) {
          await handle.truncate(size).catch(() => undefined);
          throw error;
        }
      } finally {
        await handle.close();
      }
    },
    remove: (id, file) => writer.remove(takePath(folderOf(id), file)),
  };
}

const full = (path: string): Error =>
  Object.assign(new Error(`there is little room left at ${path}`), { code: 'ENOSPC', path });

/** It was deleted meanwhile; its folder must not come back for a recording. */
const gone = (path: string): Error =>
  Object.assign(new Error(`${path} is not there any more`), { code: 'ENOENT', path });
