import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { sampleGrade, samplePrompt } from '../../../core/grade/sample-prompt.fixture.js';
import { tableOf } from '../../../core/history/summary-columns.js';
import { threadFromSource } from '../../async/source-thread.fixture.js';
import { nowMs, openAt, tempFolder, valueOf } from '../folder.fixture.js';
import type { Storage } from '../storage.js';
import type { TrendNews } from './trend-tasks.js';
import { openTrendThread } from './trend-thread.js';

vi.setConfig({ testTimeout: 60_000 }); // threads start slowly on a busy machine

const workerSource = join(import.meta.dirname, 'trend-worker.ts');
const counted = async ({ attempts }: Storage) => ({
  ...{ attempts: tableOf(await attempts.list()), prompts: [], nowMs },
});

async function graded({ attempts }: Storage): Promise<string> {
  const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;
  const { attemptId } = valueOf(await attempts.start(samplePrompt, choice));
  valueOf(await attempts.submit(attemptId));
  valueOf(await attempts.addGrade(attemptId, sampleGrade('g1', 'not-met', nowMs)));
  return attemptId;
}

// Bugs: the thread ends with half of the attempts read; a settled verdict does not count.
test('the thread counts what it knows, reads the rest, and reads again what was settled', async () => {
  const root = await tempFolder();
  const storage = await openAt(root);
  const ids: string[] = [];
  for (let count = 0; count < 13; count += 1) ids.push(await graded(storage));
  const news: TrendNews[] = [];
  const file = await threadFromSource(workerSource);
  const thread = openTrendThread(file, root, (one) => news.push(one));
  onTestFinished(thread.close);
  expect(await thread.ask('count', await counted(storage))).toMatchObject({
    soFar: { behind: 13, trends: { graded: 0 } },
  });
  await thread.ask('read-rest', null);
  expect(news).toContainEqual({ kind: 'more' });
  expect(await thread.ask('count', await counted(storage))).toMatchObject({
    soFar: { behind: 0, trends: { graded: 13 } },
  });
  const [id = ''] = ids;
  await thread.ask('forget', id);
  expect(await readFile(join(root, 'trends.json'), 'utf8')).not.toContain(id);
  expect(await thread.ask('count', await counted(storage))).toMatchObject({ soFar: { behind: 0 } });
  expect(await readFile(join(root, 'trends.json'), 'utf8')).toContain(id);
});
