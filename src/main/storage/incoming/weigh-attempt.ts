import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { codeRunName } from '../attempt-folder/code-run-file.js';
import { gradePaths } from '../attempt-folder/grade-files.js';
import { readAttempt, type StoredAttempt } from '../attempt-folder/read-attempt.js';
import { readOutcome } from '../attempt-folder/outcome.js';
import { readSettlements } from '../attempt-folder/settlement-file.js';
import { textIfExists } from '../../files/read-if-exists.js';
import { readTake, takesIn } from '../takes/take-files.js';

/** What an attempt that comes from outside is beside those at home. */
export type Weighed =
  | { readonly kind: 'new' }
  /** The one at home holds all of it. */
  | { readonly kind: 'held' }
  /** There is one of its id at home that lacks something of it. */
  | { readonly kind: 'other' }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Reads an attempt in a folder of attempts, and compares it with the one of its id at home. Who made it may be anybody:
 * this belongs in a thread with a deadline.
 */
export async function weighAttempt(
  staged: string,
  home: string,
  id: string,
  idAtHome: string,
): Promise<Weighed> {
  const read = await readAttempt(staged, id);
  if (!read.ok) return { kind: 'refused', why: unreadableWords(read.error) };
  if (read.value.isNewer) return { kind: 'refused', why: newer };
  const why = await newerPart(read.value);
  if (why !== null) return { kind: 'refused', why };
  const mine = await readAttempt(home, idAtHome);
  if (!mine.ok) return { kind: mine.error.kind === 'missing' ? 'new' : 'other' };
  return { kind: (await holds(mine.value, read.value)) ? 'held' : 'other' };
}

const newer = 'a newer Hotseat wrote it; update Hotseat to import it';

function unreadableWords(error: { readonly kind: string; readonly reason?: string }): string {
  if (error.kind === 'missing') return 'it is not in the export';
  return error.reason ?? 'another version of Hotseat wrote it';
}

/** A grade or a settlement of a newer version would be passed over in silence. */
async function newerPart({ folder }: StoredAttempt): Promise<string | null> {
  const settled = await readSettlements(folder);
  if (!settled.ok && settled.error.kind === 'newer') return newer;
  const { unreadable } = await readOutcome(folder);
  for (const path of unreadable) {
    const text = (await textIfExists(join(folder, path))) ?? '';
    if (/"schema": ?(?:[2-9]|1\d)/.test(text)) return newer;
  }
  return null;
}

/** Whether nothing is lost where only `mine` is kept. */
async function holds(mine: StoredAttempt, other: StoredAttempt): Promise<boolean> {
  const { events } = other;
  if (!isDeepStrictEqual(mine.prompt, other.prompt)) return false;
  if (mine.events.length < events.length) return false;
  if (!isDeepStrictEqual(mine.events.slice(0, events.length), events)) return false;
  for (const path of [...(await gradePaths(other.folder)), codeRunName]) {
    const theirs = await textIfExists(join(other.folder, path));
    if (theirs !== null && theirs !== (await textIfExists(join(mine.folder, path)))) return false;
  }
  if (!(await holdsTakes(mine.folder, other.folder))) return false;
  const [own, theirs] = await Promise.all([
    readSettlements(mine.folder),
    readSettlements(other.folder),
  ]);
  if (!theirs.ok || theirs.value.events.length === 0) return true;
  return (
    own.ok &&
    isDeepStrictEqual(own.value.events.slice(0, theirs.value.events.length), theirs.value.events)
  );
}

async function holdsTakes(mine: string, other: string): Promise<boolean> {
  for (const { file } of await takesIn(other)) {
    const theirs = await readTake(other, file);
    const own = await readTake(mine, file);
    if (theirs !== null && own?.equals(theirs) !== true) return false;
  }
  return true;
}
