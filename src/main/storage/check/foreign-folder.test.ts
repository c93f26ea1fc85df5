import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../files/sha256.js';
import { sampleGrade, samplePrompt } from '../../../core/grade/sample-prompt.fixture.js';
import { backUp } from '../backups/backups.js';
import { dataFolder } from '../data-folder/data-folder.js';
import { nowMs, openAt, tempFolder, valueOf } from '../folder.fixture.js';
import { purgeTrash } from '../trash.js';
import { checkData, repairData } from './check-data.js';

// "Mine does not open, can you look?": a data folder that somebody else made, and what it may not do.

const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;
const look = (root: string) => checkData(root, () => nowMs);
const repair = (root: string) => repairData(root, () => nowMs);

/** A data folder below a home that the test watches, with a graded attempt and one under way. */
async function foreign(): Promise<{ home: string; root: string; done: string; open: string }> {
  const home = await tempFolder();
  const root = join(home, 'hotseat', 'data');
  const storage = await openAt(root);
  const { attempts, folder } = storage;
  const { attemptId: done } = valueOf(await attempts.start(samplePrompt, choice));
  valueOf(await attempts.submit(done));
  valueOf(await attempts.addGrade(done, sampleGrade('g1', 'met', 1)));
  const { attemptId: open } = valueOf(await attempts.start(samplePrompt, choice));
  await backUp(folder, nowMs - 1);
  await storage.close();
  return { home, root, done, open };
}

async function linkTo(target: string, path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
  await symlink(target, path);
}

/** Puts an object into the backups as anybody could; answers its hash. */
async function putObject(root: string, text: string): Promise<string> {
  const path = join(root, 'backups', 'objects', hashOf(text).slice(0, 2), hashOf(text));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return hashOf(text);
}

async function putBackup(root: string, id: string, path: string): Promise<void> {
  const prompt = await putObject(root, JSON.stringify(samplePrompt));
  const evil = await putObject(root, 'evil');
  const tree = await putObject(root, JSON.stringify({ 'prompt.json': prompt, [path]: evil }));
  const backup = { schema: 1, atMs: nowMs + 1, files: {}, attempts: { [id]: { tree, look: '' } } };
  await writeFile(join(root, 'backups', 'evil.json'), JSON.stringify(backup));
}

describe('a backup', () => {
  test.each(['../../../../autostart/evil.desktop', 'notes/../../../../autostart/evil.desktop'])(
    'does not choose where a repair writes: %s',
    async (path) => {
      const { home, root, done } = await foreign();
      await mkdir(join(home, 'autostart'));
      await writeFile(join(root, 'attempts', done, 'prompt.json'), '{');
      await putBackup(root, done, path);
      const check = await repair(root);
      expect(await readdir(join(home, 'autostart'))).toEqual([]);
      // The older backup, which is sound, is taken; the other is named.
      expect(check.findings.map(({ kind }) => kind).sort()).toEqual([
        'broken-attempt',
        'broken-backup',
      ]);
      expect(check.findings[0]?.repaired).toContain('restored from backup');
      expect(await (await openAt(root)).attempts.list()).toHaveLength(2);
    },
  );

  test.each(['{', 'null', '[]', '"x"', '{"a/b":"x","a":"x"}'])(
    'whose list of files is %s is said to be broken, and the others are looked at',
    async (text) => {
      const { root, done } = await foreign();
      const tree = await putObject(root, text);
      const attempts = { [done]: { tree, look: '' } };
      const backup = { schema: 1, atMs: nowMs + 1, files: {}, attempts };
      await writeFile(join(root, 'backups', 'evil.json'), JSON.stringify(backup));
      await mkdir(join(root, 'backups', 'folder.json'));
      expect((await look(root)).findings.map(({ kind }) => kind)).toEqual(['broken-backup']);
      await expect(repair(root)).resolves.toMatchObject({ attempts: 2 });
    },
  );

  test('leaves out what others laid beside an attempt, and stays good for a repair', async () => {
    const { root, done } = await foreign();
    await writeFile(join(root, 'attempts', done, 'my own notes (2).md'), 'x');
    await backUp((await openAt(root)).folder, nowMs + 1);
    await writeFile(join(root, 'attempts', done, 'prompt.json'), '{');
    expect((await repair(root)).findings[0]?.repaired).toContain('restored from backup');
  });
});

