import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAt, tempFolder, valueOf } from '../storage/folder.fixture.js';
import type { Storage } from '../storage/storage.js';
import {
  contentOf,
  exported,
  imported,
  libraries,
  settle,
  sit,
  type Sitting,
} from './library.fixture.js';
import { folderTarget } from './out/folder-target.js';
import { zipTarget } from './out/zip-target.js';

const graded: Sitting = { typed: ['A cache.'], boxes: 2, end: 'graded', verdict: 'partial' };

async function zipOfAll(storage: Storage): Promise<string> {
  return exported(storage, await zipTarget(join(await tempFolder(), 'all.zip')));
}

async function library(...sittings: readonly Sitting[]) {
  const storage = await openAt(await tempFolder());
  const ids = await sit(storage, { sittings, flash: ['one'] });
  return { storage, ids };
}

test.each(['zip', 'folder'])(
  'whatever a library holds, its %s gives the same library on an empty machine',
  { timeout: 120_000 },
  (as) =>
    fc.assert(
      fc.asyncProperty(libraries, async (given) => {
        const storage = await openAt(await tempFolder());
        await sit(storage, given);
        const outside = await tempFolder();
        const target =
          as === 'zip'
            ? await zipTarget(join(outside, 'all.zip'))
            : await folderTarget(outside, 'all');
        const path = await exported(storage, target);
        expect(await readdir(outside)).toHaveLength(1);
        const other = await openAt(await tempFolder());
        const counts = valueOf(await imported(other, path));
        expect(counts).toEqual({
          ...{ added: given.sittings.length, held: 0, beside: 0, flash: given.flash.length },
        });
        expect(await contentOf(other)).toEqual(await contentOf(storage));
        // Once more changes nothing.
        const again = valueOf(await imported(other, path));
        expect(again).toEqual({ added: 0, held: given.sittings.length, beside: 0, flash: 0 });
        expect(await contentOf(other)).toEqual(await contentOf(storage));
      }),
      { numRuns: 12 },
    ),
);

test('an old export of an attempt that went on since adds nothing', async () => {
  const { storage, ids } = await library({ ...graded, end: 'settled' }, { ...graded, end: 'open' });
  const path = await zipOfAll(storage);
  await settle(storage.attempts, ids[0] ?? '', 'not-met');
  valueOf(await storage.attempts.submit(ids[1] ?? ''));
  const before = await contentOf(storage);
  expect(valueOf(await imported(storage, path))).toMatchObject({ added: 0, held: 2, beside: 0 });
  expect(await contentOf(storage)).toEqual(before);
});

test('what another machine did with the same attempt comes beside it, once', async () => {
  const { storage, ids } = await library(graded);
  const elsewhere = await openAt(await tempFolder());
  valueOf(await imported(elsewhere, await zipOfAll(storage)));
  await settle(elsewhere.attempts, ids[0] ?? '', 'not-met');
  const path = await zipOfAll(elsewhere);
  expect(valueOf(await imported(storage, path))).toMatchObject({ added: 0, held: 0, beside: 1 });
  expect(valueOf(await imported(storage, path))).toMatchObject({ added: 0, held: 1, beside: 0 });
  const all = await storage.attempts.list();
  expect(all.map(({ result }) => result?.settled?.count ?? 0).toSorted()).toEqual([0, 1]);
});

test('one attempt alone has its own files and no other’s', async () => {
  const { storage, ids } = await library(graded, graded);
  const [id = ''] = ids;
  const outside = await tempFolder();
  const path = await exported(storage, await folderTarget(outside, 'one'), [id]);
  expect((await readdir(path)).toSorted()).toEqual(
    [id, 'README.txt', 'hotseat-export.json'].toSorted(),
  );
  const files = await readdir(join(path, id));
  expect(files).toEqual(
    expect.arrayContaining(['report.md', 'journal.log.gz', 'grades', 'board.excalidraw']),
  );
  const other = await openAt(await tempFolder());
  expect(valueOf(await imported(other, path))).toMatchObject({ added: 1, flash: 0 });
});

test('a folder of the name stays as it is', async () => {
  const { storage } = await library(graded);
  const outside = await tempFolder();
  await mkdir(join(outside, 'all'));
  await exported(storage, await folderTarget(outside, 'all'));
  expect((await readdir(outside)).toSorted()).toEqual(['all', 'all (2)']);
  expect(await readdir(join(outside, 'all'))).toEqual([]);
});

test.each(['zip', 'folder'])('a %s that is given up leaves nothing', async (as) => {
  const { storage } = await library(graded);
  const outside = await tempFolder();
  const target =
    as === 'zip' ? await zipTarget(join(outside, 'a.zip')) : await folderTarget(outside, 'a');
  const { exportSession } = await import('./out/export-session.js');
  const attempts = await storage.attempts.list();
  const session = exportSession({ storage, target, attempts, isWhole: true, madeBy: '', nowMs: 0 });
  await session.next();
  await session.write(null);
  expect(await readdir(outside)).toHaveLength(1);
  await session.drop();
  expect(await readdir(outside)).toEqual([]);
});
