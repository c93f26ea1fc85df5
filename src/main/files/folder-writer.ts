import { constants } from 'node:fs';
import { chmod, mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { writeFileAtomically } from './atomic-write.js';
import { syncFolder } from './sync-folder.js';
import { isPlainName } from './plain-path.js';
import { readBytes } from './read-file.js';
import { statIfExists } from './read-if-exists.js';

/**
 * The one way to change what lies in a folder. A data folder may come from somebody else, with names that lead out of it
 * and links to other places; so each call looks for itself that it stays inside, and rejects with EPERM where it would
 * not. What is new gets a name as ours are, and is for its owner alone. Paths are whole ones, as everywhere.
 */
export type FolderWriter = {
  /** Makes a folder, and those above it. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Puts `data` in place of a file, whole or not at all; a link of that name gives way to the file. */
  readonly write: (path: string, data: string | Uint8Array) => Promise<void>;
  /** Opens a file that is there, to append to it or to change it. */
  readonly open: (path: string, to: 'append' | 'change') => Promise<FileHandle>;
  /** Both ends lie inside. A file that has the new name gives way. */
  readonly move: (from: string, to: string) => Promise<void>;
  /** With all that is below; where it is a link, the link alone. */
  readonly remove: (path: string) => Promise<void>;
  /** Takes it out of others' reach, where it is there and ours to do so. */
  readonly makePrivate: (path: string) => Promise<void>;
};

export function writerIn(folder: string): FolderWriter {
  const root = resolve(folder);
  const inside = (path: string): Promise<void> => checkInside(root, path);
  const fresh = async (path: string): Promise<void> => {
    const wrong = namesOf(root, path).find((name) => !isPlainName(name));
    if (wrong !== undefined) throw refused(path, `"${wrong}" is no name for a file of ours`);
    await inside(path);
  };
  const write: FolderWriter['write'] = async (path, data) => {
    await fresh(path);
    await writeFileAtomically(path, data);
  };
  return {
    write,
    makeFolder: async (path) => {
      if (resolve(path) !== root) {
        await fresh(path);
        await checkNoLink(path);
      }
      await mkdir(path, { recursive: true, mode: 0o700 });
    },
    open: async (path, to) => {
      await fresh(path);
      await checkNoLink(path);
      // A second name of the same file may lie anywhere: what is written on is a copy.
      if (((await statIfExists(path))?.nlink ?? 1) > 1) await write(path, await readBytes(path));
      const access = to === 'append' ? constants.O_WRONLY | constants.O_APPEND : constants.O_RDWR;
      return open(path, access | constants.O_NOFOLLOW); // Windows knows no such flag
    },
    move: async (from, to) => {
      await inside(from);
      await fresh(to);
      await rename(from, to);
      await syncFolder(dirname(to));
      if (dirname(from) !== dirname(to)) await syncFolder(dirname(from));
    },
    remove: async (path) => {
      await inside(path);
      await rm(path, { recursive: true, force: true });
    },
    makePrivate: async (path) => {
      if (resolve(path) !== root) await inside(path);
      await takeFromOthers(path);
    },
  };
}

/** The names from `root` to `path`. */
function namesOf(root: string, path: string): readonly string[] {
  const way = relative(root, resolve(path));
  const names = way.split(sep);
  if (way === '' || isAbsolute(way) || names[0] === '..') throw refused(path, 'lies outside');
  return names;
}

/** No folder on the way may be a link; what is not there yet is none. */
async function checkInside(root: string, path: string): Promise<void> {
  let at = root;
  for (const name of namesOf(root, path).slice(0, -1)) {
    at = join(at, name);
    const found = await statIfExists(at);
    if (found === null) return;
    if (found.isSymbolicLink()) throw refused(at, 'is a link, and may lead anywhere');
  }
}

async function checkNoLink(path: string): Promise<void> {
  if ((await statIfExists(path))?.isSymbolicLink() === true)
    throw refused(path, 'is a link, and may lead anywhere');
}

/** A folder that belongs to all, as /tmp does, stays so; and a disk without owners has nothing to take. */
async function takeFromOthers(path: string): Promise<void> {
  const found = await statIfExists(path);
  if (found === null || found.isSymbolicLink() || process.platform === 'win32') return;
  const isShared = (found.mode & 0o1000) !== 0 || found.uid !== process.getuid?.();
  if ((found.mode & 0o077) === 0 || isShared) return;
  await chmod(path, found.mode & 0o700).catch(() => undefined);
}

function refused(path: string, why: string): Error {
  const message = `Hotseat does not write there: ${path} ${why}`;
  return Object.assign(new Error(message), { code: 'EPERM', path });
}
