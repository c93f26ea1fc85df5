import { join } from 'node:path';
import { foldAttempt, type AttemptState } from '../../../core/attempt/attempt-state.js';
import type { AttemptEvent } from '../../../core/attempt/attempt-event.js';
import { promptSchema, type Prompt } from '../../../core/prompt/prompt.js';
import { fail, ok, type Result } from '../../../core/result.js';
import { promptHash } from '../../prompts/prompt-hash.js';
import { changedFiles } from './changed-files.js';
import { compactName, journalName, readAnyJournal } from '../journal/compact-journal.js';
import { hasCode, isMissing } from '../../files/error-codes.js';
import { isPlainName } from '../../files/plain-path.js';
import { readText } from '../../files/read-file.js';
import { statIfExists } from '../../files/read-if-exists.js';
import { readManifest, type ManifestRead } from './manifest.js';
import { hashOf } from '../../files/sha256.js';

export const promptName = 'prompt.json';

export type StoredAttempt = {
  readonly id: string;
  readonly folder: string;
  readonly prompt: Prompt;
  readonly events: readonly AttemptEvent[];
  readonly state: AttemptState;
  readonly goodBytes: number;
  /** Bytes of the journal behind its last readable record. */
  readonly lostBytes: number;
  /** Its journal is in the form of an attempt that has ended. */
  readonly isCompact: boolean;
  /** All parts are written out; nothing but grades is added from then on. */
  readonly isFinished: boolean;
  readonly isNewer: boolean;
};

export type UnreadableAttempt =
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly reason: string }
  /** A part is not there: lost, or still on its way from another machine. */
  | { readonly kind: 'incomplete'; readonly reason: string }
  /** As it was written, but by a version whose prompts have another shape. */
  | { readonly kind: 'other-version' };

/** An attempt as its folder holds it; changes nothing. Rejects where the disk does. */
export async function readAttempt(
  attempts: string,
  id: string,
): Promise<Result<StoredAttempt, UnreadableAttempt>> {
  if (!isPlainName(id)) return fail({ kind: 'missing' });
  const folder = join(attempts, id);
  try {
    // What is written in it would be written somewhere else.
    if ((await statIfExists(folder))?.isSymbolicLink() === true)
      return fail({ kind: 'broken', reason: 'it is a link to another place' });
    const [text, journal, manifest] = await Promise.all([
      readText(join(folder, promptName)),
      readAnyJournal(folder),
      readManifest(folder),
    ]);
    const { events, goodBytes, totalBytes, isCompact } = journal;
    const state = foldAttempt(events);
    if (state === null) return fail({ kind: 'broken', reason: 'its journal has no beginning' });
    const prompt = parsePrompt(text, manifest);
    if (!prompt.ok) return prompt;
    return ok({
      id,
      folder,
      prompt: prompt.value,
      events,
      state,
      goodBytes,
      isCompact,
      lostBytes: totalBytes - goodBytes,
      isFinished: manifest.kind === 'read' && manifest.manifest.isFinished,
      isNewer: manifest.kind === 'newer',
    });
  } catch (error) {
    if (isMissing(error)) return fail(await whatIsMissing(folder));
    if (isNoFile(error)) return fail({ kind: 'broken', reason: error.message });
    throw error;
  }
}

/** The files of an attempt that are not as Hotseat wrote them. */
export async function changesOf(attempt: StoredAttempt): Promise<readonly string[]> {
  const { folder, prompt, state, lostBytes } = attempt;
  const read = await readManifest(folder);
  const changed = new Set(read.kind === 'read' ? await changedFiles(folder, read.manifest) : []);
  // Without a manifest the journal still knows which prompt it was.
  if (read.kind !== 'read' && promptHash(prompt) !== state.promptHash) changed.add(promptName);
  if (isOver(attempt) && lostBytes > 0) changed.add(journalOf(attempt));
  return [...changed];
}

/** An attempt that has ended stays so, even where its journal was damaged and the submission is cut off. */
export const isOver = ({ isFinished, isCompact, state }: StoredAttempt): boolean =>
  isFinished || isCompact || state.isSubmitted;

/** The file of its journal. */
export const journalOf = ({ isCompact }: StoredAttempt): string =>
  isCompact ? compactName : journalName;

/** A prompt as it is frozen beside its attempt. */
export const frozenPrompt = (prompt: Prompt): string => `${JSON.stringify(prompt, null, 1)}\n`;

function parsePrompt(text: string, manifest: ManifestRead): Result<Prompt, UnreadableAttempt> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fail({ kind: 'broken', reason: 'its prompt.json is not JSON' });
  }
  const parsed = promptSchema.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  const isAsWritten =
    manifest.kind === 'newer' ||
    (manifest.kind === 'read' && manifest.manifest.parts[promptName] === hashOf(text));
  if (isAsWritten) return fail({ kind: 'other-version' });
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  return fail({ kind: 'broken', reason: `its prompt.json is wrong at "${path}"` });
}

/** Somebody has put a folder, a pipe or a circle of links where a file of ours should be. */
const isNoFile = (error: unknown): error is Error =>
  ['EFTYPE', 'EFBIG', 'ELOOP'].some((code) => hasCode(error, code));

async function whatIsMissing(folder: string): Promise<UnreadableAttempt> {
  const isThere = async (name: string): Promise<boolean> =>
    (await statIfExists(join(folder, name))) !== null;
  if (!(await isThere(promptName))) {
    const hasJournal = (await isThere(journalName)) || (await isThere(compactName));
    return hasJournal
      ? { kind: 'incomplete', reason: `its ${promptName} is missing` }
      : { kind: 'missing' };
  }
  return { kind: 'incomplete', reason: `its ${journalName} is missing` };
}
