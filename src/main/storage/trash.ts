import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './data-folder.js';

const keptDays = 30;
const dayMs = 86_400_000;

/** A deleted attempt's name in the trash tells when it was deleted. */
export const trashName = (id: string, nowMs: number): string => `${id}@${nowMs}`;

export function deletedAtMs(name: string): number | null {
  const [, stamp] = /^[0-9a-z-]+@(\d+)$/.exec(name) ?? [];
  return stamp === undefined ? null : Number(stamp);
}

/** Deletes for good what has been in the trash for 30 days; answers the names. */
export async function purgeTrash(trash: string, nowMs: number): Promise<readonly string[]> {
  const purged: string[] = [];
  for (const name of await namesIn(trash)) {
    const deleted = deletedAtMs(name);
    if (deleted === null || nowMs - deleted < keptDays * dayMs) continue;
    await rm(join(trash, name), { recursive: true, force: true });
    purged.push(name);
  }
  return purged;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
