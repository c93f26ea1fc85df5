import { basename, join } from 'node:path';
import { fail, ok, type Result } from '../../../core/result.js';
import { backupObjects } from '../backups/object-store.js';
import { listBackups } from '../backups/backups.js';
import { treeOf } from '../backups/backup-tree.js';
import type { CheckMode, Finding } from './check-report.js';
import { type DataFolder } from '../data-folder/data-folder.js';
import { namesIn, pathsBelow, textIfExists } from '../../files/read-if-exists.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { readSettings } from '../settings-file/settings-store.js';
import { quarantinePath, quarantine } from '../data-folder/quarantine.js';

export async function checkSettings(
  context: StorageContext,
  mode: CheckMode,
): Promise<readonly Finding[]> {
  const { folder, nowMs } = context;
  const path = folder.settings;
  const read = await lookAt(path);
  if (read === null) return [];
  const parsed = read.ok
    ? await readSettings(read.value)
    : fail({ kind: 'wrong' as const, problems: [{ line: 1, column: 1, words: read.error }] });
  if (parsed.ok) return [];
  if (parsed.error.kind === 'newer') {
    return [{ kind: 'other-version', path, detail: 'of a newer Hotseat', repaired: null }];
  }
  const detail = parsed.error.problems
    .map(({ line, column, words }) => `line ${String(line)}, column ${String(column)}: ${words}`)
    .join(' ');
  if (mode === 'repair') await quarantine(folder, path, detail, nowMs());
  return [
    { kind: 'broken-settings', path, detail, repaired: mode === 'repair' ? quarantined : null },
  ];
}

/** The text of a file, or why it has none: there may be a folder or a pipe in its place. Null where there is nothing. */
export async function lookAt(path: string): Promise<Result<string, string> | null> {
  try {
    const text = await textIfExists(path);
    return text === null ? null : ok(text);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** Attempts that were never begun, and temporary files of writes that a kill cut off. */
export async function checkLeftOvers(
  { folder, nowMs }: StorageContext,
  mode: CheckMode,
): Promise<readonly Finding[]> {
  const begun = (await namesIn(folder.attempts))
    .filter((name) => name.startsWith('.new-'))
    .map((name) => join(folder.attempts, name));
  const cutOff = (await tempFiles(folder)).filter(
    (path) => !begun.some((other) => path.startsWith(other)),
  );
  const findings: Finding[] = [];
  for (const path of [...begun, ...cutOff]) {
    if (mode === 'repair')
      await folder.writer.move(path, await quarantinePath(folder, basename(path), nowMs()));
    const repaired = mode === 'repair' ? quarantined : null;
    findings.push({ kind: 'left-over', path, detail: 'of a write that was cut off', repaired });
  }
  return findings;
}

/** Whether each backup still has all that it lists. Nothing can repair one; the others stand. */
export async function checkBackups(folder: DataFolder): Promise<readonly Finding[]> {
  const objects = backupObjects(folder);
  const findings: Finding[] = [];
  const whole = new Map<string, boolean>();
  const isWhole = async (tree: string): Promise<boolean> => {
    const hashes = await treeOf(objects, tree);
    if (hashes === null) return false;
    for (const hash of Object.values(hashes)) if ((await objects.get(hash)) === null) return false;
    return true;
  };
  for (const { name, backup } of await listBackups(folder)) {
    for (const [id, { tree }] of Object.entries(backup.attempts)) {
      const known = whole.get(tree) ?? (await isWhole(tree));
      whole.set(tree, known);
      if (known) continue;
      const detail = `attempt ${id} is not whole in it`;
      const path = join(folder.backups, name);
      findings.push({ kind: 'broken-backup', path, detail, repaired: null });
    }
  }
  return findings;
}

const quarantined = 'moved to quarantine';

/** Only where we write: not in the browser's profile, nor in what is in quarantine already. */
async function tempFiles(folder: DataFolder): Promise<readonly string[]> {
  const top = (await namesIn(folder.root)).map((name) => join(folder.root, name));
  const below = await Promise.all(
    [folder.attempts, folder.backups].map((path) => pathsBelow(path)),
  );
  return [...top, ...below.flat()].filter((path) => path.endsWith('.tmp'));
}
