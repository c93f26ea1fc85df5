import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { TrashedAttempt } from '../../ipc/views.js';
import { readAttempt } from './attempt-folder/read-attempt.js';
import { type DataFolder } from './data-folder/data-folder.js';
import { isMissing } from '../files/error-codes.js';
import { isPlainName } from '../files/plain-path.js';
import { readOutcome } from './attempt-folder/outcome.js';
import { namesIn } from '../files/read-if-exists.js';
import { storedSummary } from './attempt-list/attempt-summary.js';

const keptDays = 30;
const dayMs = 86_400_000;
const pattern = /^([0-9a-z-]+)@(\d+)$/;

/** A deleted attempt's name in the trash tells when it was deleted. */
export function trashedIn(name: string): { readonly id: string; readonly atMs: number } | null {
  const [, id, stamp] = pattern.exec(name) ?? [];
  return id === undefined || !isPlainName(id) ? null : { id, atMs: Number(stamp) };
}

/** Moves an attempt into the trash. */
export function moveToTrash(
  folder: DataFolder,
  id: string,
  nowMs: number,
): Promise<Result<void, AppError>> {
  const to = join(folder.trash, `${id}@${nowMs}`);
  return move(folder, id, join(folder.attempts, id), to);
}

/** Moves it back, whole as it was. */
export async function moveFromTrash(
  folder: DataFolder,
  name: string,
): Promise<Result<void, AppError>> {
  const { attempts, trash } = folder;
  const id = trashedIn(name)?.id;
  if (id === undefined) return fail({ kind: 'not-found', what: 'attempt', id: name });
  const isThere = (await namesIn(attempts)).includes(id);
  if (isThere) return fail({ kind: 'wrong-state', detail: 'this attempt is in the history' });
  return move(folder, id, join(trash, name), join(attempts, id));
}

/** What is in the trash and can be read, the last deleted first. */
export async function listTrash(trash: string, nowMs: number): Promise<readonly TrashedAttempt[]> {
  const listed: TrashedAttempt[] = [];
  for (const name of await namesIn(trash)) {
    const deleted = trashedIn(name);
    const read = deleted === null ? null : await readAttempt(trash, name);
    if (deleted === null || read?.ok !== true) continue;
    const outcome = await readOutcome(read.value.folder);
    listed.push({
      name,
      deletedAtMs: deleted.atMs,
      daysLeft: Math.max(0, Math.ceil(keptDays - (nowMs - deleted.atMs) / dayMs)),
      attempt: { ...storedSummary(read.value, outcome), id: deleted.id },
    });
  }
  return listed.sort((one, other) => other.deletedAtMs - one.deletedAtMs);
}

/** Deletes for good what has been in the trash for 30 days; answers the names. */
export async function purgeTrash(
  { trash, writer }: Pick<DataFolder, 'trash' | 'writer'>,
  nowMs: number,
): Promise<readonly string[]> {
  const purged: string[] = [];
  for (const name of await namesIn(trash)) {
    const deleted = trashedIn(name);
    if (deleted === null || nowMs - deleted.atMs < keptDays * dayMs) continue;
    await writer.remove(join(trash, name));
    purged.push(name);
  }
  return purged;
}

async function move(
  { writer }: DataFolder,
  id: string,
  from: string,
  to: string,
): Promise<Result<void, AppError>> {
  if (!isPlainName(id)) return fail({ kind: 'not-found', what: 'attempt', id });
  await writer.makeFolder(dirname(to));
  try {
    await writer.move(from, to);
  } catch (error) {
    if (isMissing(error)) return fail({ kind: 'not-found', what: 'attempt', id });
    throw error;
  }
  return ok(undefined);
}
