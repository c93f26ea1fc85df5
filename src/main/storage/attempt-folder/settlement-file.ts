import { join } from 'node:path';
import {
  settlementsSchema,
  withSettlement,
  type Settlement,
} from '../../../core/grade/settlement.js';
import { fail, ok, type Result } from '../../../core/result.js';
import { hasCode, isMissing } from '../../files/error-codes.js';
import { readBytes } from '../../files/read-file.js';
import { keepText, quarantinePath } from '../data-folder/quarantine.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { withoutChecksum, withChecksum } from './checksum.js';

/** What the person settled of a submitted attempt, whoever grades it: one file, small beside any journal. */
export const settledName = 'settled.json';
const mostBytes = 16 * 1024 ** 2;

type SettlementsRead = {
  readonly events: readonly Settlement[];
  /** The file, where somebody else was at it. What it says counts all the same. */
  readonly changed: string | null;
};

/** `newer` is of a Hotseat that keeps more than this one knows. */
type NoSettlements = { readonly kind: 'newer' } | { readonly kind: 'broken' };

/** None where nothing was settled. Rejects where the disk does. */
export async function readSettlements(
  attemptFolder: string,
): Promise<Result<SettlementsRead, NoSettlements>> {
  let text: string;
  try {
    text = (await readBytes(join(attemptFolder, settledName), mostBytes)).toString();
  } catch (error) {
    if (isMissing(error)) return ok({ events: [], changed: null });
    if (isNoFile(error)) return fail({ kind: 'broken' });
    throw error;
  }
  const { data, checksum } = withoutChecksum(text);
  const parsed = settlementsSchema.safeParse(data);
  if (!parsed.success) return fail({ kind: isNewer(data) ? 'newer' : 'broken' });
  return ok({ events: parsed.data.events, changed: checksum === 'matches' ? null : text });
}

/**
 * Keeps one event more; answers all of them. What cannot be read is moved to quarantine first, and of what was changed
 * outside a copy: the new file's checksum would say that it was ours.
 */
export async function addSettlement(
  context: StorageContext,
  attempt: { readonly id: string; readonly folder: string },
  event: Settlement,
): Promise<Result<readonly Settlement[], NoSettlements>> {
  const path = join(attempt.folder, settledName);
  const read = await readSettlements(attempt.folder);
  if (!read.ok && read.error.kind === 'newer') return read;
  if (!read.ok) await moveAside(context, attempt.id, path);
  else if (read.value.changed !== null)
    await keepCopy(context, attempt.id, path, read.value.changed);
  const events = withSettlement(read.ok ? read.value.events : [], event);
  await context.folder.writer.write(path, withChecksum({ schema: 1, events }));
  return ok(events);
}

async function moveAside(context: StorageContext, id: string, path: string): Promise<void> {
  const { folder, nowMs, notify } = context;
  const kept = await quarantinePath(folder, `${id}-${settledName}`, nowMs());
  await folder.writer.move(path, kept);
  const text = `Your earlier settled verdicts could not be read (${path}). It is kept as ${kept}.`;
  notify({ kind: 'quarantined', text });
}

async function keepCopy(
  { folder, nowMs, notify }: StorageContext,
  id: string,
  path: string,
  changed: string,
): Promise<void> {
  const kept = await keepText(folder, `${id}-${settledName}`, changed, nowMs());
  const text = `${path} was changed outside Hotseat, and you settled more since. As it was before that it is kept as ${kept}.`;
  notify({ kind: 'changed', text });
}

/** A folder, a pipe, a circle of links or a huge file where ours should be. */
const isNoFile = (error: unknown): boolean =>
  ['EFTYPE', 'EFBIG', 'ELOOP', 'ENOTDIR'].some((code) => hasCode(error, code));

const isNewer = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'schema' in data &&
  typeof data.schema === 'number' &&
  data.schema > 1;
