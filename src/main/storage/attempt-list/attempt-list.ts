import { join } from 'node:path';
import { attemptIdPattern } from '../../../core/exchange/attempt-files.js';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import {
  readAttempt,
  type StoredAttempt,
  type UnreadableAttempt,
} from '../attempt-folder/read-attempt.js';
import type { AttemptIndex } from './attempt-index.js';
import { removePlain } from '../journal/compact-journal.js';
import { finishedReader, type FinishedReader } from './finished-summary.js';
import { gradesName } from '../attempt-folder/grade-files.js';
import { readOutcome } from '../attempt-folder/outcome.js';
import { foldersIn, isThere, namesIn, statIfExists } from '../../files/read-if-exists.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { recovered } from '../attempt-folder/recover-journal.js';
import { quarantine } from '../data-folder/quarantine.js';
import type { ByKey } from '../../async/serial-queue.js';
import type { AttemptWriter } from '../attempt-folder/attempt-writer.js';
import { storedSummary, summaryOf } from './attempt-summary.js';

const readAtOnce = 8;
/** Each list mends what it finds, so that an older gap was found when it was new; a thousand looks take a start 20 ms. */
const lookedAgain = 100;
const onItsWayMs = 10 * 60_000;
const ungraded = { grades: [], settlements: [] };

type ListParts = {
  readonly context: StorageContext;
  readonly index: AttemptIndex;
  /** Of the attempts under way. */
  readonly writers: ReadonlyMap<string, AttemptWriter>;
  readonly finish: (attempt: StoredAttempt) => Promise<StoredAttempt>;
  readonly inTurn: ByKey;
};

/**
 * All attempts, newest first. Finished ones come from the index; those it lacks and those under way
 * are read from their folders. What cannot be read goes to quarantine, and what a kill left half done is
 * brought to its end.
 */
export async function listAttempts(given: ListParts): Promise<readonly AttemptSummary[]> {
  const { context, index } = given;
  const parts = { ...given, readFinished: finishedReader(context) };
  const names = await namesIn(context.folder.attempts);
  const present = new Set(names);
  const cached = index.all();
  const stale = await gradedSince(context.folder.attempts, cached);
  const isKnown = (id: string): boolean => cached.has(id) && !stale.has(id);
  const known = [...cached.values()].filter(({ id }) => present.has(id) && !stale.has(id));
  const gone = [...cached.keys()].filter((id) => !present.has(id));
  const unknown = names.filter((name) => !isKnown(name) && attemptIdPattern.test(name));
  const read = await inBatches(unknown, (id) => parts.inTurn(id, () => summarise(id, parts)));
  const summaries = read.filter((summary) => summary !== null);
  // The index is a cache: a disk that refuses it costs time, not data.
  await refresh(index, summaries, gone).catch(() => undefined);
  return [...known, ...summaries].sort((one, other) => other.startedAtMs - one.startedAtMs);
}

export async function attemptIds(attempts: string): Promise<readonly string[]> {
  return (await foldersIn(attempts)).filter((name) => attemptIdPattern.test(name));
}

async function refresh(
  index: AttemptIndex,
  summaries: readonly AttemptSummary[],
  gone: readonly string[],
): Promise<void> {
  await index.forget(gone);
  const finished = summaries.filter((summary) => summary.isSubmitted);
  if (finished.length > 0) await index.remember(finished);
}

/**
 * Of the newest that the index holds without a grade, those that have one. Two machines on one synced folder each write the whole
 * index: one that read it between the other's submission and grade would keep the attempt as ungraded for good.
 */
async function gradedSince(
  attempts: string,
  entries: ReadonlyMap<string, AttemptSummary>,
): Promise<ReadonlySet<string>> {
  const ungraded = [...entries.values()]
    .filter(({ result }) => result === null)
    .sort((one, other) => other.startedAtMs - one.startedAtMs)
    .slice(0, lookedAgain);
  const looks = await Promise.all(
    ungraded.map(async ({ id }) => ((await isThere(join(attempts, id, gradesName))) ? [id] : [])),
  );
  return new Set(looks.flat());
}

type Parts = ListParts & { readonly readFinished: FinishedReader };

async function summarise(id: string, parts: Parts): Promise<AttemptSummary | null> {
  const { context, writers } = parts;
  const writer = writers.get(id);
  if (writer !== undefined) return summaryOf(id, writer.prompt, writer.state(), ungraded);
  try {
    const found = await statIfExists(join(context.folder.attempts, id));
    if (found?.isSymbolicLink() === true) {
      const path = join(context.folder.attempts, id);
      const text = `${path} is a link to another place. Hotseat does not read attempts through links.`;
      context.notify({ kind: 'read-only', text });
    }
    if (found?.isDirectory() !== true) return null;
    const finished = await parts.readFinished(id);
    if (finished !== null) {
      const { writer, attempts } = context.folder;
      await removePlain(writer, join(attempts, id)).catch(() => undefined);
      return finished;
    }
    const read = await readAttempt(context.folder.attempts, id);
    if (!read.ok) return await leaveOut(id, read.error, context);
    const attempt = await broughtToItsEnd(read.value, parts);
    return storedSummary(attempt, await readOutcome(attempt.folder));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    context.notify({ kind: 'read-only', text: `An attempt is not listed: ${why}.` });
    return null;
  }
}

/** Half a submission or half a record is mended where the disk lets us; the list does not depend on it. */
async function broughtToItsEnd(attempt: StoredAttempt, parts: ListParts): Promise<StoredAttempt> {
  if (attempt.isFinished || attempt.isNewer) return attempt;
  try {
    if (attempt.isCompact) return attempt.lostBytes > 0 ? attempt : await parts.finish(attempt);
    const whole = await recovered(attempt, parts.context);
    return whole.state.isSubmitted ? await parts.finish(whole) : whole;
  } catch {
    return attempt; // not writable now; the next list or the next opening tries again
  }
}

/** Says why an attempt is not listed; what is broken for good goes to quarantine. */
async function leaveOut(
  id: string,
  why: UnreadableAttempt,
  context: StorageContext,
): Promise<null> {
  const { folder, notify, nowMs } = context;
  const path = join(folder.attempts, id);
  const isOnItsWay = why.kind === 'incomplete' && (await isFresh(path, nowMs()));
  if (isOnItsWay) {
    const text = `An attempt is not complete yet (${why.reason}): ${path}. It is left as it is, and listed once the rest arrives.`;
    notify({ kind: 'read-only', text });
    return null;
  }
  if (why.kind === 'broken' || why.kind === 'incomplete')
    notify(await quarantine(folder, path, why.reason, nowMs()));
  if (why.kind === 'other-version') {
    notify({
      kind: 'read-only',
      text: `${path} was written by another version of Hotseat; it is left as it is.`,
    });
  }
  return null;
}

/** A synced folder comes in parts; for some minutes nobody can say that it is broken. */
async function isFresh(path: string, nowMs: number): Promise<boolean> {
  const ctimeMs = (await statIfExists(path))?.ctimeMs ?? nowMs;
  return Math.abs(nowMs - ctimeMs) < onItsWayMs;
}

async function inBatches<In, Out>(
  items: readonly In[],
  task: (item: In) => Promise<Out>,
): Promise<readonly Out[]> {
  const results: Out[] = [];
  for (let from = 0; from < items.length; from += readAtOnce) {
    results.push(...(await Promise.all(items.slice(from, from + readAtOnce).map(task))));
  }
  return results;
}
