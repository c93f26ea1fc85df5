import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { AttemptEvent } from '../../../core/attempt/attempt-event.js';
import { sampleGrade, samplePrompt } from '../../../core/grade/sample-prompt.fixture.js';
import { threadFromSource } from '../../async/source-thread.fixture.js';
import { dataFolder } from '../data-folder/data-folder.js';
import { nowMs, openAt, tempFolder, valueOf } from '../folder.fixture.js';
import type { Storage } from '../storage.js';
import { attemptSearch, type AttemptSearch, type Progress } from './attempt-search.js';
import { openShards } from './shards.js';
import { openSearchThread } from './search-thread.js';

vi.setConfig({ testTimeout: 30_000 }); // threads start slowly on a busy machine

const phaseId = samplePrompt.phases[0]?.id ?? '';

function notes(text: string): readonly AttemptEvent[] {
  return [{ kind: 'text-changed', atSec: 9, phaseId, splice: { at: 0, remove: 0, insert: text } }];
}

/** A submitted attempt with these notes. */
async function sat({ attempts }: Storage, text: string): Promise<string> {
  const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;
  const { attemptId, nextSeq } = valueOf(await attempts.start(samplePrompt, choice));
  valueOf(await attempts.append(attemptId, nextSeq, notes(text)));
  valueOf(await attempts.submit(attemptId));
  return attemptId;
}

type Opened = { readonly search: AttemptSearch; readonly told: readonly Progress[] };

async function open(root: string): Promise<Opened> {
  const told: Progress[] = [];
  const search = attemptSearch(dataFolder(root), (progress) => void told.push(progress));
  await search.catchUp();
  return { search, told };
}

async function idsOf({ find }: Pick<AttemptSearch, 'find'>, query: string) {
  const { ids } = await find(query, 'best');
  return ids === '' ? [] : ids.split('\n');
}

test('an attempt is found by its words, with the passage, and by what describes it', async () => {
  const root = await tempFolder();
  const storage = await openAt(root);
  const first = await sat(storage, 'the cache is warm\nthe queue is bounded');
  const other = await sat(storage, 'a cache');
  const { search, told } = await open(root);
  expect(told.at(-1)).toEqual({ done: 2, of: 2 });
  expect(await idsOf(search, 'bounded que')).toEqual([first]);
  expect((await idsOf(search, 'CACHE')).toSorted()).toEqual([first, other].toSorted());
  expect(await idsOf(search, 'bounded senior')).toEqual([first]);
  expect(await idsOf(search, 'bounded staff')).toEqual([]);
  expect(await idsOf(search, 'the')).toEqual([]);
  const [found] = await search.passages('queue', [first]);
  expect(found?.passages).toEqual([
    {
      where: `${samplePrompt.phases[0]?.title ?? ''} · 0:09`,
      pieces: [
        { text: 'the ', isFound: false },
        { text: 'queue', isFound: true },
        { text: ' is bounded', isFound: false },
      ],
      place: { kind: 'text', phaseId, start: 18, end: 38, atSec: 9 },
    },
  ]);
});

test('the next start reads only what has changed: new, graded, deleted', async () => {
  const root = await tempFolder();
  const storage = await openAt(root);
  const kept = await sat(storage, 'alpha');
  const graded = await sat(storage, 'bravo');
  const gone = await sat(storage, 'charlie');
  await open(root);
  expect((await open(root)).told).toEqual([]);
  valueOf(await storage.attempts.addGrade(graded, sampleGrade('g1', 'met', nowMs)));
  valueOf(await storage.attempts.discard(gone));
  const news = await sat(storage, 'delta');
  const { search, told } = await open(root);
  expect(told).toHaveLength(2);
  expect(await idsOf(search, 'charlie')).toEqual([]);
  expect(await idsOf(search, 'alpha')).toEqual([kept]);
  expect(await idsOf(search, 'delta')).toEqual([news]);
  expect((await search.facts()).graders.map(([id]) => id)).toEqual([graded]);
});

