import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openAt, tempFolder, valueOf } from '../storage/folder.fixture.js';
import type { Storage } from '../storage/storage.js';
import { contentOf, exported, imported, sit } from './library.fixture.js';
import { folderTarget } from './out/folder-target.js';
import { zipTarget } from './out/zip-target.js';

// A whole library is written, packed and read: seconds on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

async function sitting(): Promise<{ readonly storage: Storage; readonly id: string }> {
  const storage = await openAt(await tempFolder());
  const graded = { typed: ['x'], boxes: 0, end: 'graded', verdict: 'met' } as const;
  const [id = ''] = await sit(storage, { sittings: [graded], flash: [] });
  await storage.takes.begin(id, 'design-1.webm', Buffer.from('some sound'));
  return { storage, id };
}

// Bug: a library that moves to another machine, or a report that is handed on, leaves the voice behind.
test.each(['zip', 'folder'])('recordings go out and come in with their attempt: %s', async (as) => {
  const { storage, id } = await sitting();
  const outside = await tempFolder();
  const target = as === 'zip' ? zipTarget(join(outside, 'a.zip')) : folderTarget(outside, 'a');
  const path = await exported(storage, await target, [id]);
  const other = await openAt(await tempFolder());
  valueOf(await imported(other, path));
  expect(await contentOf(other)).toEqual(await contentOf(storage));
  expect((await other.takes.read(id, 'design-1.webm'))?.toString()).toBe('some sound');
});

// Bug: an import says that it is all here, and the one recording that is not is lost.
test('an attempt with a recording more is not taken for the one at home', async () => {
  const { storage, id } = await sitting();
  const outside = await tempFolder();
  const first = await exported(storage, await folderTarget(outside, 'first'), [id]);
  const other = await openAt(await tempFolder());
  valueOf(await imported(other, first));
  await storage.takes.begin(id, 'design-2.webm', Buffer.from('more'));
  const second = await exported(storage, await folderTarget(outside, 'second'), [id]);
  expect(valueOf(await imported(other, second))).toMatchObject({ held: 0, beside: 1 });
  // At home there is more than in the first: nothing is to be taken from it.
  expect(valueOf(await imported(storage, first))).toMatchObject({ held: 1, beside: 0 });
});

test('a deleted attempt takes its recordings along, and brings them back', async () => {
  const { storage, id } = await sitting();
  valueOf(await storage.attempts.discard(id));
  expect(await storage.takes.list(id)).toEqual([]);
  expect(await readdir(storage.folder.attempts)).toEqual([]);
  const [trashed] = await storage.attempts.trashed();
  valueOf(await storage.attempts.restore(trashed?.name ?? ''));
  expect(await storage.takes.list(id)).toHaveLength(1);
});
