import { idBeside } from '../../../core/exchange/attempt-files.js';
import { flashName, indexName, type ExportIndex } from '../../../core/exchange/export-index.js';
import { fail, ok, type Result } from '../../../core/result.js';
import type { FlashEvent } from '../../../core/schedule/flash-event.js';
import type { AppError } from '../../../ipc/errors.js';
import type { Imported } from '../../../ipc/views.js';
import { hashOf } from '../../files/sha256.js';
import { foreignErrorWords } from '../../foreign/foreign-error-words.js';
import type { ForeignTexts } from '../../foreign/foreign-texts.js';
import type { Weighed } from '../../storage/incoming/weigh-attempt.js';
import type { Staging } from '../../storage/incoming/staging.js';
import { eventsInFlashLog } from '../../storage/schedule/flash-journal.js';
import type { Storage } from '../../storage/storage.js';
import { importLimits, type ImportSource } from './import-source.js';

type Parts = {
  readonly storage: Storage;
  readonly foreign: () => Promise<ForeignTexts>;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
};

type Entry = ExportIndex['attempts'][number];
type Reply = Promise<Result<Imported, AppError>>;

/** Enough to see what is wrong; a file of a thousand wrong ones is not read to its end. */
const mostProblems = 50;

/**
 * Takes in all attempts of an export, or none: each is read in a thread with a deadline, and comes among the others only
 * once all of them are on the disk. `path` names the export.
 */
export async function importExport(parts: Parts, path: string, source: ImportSource): Reply {
  const bad = (...problems: readonly string[]): Result<never, AppError> =>
    fail({ kind: 'bad-export', path, problems: problems.map(sentence) });
  if (source.problems.length > 0) return bad(...source.problems);
  const index = await readIndex(parts, source);
  if (!index.ok) return bad(`${indexName}: ${index.error}`);
  const incoming = await parts.storage.incoming();
  const staging = incoming.stage();
  const counts = { held: 0, beside: 0 };
  const comes: string[] = [];
  const problems: string[] = [];
  try {
    const { attempts } = index.value;
    for (const [at, entry] of attempts.entries()) {
      parts.onProgress(at, attempts.length);
      if (parts.signal.aborted) return fail({ kind: 'cancelled' });
      const taken = await takeIn(parts, source, staging, entry);
      if (taken.kind === 'wrong') problems.push(`${entry.id}: ${taken.why}`);
      else if (taken.kind === 'held') counts.held += 1;
      else comes.push(taken.id);
      if (taken.kind === 'beside') counts.beside += 1;
      if (problems.length >= mostProblems) break;
    }
    const flash = await readFlash(parts, source, index.value.flash);
    if (!flash.ok) problems.push(`${flashName}: ${flash.error}`);
    if (parts.signal.aborted) return fail({ kind: 'cancelled' });
    if (problems.length > 0 || !flash.ok) return bad(...problems);
    const isNews = comes.length > 0 || flash.value.length > 0;
    if (isNews) await incoming.bringIn(staging, comes, flash.value);
    const added = comes.length - counts.beside;
    return ok({ added, ...counts, flash: flash.value.length });
  } finally {
    await staging.abandon();
  }
}

type Taken =
  | { readonly kind: 'added' | 'beside'; readonly id: string }
  | { readonly kind: 'held' }
  | { readonly kind: 'wrong'; readonly why: string };

async function takeIn(
  parts: Parts,
  source: ImportSource,
  staging: Staging,
  { id, files }: Entry,
): Promise<Taken> {
  const copy = await readAttempt(source, id, files);
  if (!copy.ok) return { kind: 'wrong', why: copy.error };
  await staging.put(id, copy.value);
  const weighed = await weigh(parts, staging, id, id);
  if (weighed.kind === 'refused') return { kind: 'wrong', why: weighed.why };
  if (weighed.kind === 'new') return { kind: 'added', id };
  const beside = idBeside(id, contentHash(files));
  // An import that is repeated finds what came beside the first time.
  const isHeld =
    weighed.kind === 'held' || (await weigh(parts, staging, id, beside)).kind === 'held';
  if (isHeld) {
    await staging.drop(id);
    return { kind: 'held' };
  }
  await staging.rename(id, beside);
  return { kind: 'beside', id: beside };
}

async function weigh(
  { storage, foreign, signal }: Parts,
  staging: Staging,
  id: string,
  idAtHome: string,
): Promise<Weighed> {
  const home = storage.folder.attempts;
  const asked = { staged: staging.path, home, id, idAtHome };
  const reply = await (await foreign()).ask('attempt:weigh', asked, signal);
  return reply.ok ? reply.value : { kind: 'refused', why: foreignErrorWords(reply.error) };
}

async function readAttempt(
  source: ImportSource,
  id: string,
  files: Entry['files'],
): Promise<Result<ReadonlyMap<string, Buffer>, string>> {
  const copy = new Map<string, Buffer>();
  let bytes = 0;
  for (const [path, hash] of Object.entries(files)) {
    const file = await source.read(`${id}/${path}`);
    if (file.kind === 'no') return fail(`${path}: ${file.why}`);
    if (hashOf(file.bytes) !== hash) return fail(`${path}: it is not as it was exported`);
    bytes += file.bytes.byteLength;
    if (bytes > importLimits.attemptBytes) return fail('it is too large');
    copy.set(path, file.bytes);
  }
  return ok(copy);
}

async function readIndex(
  { foreign, signal }: Parts,
  source: ImportSource,
): Promise<Result<ExportIndex, string>> {
  const file = await source.read(indexName);
  if (file.kind === 'no') return fail(file.why);
  const text = file.bytes.toString();
  const reply = await (await foreign()).ask('export:index', { text }, signal);
  return reply.ok ? reply.value : fail(foreignErrorWords(reply.error));
}

/** The answers of the export that are not known yet. */
async function readFlash(
  { storage, foreign, signal }: Parts,
  source: ImportSource,
  hash: string | null,
): Promise<Result<readonly FlashEvent[], string>> {
  if (hash === null) return ok([]);
  const file = await source.read(flashName);
  if (file.kind === 'no') return fail(file.why);
  if (hashOf(file.bytes) !== hash) return fail('it is not as it was exported');
  const reply = await (await foreign()).ask('flash:read', { bytes: file.bytes }, signal);
  if (!reply.ok) return fail(foreignErrorWords(reply.error));
  if (!reply.value.ok) return reply.value;
  const log = await (await storage.incoming()).flashLog();
  const known = new Set(log === null ? [] : eventsInFlashLog(log).map(({ id }) => id));
  return ok(reply.value.value.filter(({ id }) => !known.has(id)));
}

const contentHash = (files: Entry['files']): string =>
  hashOf(JSON.stringify(Object.entries(files).toSorted()));

const sentence = (problem: string): string => `${problem.replace(/\.$/, '')}.`;
