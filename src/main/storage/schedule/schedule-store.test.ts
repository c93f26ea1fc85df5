import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  criterionIds,
  sampleGrade,
  samplePrompt,
} from '../../../core/grade/sample-prompt.fixture.js';
import type { FlashEvent } from '../../../core/schedule/flash-event.js';
import { dueCards } from '../../../core/schedule/schedule.js';
import { nowMs, openAt, tempFolder, valueOf } from '../folder.fixture.js';
import type { Storage } from '../storage.js';

const day = 86_400_000;
const flashIn = () => Promise.resolve(new Set(criterionIds));
const answer = (id: string, criterionId: string): FlashEvent => ({
  ...{ kind: 'answered', id, atMs: nowMs + day, promptId: 'sample', criterionId },
  ...{ ask: 'Why?', text: 'It is near.', tookSec: 70, said: 'met' },
});

async function missed({ attempts }: Storage): Promise<string> {
  const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;
  const { attemptId } = valueOf(await attempts.start(samplePrompt, choice));
  valueOf(await attempts.submit(attemptId));
  valueOf(await attempts.addGrade(attemptId, sampleGrade('g1', 'not-met', nowMs)));
  return attemptId;
}

async function due(storage: Storage, atMs: number): Promise<readonly string[]> {
  const schedule = await storage.schedule();
  await schedule.takeIn(await storage.attempts.list(), flashIn);
  return dueCards(schedule.now().schedule, atMs)
    .map(({ criterionId }) => criterionId)
    .toSorted();
}

test('missed criteria are due the next day, answered ones later, over a restart', async () => {
  const root = await tempFolder();
  const storage = await openAt(root);
  await missed(storage);
  expect(await due(storage, nowMs + day / 2)).toEqual([]);
  expect(await due(storage, nowMs + day)).toEqual(criterionIds.toSorted());
  await (await storage.schedule()).keep(answer('f1', 'cache'));
  const left = criterionIds.filter((id) => id !== 'cache').toSorted();
  expect(await due(storage, nowMs + 2 * day)).toEqual(left);
  expect(await due(await openAt(root), nowMs + 2 * day)).toEqual(left);
});

test.each([
  ['lost', (path: string) => rm(path)],
  ['broken', (path: string) => writeFile(path, '{"schema":1')],
  [
    'changed by a bit',
    async (path: string) =>
      writeFile(path, (await readFile(path, 'utf8')).replace('"again"', '"good"')),
  ],
])('a schedule that is %s is made anew from attempts and answers', async (_, harm) => {
  const root = await tempFolder();
  const storage = await openAt(root);
  await missed(storage);
  await due(storage, nowMs);
  await (await storage.schedule()).keep(answer('f1', 'cache'));
  const before = (await storage.schedule()).now();
  await harm(join(root, 'schedule.json'));
  const after = await openAt(root);
  await due(after, nowMs);
  expect((await after.schedule()).now().schedule).toEqual(before.schedule);
  expect((await after.schedule()).now().paces).toEqual(before.paces);
});

test('an answer that the kill kept from the schedule counts at the next look; half a record goes to quarantine', async () => {
  const root = await tempFolder();
  const storage = await openAt(root);
  await missed(storage);
  await due(storage, nowMs);
  const stale = await readFile(join(root, 'schedule.json'));
  await (await storage.schedule()).keep(answer('f1', 'cache'));
  await writeFile(join(root, 'schedule.json'), stale);
  await appendFile(join(root, 'flash.log'), '00000123 abcd');
  const after = await openAt(root);
  expect(await due(after, nowMs + 2 * day)).not.toContain('cache');
  await (await after.schedule()).keep(answer('f2', 'queue'));
  expect(after.notices()).toMatchObject([{ kind: 'quarantined' }]);
  const said = await (await (await openAt(root)).schedule()).said();
  expect(said.map(({ id }) => id)).toEqual(['f1', 'f2']);
});

test('settled otherwise, graded anew, deleted: the schedule follows', async () => {
  const storage = await openAt(await tempFolder());
  const id = await missed(storage);
  await due(storage, nowMs);
  valueOf(await storage.attempts.addGrade(id, sampleGrade('g2', 'met', nowMs + 1)));
  expect(await due(storage, nowMs + 9 * day)).toEqual([]);
  const order = { gradeId: 'g2', criterionId: 'cache', verdict: 'partial' } as const;
  valueOf(await storage.attempts.settle(id, order));
  expect(await due(storage, nowMs + 9 * day)).toEqual(['cache']);
  valueOf(await storage.attempts.discard(id));
  expect(await due(storage, nowMs + 9 * day)).toEqual([]);
});

test('undoing a verdict on an answer leaves the other answers alone', async () => {
  const storage = await openAt(await tempFolder());
  await missed(storage);
  await due(storage, nowMs);
  const schedule = await storage.schedule();
  await schedule.keep(answer('f1', 'cache'));
  await schedule.keep(answer('f2', 'queue'));
  const both = schedule.now().schedule;
  await schedule.keep({ kind: 'rated', id: 'r', atMs: nowMs + day + 1, of: 'f2', rating: 'again' });
  expect(schedule.now().schedule).not.toEqual(both);
  await schedule.keep({ kind: 'undone', id: 'u', atMs: nowMs + day + 2, of: 'r' });
  expect(schedule.now().schedule).toEqual(both);
});
