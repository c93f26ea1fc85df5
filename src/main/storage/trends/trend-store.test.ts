import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleGrade, samplePrompt } from '../../../core/grade/sample-prompt.fixture.js';
import {
  aboutIn,
  manifestName,
  readManifest,
  withHash,
  type About,
} from '../attempt-folder/manifest.js';
import { nowMs, openAt, tempFolder, valueOf } from '../folder.fixture.js';
import type { Storage } from '../storage.js';
import { openTrends, type TrendStore } from './trend-store.js';

/** A graded attempt of 5 minutes, 4 of them in its second phase, whose score was guessed. */
async function graded({ attempts }: Storage): Promise<string> {
  const choice = { mode: 'mock', level: 'senior', timeFactor: 1.5 } as const;
  const { attemptId, nextSeq } = valueOf(await attempts.start(samplePrompt, choice));
  valueOf(
    await attempts.append(attemptId, nextSeq, [
      { kind: 'phase-entered', atSec: 60, phaseId: 'design' },
      { kind: 'score-guessed', atSec: 300, points: 40 },
    ]),
  );
  valueOf(await attempts.submit(attemptId));
  valueOf(await attempts.addGrade(attemptId, sampleGrade('g1', 'not-met', nowMs)));
  return attemptId;
}

const trendsIn = ({ folder, notify }: Storage): Promise<TrendStore> =>
  openTrends({ folder, notify, nowMs: () => nowMs });

async function rowOf(storage: Storage, id: string) {
  const store = await trendsIn(storage);
  await store.takeIn(await storage.attempts.list());
  return store.rows().get(id);
}

const row = { verdicts: 'nnnn', spentSec: [60, 240], timeFactor: 1.5, guess: 40 };

test('a graded attempt has a row, over a restart too', async () => {
  const root = await tempFolder();
  const storage = await openAt(root);
  const id = await graded(storage);
  expect(await rowOf(storage, id)).toMatchObject(row);
  const after = await openAt(root);
  const store = await trendsIn(after);
  expect(store.behind(await after.attempts.list())).toBe(0);
  expect(store.rows().get(id)).toMatchObject(row);
});

test.each([
  ['lost', (path: string) => rm(path)],
  ['broken', (path: string) => writeFile(path, '{"schema":1')],
  [
    'changed by a letter',
    async (path: string) =>
      writeFile(path, (await readFile(path, 'utf8')).replace('"nnnn"', '"mmmm"')),
  ],
])('a file that is %s is made anew from the attempts', async (_, harm) => {
  const root = await tempFolder();
  const storage = await openAt(root);
  const id = await graded(storage);
  await rowOf(storage, id);
  await harm(join(root, 'trends.json'));
  expect(await rowOf(await openAt(root), id)).toMatchObject(row);
});

test('what an older Hotseat left out of the manifest comes from the journal', async () => {
  const root = await tempFolder();
  const storage = await openAt(root);
  const id = await graded(storage);
  const path = join(root, 'attempts', id, manifestName);
  const read = await readManifest(join(root, 'attempts', id));
  if (read.kind !== 'read') throw new Error('it has a manifest');
  const { promptId, mode, level, startedAtMs, elapsedSec } = aboutIn(read.manifest) ?? {};
  const about = { promptId, mode, level, startedAtMs, elapsedSec } as About;
  await writeFile(path, JSON.stringify({ ...read.manifest, about: withHash(about) }));
  expect(await rowOf(storage, id)).toMatchObject(row);
});

test('graded anew, settled, deleted: the row follows', async () => {
  const storage = await openAt(await tempFolder());
  const id = await graded(storage);
  await rowOf(storage, id);
  const order = { gradeId: 'g1', criterionId: 'cache', verdict: 'partial' } as const;
  valueOf(await storage.attempts.settle(id, order));
  expect((await rowOf(storage, id))?.verdicts).toBe('pnnn');
  // The total stays the same, so only whoever settles can tell.
  valueOf(await storage.attempts.settle(id, { ...order, verdict: null }));
  valueOf(await storage.attempts.settle(id, { ...order, criterionId: 'queue' }));
  await (await trendsIn(storage)).forget(id);
  expect((await rowOf(storage, id))?.verdicts).toBe('npnn');
  valueOf(await storage.attempts.discard(id));
  expect(await rowOf(storage, id)).toBeUndefined();
});
