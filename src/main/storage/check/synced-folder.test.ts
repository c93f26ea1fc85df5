import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repairData } from './check-data.js';
import { isSound } from './check-report.js';
import { openAt, tempFolder, valueOf } from '../folder.fixture.js';
import { sampleGrade, samplePrompt } from '../../../core/grade/sample-prompt.fixture.js';
import { withChecksum } from '../attempt-folder/checksum.js';
import { openStorage } from '../storage.js';

const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;

async function graded(): Promise<{ readonly root: string; readonly id: string }> {
  const root = await tempFolder();
  const { attempts, settings } = await openAt(root);
  const { attemptId: id } = valueOf(await attempts.start(samplePrompt, choice));
  valueOf(await attempts.submit(id));
  valueOf(await attempts.addGrade(id, sampleGrade('g1', 'met', 1)));
  await settings.update((now) => ({ ...now, level: 'staff' }));
  return { root, id };
}

test('copies that sync tools make are never read as data, and are reported', async () => {
  const { root, id } = await graded();
  const folder = join(root, 'attempts', id);
  const worse = JSON.stringify(sampleGrade('g2', 'not-met', 9));
  const copies = [
    join(folder, 'manifest (conflicted copy 2026-11-25).json'),
    join(folder, 'journal.log.sync-conflict-20261125-104107-ABCDEFG.gz'),
    join(folder, 'journal.log 2.gz'),
    join(folder, 'grades', 'g2 (1).json'),
    join(folder, 'grades', 'g2.sync-conflict-20261125-104107-ABCDEFG.json'),
    join(root, 'settings 2.json'),
    join(root, 'index (Case Conflict).json'),
  ];
  for (const path of copies)
    await writeFile(path, path.includes('grades') ? worse : '{"schema":99}');
  const twin = join(root, 'attempts', `${id} 2`);
  await cp(folder, twin, { recursive: true });
  await rm(join(root, 'index.json'));

  const { attempts, settings, notices } = await openAt(root);
  expect(await attempts.list()).toMatchObject([{ id, result: { total: 100 } }]);
  expect(valueOf(await attempts.review(id))).toMatchObject({ changed: [], grades: [{ id: 'g1' }] });
  expect([settings.data().level, notices()]).toEqual(['staff', []]);

  const check = await repairData(root, Date.now);
  expect(check.findings.map(({ kind }) => kind)).toEqual(Array(8).fill('conflict-copy'));
  expect(check.findings.map(({ path }) => path).sort()).toEqual([...copies, twin].sort());
  expect([isSound(check), check.attempts]).toEqual([true, 1]);
  expect(await readFile(copies[0] ?? '', 'utf8')).toBe('{"schema":99}');
});

test('an attempt that comes from another machine is listed, once all of it is there', async () => {
  const here = await graded();
  const there = await graded();
  const storage = await openStorage(here.root, Date.now, (error) => {
    throw error;
  });
  try {
    expect(await storage.attempts.list()).toHaveLength(1);
    const from = join(there.root, 'attempts', there.id);
    const to = join(here.root, 'attempts', there.id);
    await mkdir(to);
    await cp(join(from, 'prompt.json'), join(to, 'prompt.json'));
    expect((await storage.attempts.list()).map(({ id }) => id)).toEqual([here.id]);
    expect(storage.notices()).toMatchObject([{ kind: 'read-only' }]);
    expect(await readdir(to)).toEqual(['prompt.json']);
    await rm(to, { recursive: true });
    await rename(from, to);
    const ids = (await storage.attempts.list()).map(({ id }) => id);
    expect([...ids].sort()).toEqual([here.id, there.id].sort());
    expect(valueOf(await storage.attempts.review(there.id)).changed).toEqual([]);
  } finally {
    await storage.close();
  }
});

test('a grade that comes from another machine is the result once its report was opened', async () => {
  const { root, id } = await graded();
  const { attempts } = await openAt(root);
  await writeFile(
    join(root, 'attempts', id, 'grades', 'g2.json'),
    withChecksum(sampleGrade('g2', 'not-met', 9)),
  );
  expect(valueOf(await attempts.review(id)).grades).toHaveLength(2);
  expect(await attempts.list()).toMatchObject([{ id, result: { total: 0 } }]);
});

// The bug: a machine that read the index between the other's submission and grade wrote it back as ungraded, for good.
test('a grade is listed that another instance saved after this one had read the index', async () => {
  const root = await tempFolder();
  const one = await openAt(root);
  const { attemptId: id } = valueOf(await one.attempts.start(samplePrompt, choice));
  valueOf(await one.attempts.submit(id));
  const other = await openAt(root);
  valueOf(await one.attempts.addGrade(id, sampleGrade('g1', 'met', 1)));
  const { attemptId: second } = valueOf(await other.attempts.start(samplePrompt, choice));
  valueOf(await other.attempts.submit(second));
  for (const { attempts } of [other, await openAt(root)]) {
    const results = new Map((await attempts.list()).map((summary) => [summary.id, summary.result]));
    expect(results.get(id)?.total).toBe(100);
    expect(results.get(second)).toBeNull();
  }
});
