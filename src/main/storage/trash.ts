import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { TrashedAttempt } from '../../ipc/views.js';
import { readAttempt } from './attempt-folder/read-attempt.js';
import { type DataFolder } from './data-folder/data-folder.js';
import { isMissing } from '../files/error-codes.js';
import { readGrades } from './attempt-folder/grade-files.js';
import { namesIn } from '../files/read-if-exists.js';
import { storedSummary } from './attempt-list/attempt-summary.js';
import { syncFolder } from '../files/atomic-write.js';

const keptDays = 30;
const dayMs = 86_400_000;
const pattern = /^([0-9a-z-]+)@(\d+)$/;

/** A deleted attempt's name in the trash tells when it was deleted. */
export function trashedIn(name: string): { readonly id: string; readonly atMs: number } | null {
  const [, id, stamp] = pattern.exec(name) ?? [];
  return id === undefined ? null : { id, atMs: Number(stamp) };
}

/** Moves an attempt into the trash. */
export function moveToTrash(
  { attempts, trash }: DataFolder,
  id: string,
  nowMs: number,
): Promise<Result<void, AppError>> {
  return move(id, [attempts, id], [trash, `${id}@${nowMs}`]);
}

/** Moves it back, whole as it was. */
export async function moveFromTrash(
  { attempts, trash }: DataFolder,
  name: string,
): Promise<Result<void, AppError>> {
  const id = trashedIn(name)?.id ?? name;
  const isThere = (await namesIn(attempts)).includes(id);
  if (isThere) return fail({ kind: 'wrong-state', detail: 'an attempt of this name is there' });
  return move(id, [trash, name], [attempts, id]);
}

/** What is in the trash and can be read, the last deleted first. */
export async function listTrash(trash: string, nowMs: number): Promise<readonly TrashedAttempt[]> {
  const listed: TrashedAttempt[] = [];
  for (const name of await namesIn(trash)) {
    const deleted = trashedIn(name);
    const read = deleted === null ? null : await readAttempt(trash, name);
    if (deleted === null || read?.ok !== true) continue;
    const { grades } = await readGrades(read.value.folder);
    listed.push({
      name,
      deletedAtMs: deleted.atMs,
      daysLeft: Math.max(0, Math.ceil(keptDays - (nowMs - deleted.atMs) / dayMs)),
      attempt: { ...storedSummary(read.value, grades), id: deleted.id },
    });
  }
  return listed.sort((one, other) => other.deletedAtMs - one.deletedAtMs);
}

/** Deletes for good what has been in the trash for 30 days; answers the names. */
export async function purgeTrash(trash: string, nowMs: number): Promise<readonly string[]> {
  const purged: string[] = [];
  for (const name of await namesIn(trash)) {
    const deleted = trashedIn(name);
    if (deleted === null || nowMs - deleted.atMs < keptDays * dayMs) continue;
    await rm(join(trash, name), { recursive: true, force: true });
    purged.push(name);
  }
  return purged;
}

type Place = readonly [folder: string, name: string];

async function move(id: string, from: Place, to: Place): Promise<Result<void, AppError>> {
  await mkdir(to[0], { recursive: true, mode: 0o700 });
  try {
    await rename(join(...from), join(...to));
  } catch (error) {
    if (isMissing(error)) return fail({ kind: 'not-found', what: 'attempt', id });
    throw error;
  }
  await syncFolder(to[0]);
  await syncFolder(from[0]);
  return ok(undefined);
}
