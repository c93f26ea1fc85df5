import { cp, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Attempts } from '../attempts.js';
import { openAt, tempFolder, valueOf } from '../folder.fixture.js';
import { sampleGrade, samplePrompt } from '../../../core/grade/sample-prompt.fixture.js';

type Submitted = { readonly folder: string; readonly id: string; readonly attempts: Attempts };

async function submitted(): Promise<Submitted> {
  const root = await tempFolder();
  const { attempts } = await openAt(root);
  const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;
  const { attemptId: id } = valueOf(await attempts.start(samplePrompt, choice));
  valueOf(await attempts.submit(id));
  return { folder: join(root, 'attempts', id), id, attempts };
}

test('what is finished is never rewritten: a grade, and the run of its tests, only add files', async () => {
  const { folder, id, attempts } = await submitted();
  const filesNow = async (): Promise<Readonly<Record<string, string>>> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((one) => one.isFile()).map((e) => join(e.parentPath, e.name));
    const looks = paths.map(async (path) => {
      const { ino, mtimeMs } = await stat(path);
      return [path.slice(folder.length + 1), `${ino} ${mtimeMs}`] as const;
    });
    return Object.fromEntries(await Promise.all(looks));
  };
  const before = await filesNow();
  valueOf(await attempts.addGrade(id, sampleGrade('g1', 'met', 1)));
  const part = { verdict: 'passed', message: '', line: null, output: '' } as const;
  valueOf(await attempts.addCodeRun(id, { program: part, results: [], tookMs: 1 }));
  const { 'grades/g1.json': grade, 'tests.json': run, ...others } = await filesNow();
  expect([grade, run]).not.toContain(undefined);
  expect(others).toEqual(before);
  expect(valueOf(await attempts.review(id)).changed).toEqual([]);
});

test('a copy of a grade under another name is no grade', async () => {
  const { folder, id, attempts } = await submitted();
  valueOf(await attempts.addGrade(id, sampleGrade('g1', 'met', 1)));
  const grades = join(folder, 'grades');
  await cp(join(grades, 'g1.json'), join(grades, 'g1-laptop.json'));
  const review = valueOf(await attempts.review(id));
  expect([review.grades.length, review.changed]).toEqual([1, ['grades/g1-laptop.json']]);
});
