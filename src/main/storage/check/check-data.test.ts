import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backUp } from '../backups/backups.js';
import { checkData, repairData } from './check-data.js';
import { isSound, type DataCheck } from './check-report.js';
import { nowMs, openAt, tempFolder, valueOf } from '../folder.fixture.js';
import { sampleGrade, samplePrompt } from '../../../core/grade/sample-prompt.fixture.js';
import { writerIn } from '../../files/folder-writer.js';
import { purgeTrash } from '../trash.js';

const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;

/** One graded attempt and one under way, backed up. */
async function dataFolder(): Promise<{ root: string; done: string; open: string }> {
  const root = await tempFolder();
  const { attempts, folder } = await openAt(root);
  const { attemptId: done } = valueOf(await attempts.start(samplePrompt, choice));
  valueOf(
    await attempts.append(done, 1, [
      {
        kind: 'text-changed',
        atSec: 9,
        phaseId: 'design',
        splice: { at: 0, remove: 0, insert: 'A cache.' },
      },
    ]),
  );
  valueOf(await attempts.submit(done));
  valueOf(await attempts.addGrade(done, sampleGrade('g1', 'met', nowMs)));
  const { attemptId: open } = valueOf(await attempts.start(samplePrompt, choice));
  await backUp(folder, nowMs - 1);
  return { root, done, open };
}

const look = (root: string): Promise<DataCheck> => checkData(root, () => nowMs);
const repair = (root: string): Promise<DataCheck> => repairData(root, () => nowMs);
const kinds = ({ findings }: DataCheck): readonly string[] => findings.map(({ kind }) => kind);

describe('data:check', () => {
  test('counts a sound folder, and changes nothing in it', async () => {
    const { root } = await dataFolder();
    const before = (await readdir(root, { recursive: true })).sort();
    const check = await look(root);
    expect(check).toMatchObject({
      attempts: 2,
      submitted: 1,
      graded: 1,
      grades: 1,
      events: 4,
      backups: 1,
    });
    expect(check.findings).toEqual([]);
    expect(isSound(check)).toBe(true);
    expect((await readdir(root, { recursive: true })).sort()).toEqual(before);
  });

  test('an empty or missing folder is sound', async () => {
    expect(isSound(await look(join(await tempFolder(), 'nothing')))).toBe(true);
  });

  test('brings a damaged finished attempt back from a backup', async () => {
    const { root, done } = await dataFolder();
    const file = (name: string): string => join(root, 'attempts', done, name);
    const journal = await readFile(file('journal.log.gz'));
    await truncate(file('journal.log.gz'), journal.length - 20);
    await writeFile(file('grades/g1.json'), '{');
    expect(kinds(await look(root))).toEqual(['torn-journal', 'broken-grade', 'stale-index']);
    const check = await repair(root);
    expect(check.findings.map(({ repaired }) => repaired)).not.toContain(null);
    expect(check.backup).not.toBeNull();
    expect(await readFile(file('journal.log.gz'))).toEqual(journal);
    expect((await look(root)).findings).toEqual([]);
    expect(await readdir(join(root, 'quarantine'))).toHaveLength(2);
  });

  test('an attempt whose prompt is gone is restored whole; the broken one is kept', async () => {
    const { root, done } = await dataFolder();
    await writeFile(join(root, 'attempts', done, 'prompt.json'), '{"id":');
    const check = await repair(root);
    expect(kinds(check)).toEqual(['broken-attempt']);
    expect(check.findings[0]?.repaired).toContain('restored from backup');
    expect(await (await openAt(root)).attempts.list()).toHaveLength(2);
  });

  test('without a backup it is moved aside', async () => {
    const { root, done } = await dataFolder();
    await rm(join(root, 'backups'), { recursive: true });
    await writeFile(join(root, 'attempts', done, 'prompt.json'), '');
    const check = await repair(root);
    expect(check.findings[0]?.repaired).toContain('no backup');
    expect(check).toMatchObject({ attempts: 1, inQuarantine: 1 });
  });

  test('mends a torn journal, a cut-off start, a broken index and broken settings', async () => {
    const { root, open } = await dataFolder();
    await writeFile(join(root, 'attempts', open, 'journal.log'), 'torn', { flag: 'a' });
    await mkdir(join(root, 'attempts', '.new-x'));
    await writeFile(join(root, 'index.json'), '[]');
    await writeFile(join(root, 'settings.json'), 'null');
    expect(isSound(await look(root))).toBe(false);
    const check = await repair(root);
    expect([...kinds(check)].sort()).toEqual([
      'broken-settings',
      'left-over',
      'stale-index',
      'torn-journal',
    ]);
    expect(isSound(check)).toBe(true);
    expect((await look(root)).findings).toEqual([]);
  });

  test('tells a changed part, and leaves it as the person wants it', async () => {
    const { root, done } = await dataFolder();
    const note = join(root, 'attempts', done, 'notes', 'design.md');
    await writeFile(note, 'my own words');
    const check = await repair(root);
    expect(kinds(check)).toEqual(['changed-part']);
    expect(isSound(check)).toBe(true);
    expect(await readFile(note, 'utf8')).toBe('my own words');
  });

  test('finds a backup that is not whole', async () => {
    const { root } = await dataFolder();
    const folder = join(root, 'backups', 'objects');
    for (const name of await readdir(folder, { recursive: true })) {
      if (name.length > 60) await truncate(join(folder, name), 3);
    }
    expect(kinds(await look(root))).toEqual(['broken-backup', 'broken-backup']);
  });
});

test('the trash is emptied after 30 days, and of nothing that is not ours', async () => {
  const trash = await tempFolder();
  const day = 86_400_000;
  for (const name of [`a@${nowMs - 31 * day}`, `b@${nowMs - 29 * day}`, 'notes of mine']) {
    await mkdir(join(trash, name));
  }
  expect(await purgeTrash({ trash, writer: writerIn(trash) }, nowMs)).toEqual([
    `a@${nowMs - 31 * day}`,
  ]);
  expect((await readdir(trash)).sort()).toEqual([`b@${nowMs - 29 * day}`, 'notes of mine']);
});
