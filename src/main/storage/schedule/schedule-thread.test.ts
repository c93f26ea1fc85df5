import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  criterionIds,
  sampleGrade,
  samplePrompt,
} from '../../../core/grade/sample-prompt.fixture.js';
import { threadFromSource } from '../../async/source-thread.fixture.js';
import { nowMs, openAt, tempFolder, valueOf } from '../folder.fixture.js';
import type { ScheduleNews } from './schedule-tasks.js';
import { openScheduleThread, type ScheduleThread } from './schedule-thread.js';

vi.setConfig({ testTimeout: 60_000 }); // threads start slowly on a busy machine

const day = 86_400_000;
const workerSource = join(import.meta.dirname, 'schedule-worker.ts');

async function threadOn(root: string, news: ScheduleNews[] = []): Promise<ScheduleThread> {
  const thread = openScheduleThread(await threadFromSource(workerSource), {
    root,
    flashIn: () => Promise.resolve(new Set(criterionIds)),
    hear: (one) => news.push(one),
  });
  onTestFinished(thread.close);
  return thread;
}

test('a thread reads attempts by the bank that main knows, and keeps what is said, over a restart', async () => {
  const root = await tempFolder();
  const { attempts } = await openAt(root);
  const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;
  const { attemptId } = valueOf(await attempts.start(samplePrompt, choice));
  valueOf(await attempts.submit(attemptId));
  valueOf(await attempts.addGrade(attemptId, sampleGrade('g1', 'not-met', nowMs)));
  const thread = await threadOn(root);
  expect(await thread.behind(await attempts.list())).toBe(1);
  await thread.takeIn();
  expect(await thread.behind(await attempts.list())).toBe(0);
  thread.touch(attemptId);
  expect(await thread.behind(await attempts.list())).toBe(1);
  await thread.takeIn();
  const at = { nowMs: nowMs + day, most: 2 };
  expect(await thread.ask('due', at)).toHaveLength(2);
  const of = { promptId: 'sample', criterionId: 'cache' };
  await thread.keep({ kind: 'suspended', id: 's', atMs: nowMs, ...of });
  await thread.close();
  const again = await threadOn(root);
  const cards = await again.ask('cards', null);
  expect(cards.filter(({ isSuspended }) => isSuspended)).toMatchObject([of]);
});

// Would catch a start that overwrites a newer file, or whose error says nothing of it.
test('what the thread finds broken is told, and an error keeps what the person is told by it', async () => {
  const root = await tempFolder();
  await writeFile(join(root, 'schedule.json'), '{"schema":99}');
  const news: ScheduleNews[] = [];
  const thread = await threadOn(root, news);
  const said = { kind: 'forgotten', id: 'f', atMs: 0, promptId: 'p', criterionId: 'c' } as const;
  await expect(thread.keep(said)).rejects.toMatchObject({ code: 'LEFT_ALONE' });
  expect(news).toMatchObject([{ kind: 'notice', notice: { kind: 'read-only' } }]);
});
