import { isDeepStrictEqual } from 'node:util';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import { attemptIds } from '../attempt-list/attempt-list.js';
import { openIndex, parseIndex, type AttemptIndex } from '../attempt-list/attempt-index.js';
import { backUp, listBackups } from '../backups/backups.js';
import { checkAttempt, type AttemptCheck } from './check-attempt.js';
import { checkBackups, checkLeftOvers, checkSettings, lookAt } from './check-files.js';
import { namesIn } from '../../files/read-if-exists.js';
import type { CheckMode, DataCheck, Finding } from './check-report.js';
import { conflictCopies } from './sync-conflicts.js';
import { dataFolder } from '../data-folder/data-folder.js';
import { quarantine } from '../data-folder/quarantine.js';
import { readOutcome } from '../attempt-folder/outcome.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { storedSummary } from '../attempt-list/attempt-summary.js';

/** What the app has open of the folder: its index, and a way to look at an attempt while nobody writes on it. */
type InUse = {
  readonly index: AttemptIndex;
  readonly whileClosed: <T>(id: string, task: () => Promise<T>) => Promise<T>;
};

/** Reads a whole data folder and says what is in it and what is wrong; it changes nothing. */
export const checkData: Check = (root, nowMs, inUse = null) =>
  readThrough(root, 'look', nowMs, inUse);

/** The same, with repairs: first a backup, then what can be mended is; nothing is ever deleted. */
export const repairData: Check = (root, nowMs, inUse = null) =>
  readThrough(root, 'repair', nowMs, inUse);

type Check = (root: string, nowMs: () => number, inUse?: InUse | null) => Promise<DataCheck>;

async function readThrough(
  root: string,
  mode: CheckMode,
  nowMs: () => number,
  inUse: InUse | null,
): Promise<DataCheck> {
  const folder = dataFolder(root);
  const context: StorageContext = { folder, nowMs, notify: () => undefined };
  const backup = mode === 'repair' ? await backUp(folder, nowMs()) : null;
  const checks: AttemptCheck[] = [];
  for (const id of await attemptIds(folder.attempts)) {
    const check = (): Promise<AttemptCheck> => checkAttempt(context, id, mode);
    checks.push(await (inUse === null ? check() : inUse.whileClosed(id, check)));
  }
  const attempts = checks.flatMap(({ attempt }) => attempt ?? []);
  const findings = [
    ...(await checkSettings(context, mode)),
    ...checks.flatMap((check) => check.findings),
    ...(await checkLeftOvers(context, mode)),
    ...(await conflictCopies(folder)).map((path): Finding => {
      const detail = 'a copy that a sync tool made; it is not read';
      return { kind: 'conflict-copy', path, detail, repaired: null };
    }),
    ...(await checkBackups(folder)),
    ...(await checkIndex(context, checks, mode, inUse)),
  ];
  return {
    dataDir: root,
    attempts: attempts.length,
    submitted: attempts.filter(({ state, isFinished }) => isFinished || state.isSubmitted).length,
    graded: checks.filter(({ grades }) => grades > 0).length,
    grades: checks.reduce((sum, { grades }) => sum + grades, 0),
    events: attempts.reduce((sum, { events }) => sum + events.length, 0),
    backups: (await listBackups(folder)).length,
    inTrash: (await namesIn(folder.trash)).length,
    inQuarantine: (await namesIn(folder.quarantine)).length,
    findings,
    backup,
  };
}

/** The index against the attempts themselves. An entry that is missing is no fault: it is a cache. */
async function checkIndex(
  context: StorageContext,
  checks: readonly AttemptCheck[],
  mode: CheckMode,
  inUse: InUse | null,
): Promise<readonly Finding[]> {
  const path = context.folder.index;
  const read = await lookAt(path);
  if (read === null) return [];
  if (!read.ok) {
    const { folder, nowMs } = context;
    if (mode === 'repair') await quarantine(folder, path, read.error, nowMs());
    const repaired = mode === 'repair' ? 'to be rebuilt' : null;
    return [{ kind: 'stale-index', path, detail: read.error, repaired }];
  }
  const parsed = parseIndex(read.value);
  const wrong = parsed.ok ? await staleIds(parsed.value, checks) : [];
  if (parsed.ok && wrong.length === 0) return [];
  // Opening quarantines a broken index; the next list fills in what is then missing.
  if (mode === 'repair') {
    const opened = await openIndex(context);
    await (inUse?.index ?? opened).forget(wrong);
  }
  const detail = parsed.ok ? `wrong about ${wrong.join(', ')}` : 'cannot be read';
  return [
    { kind: 'stale-index', path, detail, repaired: mode === 'repair' ? 'to be rebuilt' : null },
  ];
}

async function staleIds(
  entries: ReadonlyMap<string, AttemptSummary>,
  checks: readonly AttemptCheck[],
): Promise<readonly string[]> {
  const attempts = new Map(
    checks.flatMap(({ attempt }) => (attempt ? [[attempt.id, attempt]] : [])),
  );
  const stale: string[] = [];
  for (const [id, entry] of entries) {
    const attempt = attempts.get(id);
    if (attempt === undefined) {
      stale.push(id);
      continue;
    }
    const outcome = await readOutcome(attempt.folder);
    if (!isDeepStrictEqual(entry, storedSummary(attempt, outcome))) stale.push(id);
  }
  return stale;
}
