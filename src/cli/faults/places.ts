import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage, type Storage } from '../../main/storage/storage.js';

/** Mounting a small disk takes root. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0;
export const noMount = 'a disk of its own needs root on Linux';

/** A folder that is gone afterwards. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hotseat-fault-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A real disk of this size ('512k'), in memory. */
export const withDisk = <T>(size: string, use: (disk: string) => Promise<T>): Promise<T> =>
  withMount(['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs'], use);

/** What `mount` makes of these, at a folder of its own. */
export function withMount<T>(
  options: readonly string[],
  use: (disk: string) => Promise<T>,
): Promise<T> {
  return withFolder(async (folder) => {
    execFileSync('mount', [...options, folder], { stdio: ['ignore', 'ignore', 'pipe'] });
    try {
      return await use(folder);
    } finally {
      execFileSync('umount', [folder]);
    }
  });
}

/** Opens a data folder, and closes it afterwards; what goes wrong behind it is thrown. */
export async function withStorage<T>(
  root: string,
  use: (storage: Storage) => Promise<T>,
  nowMs: () => number = Date.now,
): Promise<T> {
  const storage = await openStorage(root, nowMs, (error) => {
    throw error;
  });
  try {
    return await use(storage);
  } finally {
    await storage.close();
  }
}
