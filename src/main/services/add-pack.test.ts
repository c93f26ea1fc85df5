import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { threadFromSource } from '../async/source-thread.fixture.js';
import { openForeignTexts } from '../foreign/foreign-texts.js';
import { openAt, tempFolder } from '../storage/folder.fixture.js';
import { addPack } from './add-pack.js';

const endless = `rubric:\n${'- {id: 1}\n'.repeat(50_000)}`;

// Bug: a pack of some kilobytes held main for minutes; two hundred such files would now hold the thread as long.
test('a pack that takes too long is refused by its first such file, and the others are not tried', async () => {
  const { packs } = await openAt(await tempFolder());
  const worker = await threadFromSource(
    resolve(import.meta.dirname, '../foreign/foreign-worker.ts'),
  );
  const foreign = openForeignTexts(worker, 100);
  const bank = {
    list: async () => ({ prompts: [], problems: [] }),
    prompt: async () => null,
    reload: () => undefined,
  };
  const files = Array.from({ length: 200 }, (_, at) => ({
    path: `p${String(at)}.yaml`,
    bytes: Buffer.from(endless),
  }));
  const parts = { packs, bank, foreign: async () => foreign };
  const startMs = performance.now();
  const added = await addPack(parts, '/tmp/hostile.zip', { files, problems: [] });
  expect(performance.now() - startMs).toBeLessThan(5000);
  const message = 'it took longer than 0.1 s to read; no other prompt of its pack is read';
  expect(added).toMatchObject({
    ok: false,
    error: { kind: 'bad-pack', problems: [{ file: 'p0.yaml', message }] },
  });
  expect(await packs.list()).toEqual([]);
}, 30_000);
