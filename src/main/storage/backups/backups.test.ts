import { appendFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attemptIn, backUp, listBackups } from './backups.js';
import { nowMs, openAt, tempFolder, valueOf } from '../folder.fixture.js';
import { samplePrompt } from '../../../core/grade/sample-prompt.fixture.js';
import type { Storage } from '../storage.js';

const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;
const minute = 60_000;
const day = 86_400_000;

async function withAttempt(): Promise<{ storage: Storage; id: string }> {
  const storage = await openAt(await tempFolder());
  const { attemptId: id } = valueOf(await storage.attempts.start(samplePrompt, choice));
  return { storage, id };
}

const objects = async (storage: Storage): Promise<number> => {
  const names = await readdir(join(storage.folder.backups, 'objects'), { recursive: true });
  return names.filter((name) => name.length > 60).length;
};

test('backs up what changed, and nothing where nothing did', async () => {
  const { storage, id } = await withAttempt();
  expect(await backUp(storage.folder, nowMs)).not.toBeNull();
  expect(await backUp(storage.folder, nowMs + 30 * minute)).toBeNull();
  valueOf(await storage.attempts.append(id, 1, [{ kind: 'ticked', atSec: 1 }]));
  expect(await backUp(storage.folder, nowMs + 60 * minute)).not.toBeNull();
  const [first, second] = await listBackups(storage.folder);
  const before = first && (await attemptIn(storage.folder, first.backup, id));
  const after = second && (await attemptIn(storage.folder, second.backup, id));
  expect(before?.get('journal.log')?.length).toBeLessThan(after?.get('journal.log')?.length ?? 0);
  // The prompt is the same in both, so it is there once; manifest too.
  expect(await objects(storage)).toBe(2 + 2 + 2);
});

test('a discarded attempt stays in older backups', async () => {
  const { storage, id } = await withAttempt();
  await backUp(storage.folder, nowMs);
  valueOf(await storage.attempts.discard(id));
  await backUp(storage.folder, nowMs + minute);
  const [first, second] = await listBackups(storage.folder);
  expect(Object.keys(first?.backup.attempts ?? {})).toEqual([id]);
  expect(second?.backup.attempts).toEqual({});
});

test('backups that the ladder drops give their room back', async () => {
  const { storage, id } = await withAttempt();
  for (let n = 0; n < 6; n += 1) {
    valueOf(await storage.attempts.append(id, n + 1, [{ kind: 'ticked', atSec: n }]));
    await backUp(storage.folder, nowMs + n * minute);
  }
  const many = await objects(storage);
  await storage.settings.update((settings) => ({ ...settings, theme: 'dark' }));
  await backUp(storage.folder, nowMs + 3 * day);
  expect(await listBackups(storage.folder)).toHaveLength(2);
  expect(await objects(storage)).toBeLessThan(many);
  for (const { backup } of await listBackups(storage.folder)) {
    expect(await attemptIn(storage.folder, backup, id)).not.toBeNull();
  }
});

test('a damaged object is never handed out, and a backup list of a newer Hotseat stops the pruning', async () => {
  const { storage, id } = await withAttempt();
  await backUp(storage.folder, nowMs);
  await writeFile(join(storage.folder.backups, 'newer.json'), '{"schema":2}');
  await storage.settings.update((settings) => ({ ...settings, theme: 'dark' }));
  await backUp(storage.folder, nowMs + 40 * day);
  await backUp(storage.folder, nowMs + 80 * day);
  const [first] = await listBackups(storage.folder);
  const files = first && (await attemptIn(storage.folder, first.backup, id));
  expect(files?.size).toBe(3);
  const folder = join(storage.folder.backups, 'objects');
  for (const name of await readdir(folder, { recursive: true })) {
    if (name.length > 60) await truncate(join(folder, name), 10);
  }
  expect(first && (await attemptIn(storage.folder, first.backup, id))).toBeNull();
});

test('a journal that is being written is backed up as far as it goes', async () => {
  const { storage, id } = await withAttempt();
  await appendFile(join(storage.folder.attempts, id, 'journal.log'), 'half a rec');
  await expect(backUp(storage.folder, nowMs)).resolves.not.toBeNull();
  await rm(join(storage.folder.attempts, id), { recursive: true });
  await expect(backUp(storage.folder, nowMs + minute)).resolves.not.toBeNull();
});

// The bug: after it, each repair took what an attempt was before the clock was set back, and the work since was gone.
test('the last backup is the one that was made last, also where the clock was set back between', async () => {
  const { storage, id } = await withAttempt();
  await backUp(storage.folder, nowMs);
  valueOf(await storage.attempts.append(id, 1, [{ kind: 'ticked', atSec: 1 }]));
  const name = await backUp(storage.folder, nowMs - 60 * minute);
  expect((await listBackups(storage.folder)).at(-1)?.name).toBe(name);
  expect(await backUp(storage.folder, nowMs - 30 * minute)).toBeNull();
});
