import { copyFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { AttemptEvent } from '../../../core/attempt/attempt-event.js';
import { compactName, journalName, readAnyJournal } from './compact-journal.js';
import { openAt, tempFolder, valueOf } from '../folder.fixture.js';
import { samplePrompt } from '../../../core/grade/sample-prompt.fixture.js';

const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;
const words: readonly AttemptEvent[] = Array.from({ length: 40 }, (_, n) => ({
  kind: 'text-changed',
  atSec: n,
  phaseId: 'design',
  splice: { at: 0, remove: 0, insert: `word ${n * n} ` },
}));

/** A submitted attempt, and the plain journal that it had before. */
async function submitted(): Promise<{ root: string; id: string; folder: string; plain: Buffer }> {
  const root = await tempFolder();
  const { attempts, close } = await openAt(root);
  const { attemptId: id } = valueOf(await attempts.start(samplePrompt, choice));
  valueOf(await attempts.append(id, 1, [...words, { kind: 'submitted', atSec: 40 }]));
  const folder = join(root, 'attempts', id);
  const plain = await readFile(join(folder, journalName));
  valueOf(await attempts.submit(id));
  await close();
  return { root, id, folder, plain };
}

test('an ended attempt keeps the same lines, packed, and the plain ones are gone', async () => {
  const { folder, plain } = await submitted();
  expect(await readdir(folder)).not.toContain(journalName);
  expect(gunzipSync(await readFile(join(folder, compactName)))).toEqual(plain);
});

test('where a kill left both forms, the next list ends the compaction', async () => {
  const { root, id, folder, plain } = await submitted();
  await writeFile(join(folder, journalName), plain);
  await writeFile(join(root, 'index.json'), '{}');
  const { attempts } = await openAt(root);
  expect(await attempts.list()).toMatchObject([{ id, isSubmitted: true }]);
  expect(await readdir(folder)).not.toContain(journalName);
  expect(valueOf(await attempts.gradable(id)).events).toHaveLength(42);
});

test('of two forms the whole one counts, and a plain one that holds more is kept', async () => {
  const { root, folder, plain } = await submitted();
  await writeFile(join(folder, journalName), plain.subarray(0, 900));
  expect(await readAnyJournal(folder)).toMatchObject({ isCompact: true, totalBytes: plain.length });
  await writeFile(join(folder, journalName), plain);
  await truncate(join(folder, compactName), 200);
  expect(await readAnyJournal(folder)).toMatchObject({ isCompact: false, goodBytes: plain.length });
  await writeFile(join(root, 'index.json'), '{}');
  await (await openAt(root)).attempts.list();
  expect(await readFile(join(folder, journalName))).toEqual(plain);
});

test('any bit of it flipped, no event is another one, and what is lost is known', async () => {
  const { folder } = await submitted();
  const path = join(folder, compactName);
  const sound = await readFile(path);
  const { events } = await readAnyJournal(folder);
  for (let bit = 0; bit < sound.length * 8; bit += 41) {
    const bytes = Buffer.from(sound);
    bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    await writeFile(path, bytes);
    const read = await readAnyJournal(folder);
    expect(read.events).toEqual(events.slice(0, read.events.length));
    const isAll = read.events.length === events.length;
    if (!isAll) expect(read.totalBytes).toBeGreaterThan(read.goodBytes);
    // What lies before the damage is not lost with it.
    if (bit > sound.length * 6) expect(read.events.length).toBeGreaterThan(0);
  }
}, 20_000);

test('a damaged one is never taken up again, and its parts are not written anew from half of it', async () => {
  const { root, id, folder } = await submitted();
  const note = await readFile(join(folder, 'notes', 'design.md'), 'utf8');
  const path = join(folder, compactName);
  await truncate(path, (await readFile(path)).length - 60);
  await writeFile(join(folder, 'manifest.json'), '');
  await copyFile(path, join(root, 'before'));
  const { attempts } = await openAt(root);
  expect(await attempts.list()).toMatchObject([{ id, isSubmitted: true }]);
  expect(await attempts.open(id)).toMatchObject({ error: { kind: 'wrong-state' } });
  expect(await attempts.append(id, 5, [])).toMatchObject({ error: { kind: 'wrong-state' } });
  expect(await attempts.gradable(id)).toMatchObject({ error: { kind: 'wrong-state' } });
  valueOf(await attempts.submit(id));
  expect(valueOf(await attempts.review(id)).changed).toEqual([compactName]);
  expect(await readFile(path)).toEqual(await readFile(join(root, 'before')));
  expect(await readFile(join(folder, 'notes', 'design.md'), 'utf8')).toBe(note);
});

// The bug: 100 KB of a data folder from elsewhere took all the memory that there is, at the first list.
test('what would unpack into far more than a journal is read no further, and counts as damaged', async () => {
  const { folder, plain } = await submitted();
  const bomb = Buffer.concat([plain, Buffer.alloc(150 * 1024 * 1024)]);
  await writeFile(join(folder, compactName), gzipSync(bomb));
  const read = await readAnyJournal(folder);
  expect(read).toMatchObject({ isCompact: true, goodBytes: plain.length });
  expect(read.totalBytes).toBeGreaterThan(read.goodBytes);
  expect(read.totalBytes).toBeLessThan(65 * 1024 * 1024);
}, 20_000);