describe('a link', () => {
  test.each(['notes', 'grades'])('in place of %s is not written through', async (name) => {
    const { home, root, open, done } = await foreign();
    const elsewhere = join(home, 'elsewhere');
    await mkdir(elsewhere);
    const id = name === 'notes' ? open : done;
    await linkTo(elsewhere, join(root, 'attempts', id, name));
    const { attempts } = await openAt(root);
    const splice = { at: 0, remove: 0, insert: 'mine' };
    const refused = { code: 'EPERM' };
    if (name === 'notes') {
      const event = { kind: 'text-changed', atSec: 1, phaseId: 'design', splice } as const;
      valueOf(await attempts.append(id, 1, [event]));
      await expect(attempts.submit(id)).rejects.toMatchObject(refused);
    } else {
      const grading = attempts.addGrade(id, sampleGrade('g2', 'met', 2));
      await expect(grading).rejects.toMatchObject(refused);
    }
    expect(await readdir(elsewhere)).toEqual([]);
  });

  test('in place of a journal is not appended to', async () => {
    const { home, root, open } = await foreign();
    const journal = join(root, 'attempts', open, 'journal.log');
    const elsewhere = join(home, 'elsewhere');
    await rename(journal, elsewhere);
    await symlink(elsewhere, journal);
    const before = await readFile(elsewhere, 'utf8');
    const { attempts } = await openAt(root);
    const adding = attempts.append(open, 1, [{ kind: 'ticked', atSec: 1 }]);
    await expect(adding).rejects.toMatchObject({ code: 'EPERM' });
    expect(await readFile(elsewhere, 'utf8')).toBe(before);
  });

  test('in place of an attempt is none, and in place of all of them makes the folder read-only', async () => {
    const { home, root, done } = await foreign();
    const elsewhere = join(home, 'elsewhere');
    await rename(join(root, 'attempts', done), elsewhere);
    await symlink(elsewhere, join(root, 'attempts', done));
    await rm(join(root, 'index.json'));
    const before = await readdir(elsewhere);
    const storage = await openAt(root);
    expect(await storage.attempts.list()).toHaveLength(1);
    expect(storage.notices()).toMatchObject([{ text: expect.stringContaining('is a link') }]);
    expect(await storage.attempts.review(done)).toMatchObject({ error: { kind: 'invalid-file' } });
    expect(await readdir(elsewhere)).toEqual(before);
    await storage.close();
    await rename(join(root, 'attempts'), join(home, 'all'));
    await symlink(join(home, 'all'), join(root, 'attempts'));
    const again = await openAt(root);
    expect(again.isWritable).toBe(false);
    const starting = again.attempts.start(samplePrompt, choice);
    await expect(starting).rejects.toMatchObject({ code: 'EPERM' });
  });

  test('in place of the trash empties no other folder', async () => {
    const { home, root } = await foreign();
    const elsewhere = join(home, 'elsewhere');
    await mkdir(join(elsewhere, 'a@0'), { recursive: true });
    await linkTo(elsewhere, join(root, 'trash'));
    const purging = purgeTrash(dataFolder(root), nowMs);
    await expect(purging).rejects.toMatchObject({ code: 'EPERM' });
    expect(await readdir(elsewhere)).toEqual(['a@0']);
  });

  test('among the attempts is not gone through: neither files of others nor circles', async () => {
    const { home, root } = await foreign();
    const elsewhere = join(home, 'elsewhere');
    await mkdir(elsewhere);
    await writeFile(join(elsewhere, 'theirs.tmp'), 'x');
    await symlink(elsewhere, join(root, 'attempts', 'way-out'));
    for (const name of ['one', 'two']) await symlink('.', join(root, 'attempts', name));
    expect((await repair(root)).findings).toEqual([]);
    expect(await readdir(elsewhere)).toEqual(['theirs.tmp']);
  });
});

test.each(['../../../../secret', '/dev/zero', 'grades/../../../../secret'])(
  'a manifest does not choose what is read: %s',
  async (part) => {
    const { root, done } = await foreign();
    const path = join(root, 'attempts', done, 'manifest.json');
    const data = JSON.parse(await readFile(path, 'utf8')) as { parts: object };
    const parts = { ...data.parts, [part]: hashOf('x') };
    await writeFile(path, JSON.stringify({ ...data, parts }));
    const { attempts } = await openAt(root);
    expect(valueOf(await attempts.review(done)).changed).toEqual([]);
    expect(await attempts.list()).toHaveLength(2);
  },
);

// Such a file answers never, or without an end: it must not keep the app from opening.
test.skipIf(process.platform === 'win32')(
  'pipes, devices and folders in place of files are told, and the rest is there',
  async () => {
    const { root, done, open } = await foreign();
    const pipe = (path: string): void => void execFileSync('mkfifo', [path]);
    for (const name of ['settings.json', 'index.json', 'self-tests.json', 'window.json'])
      await rm(join(root, name), { force: true });
    pipe(join(root, 'settings.json'));
    await symlink('/dev/zero', join(root, 'index.json'));
    pipe(join(root, 'backups', 'x.json'));
    await rm(join(root, 'attempts', done, 'prompt.json'));
    pipe(join(root, 'attempts', done, 'prompt.json'));
    await mkdir(join(root, 'packs', 'mine'), { recursive: true });
    pipe(join(root, 'packs', 'mine', 'pack.json'));
    const storage = await openAt(root);
    expect((await storage.attempts.list()).map(({ id }) => id)).toEqual([open]);
    expect(
      storage
        .notices()
        .map(({ text }) => text)
        .join('\n'),
    ).toContain(done);
    expect(await storage.packs.list()).toEqual([]);
    await storage.close();
    await expect(look(root)).resolves.toMatchObject({ attempts: 1 });
    const { findings } = await repair(root);
    expect(findings.map(({ kind, repaired }) => [kind, repaired !== null]).sort()).toEqual([
      ['broken-settings', true],
      ['stale-index', true],
    ]);
  },
);