test.each([
  ['lost', (path: string) => rm(path)],
  ['cut', async (path: string) => writeFile(path, (await readFile(path)).subarray(0, -20))],
  [
    'changed by a bit',
    async (path: string) => {
      const bytes = await readFile(path);
      bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 4;
      await writeFile(path, bytes);
    },
  ],
  ['of another kind', (path: string) => writeFile(path, '{"schema":9}')],
])('an index that is %s is made anew', async (_, harm) => {
  const root = await tempFolder();
  const storage = await openAt(root);
  const id = await sat(storage, 'needle');
  await open(root);
  const [name = ''] = await readdir(join(root, 'search'));
  await harm(join(root, 'search', name));
  const { search, told } = await open(root);
  expect(told).toEqual([{ done: 1, of: 1 }]);
  expect(await idsOf(search, 'needle')).toEqual([id]);
  expect((await open(root)).told).toEqual([]);
});

test('what a kill left beside the index goes, and an attempt that two files hold counts once', async () => {
  const root = await tempFolder();
  const storage = await openAt(root);
  const id = await sat(storage, 'needle');
  await open(root);
  const folder = join(root, 'search');
  await writeFile(join(folder, '0001.idx'), await readFile(join(folder, '0000.idx')));
  await writeFile(join(folder, '0000.idx.1234.tmp'), 'half');
  const { search } = await open(root);
  expect(await idsOf(search, 'needle')).toEqual([id]);
  expect((await readdir(folder)).toSorted()).toEqual(['0000.idx', '0001.idx']);
});

test('an attempt under way is read again when it has grown', async () => {
  const root = await tempFolder();
  const { attempts } = await openAt(root);
  const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;
  const { attemptId, nextSeq } = valueOf(await attempts.start(samplePrompt, choice));
  const { search } = await open(root);
  expect(await idsOf(search, 'needle')).toEqual([]);
  valueOf(await attempts.append(attemptId, nextSeq, notes('needle')));
  await search.catchUp();
  expect(await idsOf(search, 'needle')).toEqual([attemptId]);
});

test('a folder that cannot be read is no attempt, and stops nothing', async () => {
  const root = await tempFolder();
  const storage = await openAt(root);
  const id = await sat(storage, 'needle');
  await mkdir(join(root, 'attempts', '20200101-000000-broken'));
  await writeFile(join(root, 'attempts', '20200101-000000-broken', 'journal.log'), 'no journal');
  const { search } = await open(root);
  expect(await idsOf(search, 'needle')).toEqual([id]);
});

test('a file holds so many attempts, and a change writes one file', async () => {
  const root = await tempFolder();
  const { search, writer } = dataFolder(root);
  const texts = (id: string, about: string) => ({
    ...{ id, mark: 'm', about, grader: null, isShort: false, passages: [] },
  });
  const shards = await openShards(search, writer, 2);
  for (const id of ['a', 'b', 'c']) shards.put(texts(id, 'same'));
  await shards.save();
  const old = new Date(1000);
  for (const name of await readdir(search)) await utimes(join(search, name), old, old);
  const again = await openShards(search, writer, 2);
  again.put(texts('c', 'other'));
  await again.save();
  const { mtimeMs } = await stat(join(search, '0000.idx'));
  expect(mtimeMs).toBe(1000);
  const last = await openShards(search, writer, 2);
  expect(
    last.all().flatMap((index) => index.find([{ word: 'same', isStart: false }])),
  ).toHaveLength(2);
});

test('the thread answers as the search does, and starts anew after it has ended', async () => {
  const root = await tempFolder();
  const id = await sat(await openAt(root), 'needle');
  const file = await threadFromSource(resolve(import.meta.dirname, 'search-worker.ts'));
  const thread = openSearchThread(file, root, () => undefined);
  await thread.catchUp();
  expect(await idsOf(thread, 'needle')).toEqual([id]);
  const left = thread.catchUp();
  await thread.close();
  await left; // what was asked before comes
  expect(await idsOf(thread, 'needle')).toEqual([id]);
  await thread.close();
});
