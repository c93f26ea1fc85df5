import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearings } from './clearings.fixture.js';
import { openStorage, type Storage } from './storage.js';

const made: string[] = [];
const mounted: string[] = [];
const opened: Storage[] = [];

/** Closes and takes away what a test has made. */
clearings.add(async () => {
  for (const storage of opened.splice(0)) await storage.close();
  for (const folder of mounted.splice(0)) execFileSync('umount', [folder]);
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A real folder that is gone after the test. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hotseat-test-'));
  made.push(folder);
  return folder;
}

/** A folder on a disk of its own, of this size ('64k'). Mounting needs root. */
export async function smallDisk(size: string): Promise<string> {
  const folder = await tempFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  mounted.push(folder);
  return folder;
}

export const nowMs = Date.UTC(2026, 10, 25, 10, 41, 7);

/** Opens a data folder; its files are closed after the test. */
export async function openAt(root: string): Promise<Storage> {
  const storage = await openStorage(
    root,
    () => nowMs,
    (error) => {
      throw error;
    },
  );
  opened.push(storage);
  return storage;
}

/** The value of a Result that must be ok. */
export function valueOf<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (result.ok) return result.value;
  throw new Error(`not ok: ${JSON.stringify(result.error)}`);
}
