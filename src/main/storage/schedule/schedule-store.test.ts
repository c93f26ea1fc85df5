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
import { dataFolder } from '../data-folder/data-folder.js';
import { nowMs, openAt, tempFolder, valueOf } from '../folder.fixture.js';
import type { Storage } from '../storage.js';
import { marksOf, parseMarks } from './attempt-marks.js';
import { openSchedule, type ScheduleStore } from './schedule-store.js';

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

type Opened = { readonly storage: Storage; readonly schedule: ScheduleStore };

/** A folder as a start finds it. */
async function open(root: string): Promise<Opened> {
  const storage = await openAt(root);
  const { notify } = storage;
  const context = { folder: dataFolder(root), nowMs: () => nowMs, notify };
  return { storage, schedule: await openSchedule(context) };
}

async function due(
  { storage, schedule }: Opened,
  atMs: number,
  touched: readonly string[] = [],
): Promise<readonly string[]> {
  const marks = parseMarks(marksOf(await storage.attempts.list()));
  await schedule.takeIn(marks, { flashIn, touched: new Set(touched) });
  return dueCards(schedule.now().schedule, atMs)
    .map(({ criterionId }) => criterionId)
    .toSorted();
}

test('missed criteria are due the next day, answered ones later, over a restart', async () => {
  const root = await tempFolder();
  const opened = await open(root);
  await missed(opened.storage);
  expect(await due(opened, nowMs + day / 2)).toEqual([]);
  expect(await due(opened, nowMs + day)).toEqual(criterionIds.toSorted());
  await opened.schedule.keep(answer('f1', 'cache'));
  const left = criterionIds.filter((id) => id !== 'cache').toSorted();
  expect(await due(opened, nowMs + 2 * day)).toEqual(left);
  expect(await due(await open(root), nowMs + 2 * day)).toEqual(left);
});

test.each([
  ['lost', (path: string) => rm(path)],
  ['broken', (path: string) => writeFile(path, '{"schema":2')],
  ['of the first schema', (path: string) => writeFile(path, '{"schema":1,"cards":[]}')],
  ['of the schema before', (path: string) => writeFile(path, '{"schema":2,"scheduled":{}}')],
  [
    'changed by a bit',
    async (path: string) =>
      writeFile(path, (await readFile(path, 'utf8')).replace('"again"', '"good"')),
  ],
])('a schedule that is %s is made anew from attempts and answers', async (_, harm) => {
  const root = await tempFolder();
  const opened = await open(root);
  await missed(opened.storage);
  await due(opened, nowMs);
  await opened.schedule.keep(answer('f1', 'cache'));
  const before = opened.schedule.now();
  await harm(join(root, 'schedule.json'));
  const after = await open(root);
  await due(after, nowMs);
  expect(after.schedule.now().schedule).toEqual(before.schedule);
  expect(after.schedule.now().paces).toEqual(before.paces);
});

// Bug: an answer that was left open was gone after the app was closed, and nothing was due.
test('an answer that was left open is due over a restart, with its words', async () => {
  const root = await tempFolder();
  const opened = await open(root);
  await opened.schedule.keep({ ...answer('f1', 'cache'), said: 'unsure' } as FlashEvent);
  const again = await open(root);
  expect(await due(again, nowMs + day)).toEqual(['cache']);
  const [card] = again.schedule.now().schedule.values();
  expect(card?.opens.map(({ text }) => text)).toEqual(['It is near.']);
});

test('an answer that the kill kept from the schedule counts at the next look; half a record goes to quarantine', async () => {
  const root = await tempFolder();
  const opened = await open(root);
  await missed(opened.storage);
  await due(opened, nowMs);
  const stale = await readFile(join(root, 'schedule.json'));
  await opened.schedule.keep(answer('f1', 'cache'));
  await writeFile(join(root, 'schedule.json'), stale);
  await appendFile(join(root, 'flash.log'), '00000123 abcd');
  const after = await open(root);
  expect(await due(after, nowMs + 2 * day)).not.toContain('cache');
  await after.schedule.keep(answer('f2', 'queue'));
  expect(after.storage.notices()).toMatchObject([{ kind: 'quarantined' }]);
  const said = await (await open(root)).schedule.said();
  expect(said.map(({ id }) => id)).toEqual(['f1', 'f2']);
});

test('settled otherwise, graded anew, deleted: the schedule follows', async () => {
  const opened = await open(await tempFolder());
  const { attempts } = opened.storage;
  const id = await missed(opened.storage);
  await due(opened, nowMs);
  valueOf(await attempts.addGrade(id, sampleGrade('g2', 'met', nowMs + 1)));
  expect(await due(opened, nowMs + 9 * day)).toEqual([]);
  const order = { gradeId: 'g2', criterionId: 'cache', verdict: 'partial' } as const;
  valueOf(await attempts.settle(id, order));
  expect(await due(opened, nowMs + 9 * day)).toEqual(['cache']);
  valueOf(await attempts.discard(id));
  expect(await due(opened, nowMs + 9 * day)).toEqual([]);
});

// Would catch a criterion settled the other way while another one keeps the total: its mark is the same.
test('an attempt that was touched is read again, though its mark is the same', async () => {
  const opened = await open(await tempFolder());
  const { attempts } = opened.storage;
  const id = await missed(opened.storage);
  await due(opened, nowMs);
  const settle = async (criterionId: string, verdict: 'met' | 'not-met'): Promise<void> => {
    valueOf(await attempts.settle(id, { gradeId: 'g1', criterionId, verdict }));
  };
  await settle('cache', 'not-met');
  await due(opened, nowMs);
  const marks = parseMarks(marksOf(await attempts.list()));
  expect(opened.schedule.behind(marks, new Set())).toBe(0);
  expect(opened.schedule.behind(marks, new Set([id]))).toBe(1);
});

test('undoing a verdict on an answer leaves the other answers alone', async () => {
  const opened = await open(await tempFolder());
  const { schedule } = opened;
  await missed(opened.storage);
  await due(opened, nowMs);
  await schedule.keep(answer('f1', 'cache'));
  await schedule.keep(answer('f2', 'queue'));
  const both = schedule.now().schedule;
  await schedule.keep({ kind: 'rated', id: 'r', atMs: nowMs + day + 1, of: 'f2', rating: 'again' });
  expect(schedule.now().schedule).not.toEqual(both);
  await schedule.keep({ kind: 'undone', id: 'u', atMs: nowMs + day + 2, of: 'r' });
  expect(schedule.now().schedule).toEqual(both);
});
