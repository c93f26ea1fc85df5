import { join } from 'node:path';
import { idBeside } from '../../../core/exchange/attempt-files.js';
import type { FlashEvent } from '../../../core/schedule/flash-event.js';
import type { AttemptIndex } from '../attempt-list/attempt-index.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { foldersIn, statIfExists } from '../../files/read-if-exists.js';
import { hashOf } from '../../files/sha256.js';
import { planIn, type Plan } from './staging.js';

export type CarryOutParts = {
  readonly context: StorageContext;
  readonly index: AttemptIndex;
  /** Runs a task while nothing writes on the attempt. */
  readonly whileClosed: <T>(id: string, task: () => Promise<T>) => Promise<T>;
  /** Keeps those of the answers that are not kept yet. */
  readonly keepFlash: (events: readonly FlashEvent[]) => Promise<void>;
};

/** Does what a plan says. May be repeated from the start, wherever a kill ended it. */
export async function carryOut(parts: CarryOutParts, path: string, plan: Plan): Promise<void> {
  const { folder } = parts.context;
  if (plan.flash.length > 0) await parts.keepFlash(plan.flash);
  await parts.index.forget([...plan.leaves, ...plan.comes]);
  await folder.writer.makeFolder(folder.trash);
  const leaves = new Set(plan.leaves);
  for (const id of plan.comes)
    await parts.whileClosed(id, () => bringIn(parts, join(path, id), id, leaves.has(id), plan));
  const comes = new Set(plan.comes);
  for (const id of plan.leaves) {
    if (!comes.has(id)) await parts.whileClosed(id, () => toTrash(parts, id, plan.atMs));
  }
  await folder.writer.remove(path);
}

/** What lies ready was not brought in yet; so an attempt of its id is still the one before. */
async function bringIn(
  parts: CarryOutParts,
  ready: string,
  id: string,
  isInPlace: boolean,
  { atMs }: Plan,
): Promise<void> {
  const { writer, attempts } = parts.context.folder;
  if ((await statIfExists(ready)) === null) return;
  if (isInPlace) await toTrash(parts, id, atMs);
  // Somebody may have taken the id since the plan was made.
  const isTaken = (await statIfExists(join(attempts, id))) !== null;
  const free = isTaken ? idBeside(id, hashOf(`${id} ${String(atMs)}`)) : id;
  await writer.move(ready, join(attempts, free));
}

async function toTrash({ context }: CarryOutParts, id: string, atMs: number): Promise<void> {
  const { writer, attempts, trash } = context.folder;
  if ((await statIfExists(join(attempts, id))) === null) return;
  let stamp = Math.round(atMs);
  const place = (): string => join(trash, `${id}@${String(stamp)}`);
  while ((await statIfExists(place())) !== null) stamp += 1;
  await writer.move(join(attempts, id), place());
}

/**
 * Brings to its end what a kill cut off after it was decided, and takes away what was not decided yet. Answers how many
 * were brought to their end.
 */
export async function settleStagings(parts: CarryOutParts): Promise<number> {
  const { incoming, writer } = parts.context.folder;
  let finished = 0;
  for (const name of await foldersIn(incoming)) {
    const path = join(incoming, name);
    const plan = await planIn(path);
    if (plan === null) {
      await writer.remove(path);
      continue;
    }
    await carryOut(parts, path, plan);
    finished += 1;
  }
  return finished;
}
