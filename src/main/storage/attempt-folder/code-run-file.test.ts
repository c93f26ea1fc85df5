import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notRun, type CodeRun } from '../../../core/code-run/code-run.js';
import { openAt, tempFolder, valueOf } from '../folder.fixture.js';
import { samplePrompt } from '../../../core/grade/sample-prompt.fixture.js';

const run: CodeRun = {
  program: { ...notRun, verdict: 'passed' },
  results: [{ ...notRun, name: 'one', verdict: 'failed', message: 'no', line: 3 }],
  tookMs: 12,
};
const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;

test('the run of the tests is kept once, after submission, and found if it is changed outside', async () => {
  const root = await tempFolder();
  const { attempts } = await openAt(root);
  const { attemptId: id } = valueOf(await attempts.start(samplePrompt, choice));
  expect(await attempts.codeRun(id)).toMatchObject({ ok: false, error: { kind: 'wrong-state' } });
  expect(await attempts.addCodeRun(id, run)).toMatchObject({ ok: false });

  valueOf(await attempts.submit(id));
  expect(valueOf(await attempts.codeRun(id))).toBeNull();
  valueOf(await attempts.addCodeRun(id, run));
  expect(await attempts.addCodeRun(id, run)).toMatchObject({ error: { kind: 'wrong-state' } });
  valueOf(await attempts.submit(id)); // submitting again must not lose it from the manifest
  expect(valueOf(await attempts.review(id))).toMatchObject({ codeRun: run, changed: [] });

  const file = join(root, 'attempts', id, 'tests.json');
  await writeFile(file, JSON.stringify({ ...run, results: [] }));
  expect(valueOf(await attempts.review(id)).changed).toEqual(['tests.json']);
  await writeFile(file, 'passed!');
  const review = valueOf(await attempts.review(id));
  expect(review).toMatchObject({ codeRun: null, changed: ['tests.json'] });
});
