import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerOf, contentOf, settle, sit } from '../../exchange/library.fixture.js';
import { treeOf } from '../backups/backup-tree.js';
import { namesIn } from '../../files/read-if-exists.js';
import { backUp, listBackups } from '../backups/backups.js';
import { backupObjects } from '../backups/object-store.js';
import { nowMs, openAt, tempFolder, valueOf } from '../folder.fixture.js';
import type { Storage } from '../storage.js';

const graded = { typed: ['A cache.'], boxes: 1, end: 'graded', verdict: 'partial' } as const;

async function library(count: number): Promise<{ storage: Storage; ids: readonly string[] }> {
  const storage = await openAt(await tempFolder());
  const ids = await sit(storage, { sittings: Array(count).fill(graded), flash: ['one'] });
  return { storage, ids };
}

/** Two attempts of another library that lie ready in an empty one, under their ids. */
async function staged() {
  const { storage, ids } = await library(2);
  const root = await tempFolder();
  const home = await openAt(root);
  const from = await storage.incoming();
  const staging = (await home.incoming()).stage();
  for (const id of ids) await staging.put(id, await from.copyOf(id));
  return { storage, ids, root, home, staging };
}

test('a kill before it was decided leaves nothing', async () => {
  const { root } = await staged();
  const again = await openAt(root);
  expect(await again.attempts.list()).toEqual([]);
  expect(await readdir(again.folder.incoming)).toEqual([]);
});

test.each([0, 1, 2])(
  'a kill with %i of 2 brought in is made good at the next start',
  async (done) => {
    const { root, home, ids, staging, storage } = await staged();
    const flash = [answerOf('f0', 'one')];
    await staging.decide({ atMs: nowMs, comes: [...ids], leaves: [], flash });
    for (const id of ids.slice(0, done))
      await rename(join(staging.path, id), join(home.folder.attempts, id));
    const again = await openAt(root);
    expect(await contentOf(again)).toEqual(await contentOf(storage));
    expect(again.notices()).toMatchObject([{ kind: 'recovered' }]);
    expect(await readdir(again.folder.incoming)).toEqual([]);
  },
);

test('an attempt that took the id meanwhile keeps it, and the other comes beside it', async () => {
  const { home, ids, staging, storage } = await staged();
  const [id = ''] = ids;
  await home.folder.writer.makeFolder(join(home.folder.attempts, id));
  const copy = await (await storage.incoming()).copyOf(id);
  for (const [path, bytes] of copy) {
    const file = join(home.folder.attempts, id, path);
    await mkdir(join(file, '..'), { recursive: true });
    await home.folder.writer.write(file, bytes);
  }
  await (await home.incoming()).bringIn(staging, ids, []);
  expect(await home.attempts.list()).toHaveLength(3);
});

test('a backup is restored, and that can be undone', async () => {
  const { storage, ids } = await library(3);
  const [kept = '', changed = '', gone = ''] = ids;
  await backUp(storage.folder, nowMs);
  const before = await contentOf(storage);
  await settle(storage.attempts, changed, 'not-met');
  valueOf(await storage.attempts.discard(gone));
  const [later = ''] = await sit(storage, { sittings: [graded], flash: [] });
  const today = await contentOf(storage);

  const incoming = await storage.incoming();
  const [backup] = await incoming.backups();
  expect(backup).toMatchObject({ attempts: 3 });
  expect(backup?.bytes).toBeGreaterThan(1000);
  expect(valueOf(await incoming.restore(backup?.name ?? ''))).toEqual({ restored: 2, trashed: 1 });
  expect(await contentOf(storage)).toEqual(before);
  expect((await storage.attempts.trashed()).map(({ attempt }) => attempt.id)).toContain(later);

  const [newest] = await incoming.backups();
  expect(valueOf(await incoming.restore(newest?.name ?? ''))).toEqual({ restored: 2, trashed: 1 });
  expect(await contentOf(storage)).toEqual(today);
  expect(kept).not.toBe('');
}, 20_000);

test('a backup that has lost a file is refused, and nothing changes', async () => {
  const { storage, ids } = await library(1);
  const [id = ''] = ids;
  await settle(storage.attempts, id, 'partial');
  await backUp(storage.folder, nowMs);
  await settle(storage.attempts, id, 'not-met');
  const before = await contentOf(storage);
  const [lost] = await listBackups(storage.folder);
  const objects = backupObjects(storage.folder);
  const tree = await treeOf(objects, lost?.backup.attempts[id]?.tree ?? '');
  await objects.remove(tree?.['settled.json'] ?? '');
  const incoming = await storage.incoming();
  expect(await incoming.restore(lost?.name ?? '')).toMatchObject({
    ok: false,
    error: { kind: 'invalid-file' },
  });
  expect(await contentOf(storage)).toEqual(before);
  expect(await namesIn(storage.folder.incoming)).toEqual([]);
  expect(await incoming.restore('none.json')).toMatchObject({
    ok: false,
    error: { kind: 'not-found', what: 'backup' },
  });
});
