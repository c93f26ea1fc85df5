import { join } from 'node:path';
import {
  changesOf,
  isOver,
  journalOf,
  readAttempt,
  type StoredAttempt,
} from '../attempt-folder/read-attempt.js';
import { finishAttempt } from '../attempt-folder/finish-attempt.js';
import { namesIn } from '../../files/read-if-exists.js';
import type { CheckMode, Finding } from './check-report.js';
import { compactName, journalName, removePlain } from '../journal/compact-journal.js';
import { readOutcome } from '../attempt-folder/outcome.js';
import { readSettlements, settledName } from '../attempt-folder/settlement-file.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { recovered } from '../attempt-folder/recover-journal.js';
import { restoreAttempt, restorePart } from '../backups/restore-attempt.js';

export type AttemptCheck = {
  /** Null where the attempt could not be read, and was not repaired. */
  readonly attempt: StoredAttempt | null;
  readonly grades: number;
  readonly findings: readonly Finding[];
};

/** Checks one attempt; a repair also mends it, from backups where its own files do not suffice. */
export async function checkAttempt(
  context: StorageContext,
  id: string,
  mode: CheckMode,
): Promise<AttemptCheck> {
  const { attempts } = context.folder;
  const path = join(attempts, id);
  const findings: Finding[] = [];
  const read = await readAttempt(attempts, id);
  if (!read.ok) {
    if (read.error.kind === 'missing') return { attempt: null, grades: 0, findings };
    if (read.error.kind === 'other-version') {
      findings.push({ kind: 'other-version', path, detail: 'left as it is', repaired: null });
      return { attempt: null, grades: 0, findings };
    }
    const { reason } = read.error;
    const repaired = mode === 'repair' ? await restoreAttempt(context, id, reason) : null;
    findings.push({ kind: 'broken-attempt', path, detail: reason, repaired });
    const again = await readAttempt(attempts, id);
    return { attempt: again.ok ? again.value : null, grades: 0, findings };
  }
  const attempt = read.value;
  findings.push(...(await checkJournal(context, attempt, mode)));
  findings.push(...(await checkForms(context, attempt, mode)));
  const { grades, unreadable } = await readOutcome(attempt.folder);
  for (const part of unreadable) {
    if (part === settledName && (await isOfNewer(attempt))) {
      const detail = 'of a newer Hotseat';
      findings.push({ kind: 'other-version', path: join(path, part), detail, repaired: null });
      continue;
    }
    const repaired = mode === 'repair' ? await restorePart(context, attempt, part) : null;
    findings.push({ ...brokenPart(part), path: join(path, part), repaired });
  }
  for (const part of await changesOf(attempt)) {
    if (part === journalOf(attempt) || unreadable.includes(part)) continue;
    const detail = 'is not as Hotseat wrote it';
    findings.push({ kind: 'changed-part', path: join(path, part), detail, repaired: null });
  }
  return { attempt, grades: grades.length, findings };
}

async function isOfNewer({ folder }: StoredAttempt): Promise<boolean> {
  const read = await readSettlements(folder);
  return !read.ok && read.error.kind === 'newer';
}

const brokenPart = (part: string): Pick<Finding, 'kind' | 'detail'> =>
  part === settledName
    ? { kind: 'broken-settlements', detail: 'cannot be read' }
    : { kind: 'broken-grade', detail: 'is no grade' };

async function checkJournal(
  context: StorageContext,
  attempt: StoredAttempt,
  mode: CheckMode,
): Promise<readonly Finding[]> {
  const { folder, lostBytes, isFinished } = attempt;
  if (lostBytes > 0) {
    const path = join(folder, journalOf(attempt));
    const repair =
      isFinished || attempt.isCompact
        ? () => restorePart(context, attempt, journalOf(attempt))
        : () => recovered(attempt, context).then(() => 'cut behind its last whole record');
    const detail = `${lostBytes} bytes behind the last whole record`;
    const repaired = mode === 'repair' ? await repair() : null;
    return [{ kind: 'torn-journal', path, detail, repaired }];
  }
  if (!isOver(attempt) || isFinished || attempt.isNewer) return [];
  const repaired =
    mode === 'repair'
      ? await finishAttempt(context.folder.writer, attempt).then(() => 'its parts were written out')
      : null;
  return [
    { kind: 'unfinished-submission', path: folder, detail: 'submitted, parts missing', repaired },
  ];
}

/** A plain journal that a kill left beside the compact one, which holds the same. */
async function checkForms(
  context: StorageContext,
  { folder, isFinished }: StoredAttempt,
  mode: CheckMode,
): Promise<readonly Finding[]> {
  const hasBoth = async (): Promise<boolean> => {
    const names = await namesIn(folder);
    return names.includes(journalName) && names.includes(compactName);
  };
  if (!isFinished || !(await hasBoth())) return [];
  if (mode === 'repair') await removePlain(context.folder.writer, folder);
  const repaired = mode === 'repair' && !(await hasBoth()) ? 'only its packed form is kept' : null;
  const detail = 'lies beside its packed form';
  return [{ kind: 'left-over', path: join(folder, journalName), detail, repaired }];
}
