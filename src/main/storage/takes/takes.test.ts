import { lstat, mkdtemp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dataFolder, type DataFolder } from '../data-folder/data-folder.js';
import { openTakes } from './takes.js';

const id = '20261128-120000-abcdef01';
const part = (text: string): Uint8Array => new TextEncoder().encode(text);

async function withAttempt(): Promise<DataFolder> {
  const root = await mkdtemp(join(tmpdir(), 'hotseat-takes-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const folder = dataFolder(root);
  await mkdir(join(folder.attempts, id), { recursive: true });
  return folder;
}

test('each part is on the disk once it was answered, for its owner alone', async () => {
  const folder = await withAttempt();
  const takes = openTakes(folder);
  await takes.begin(id, 'clarify-1.webm', part('head '));
  expect((await takes.read(id, 'clarify-1.webm'))?.toString()).toBe('head ');
  await takes.append(id, 'clarify-1.webm', part('and tail'));
  const path = join(folder.attempts, id, 'takes', 'clarify-1.webm');
  expect(await readFile(path, 'utf8')).toBe('head and tail');
  expect(((await lstat(path)).mode & 0o777).toString(8)).toBe('600');
  expect(await takes.list(id)).toEqual([
    { phaseId: 'clarify', number: 1, file: 'clarify-1.webm', bytes: 13, sec: null },
  ]);
  await takes.remove(id, 'clarify-1.webm');
  expect(await takes.list(id)).toEqual([]);
});

// Bug: an attempt that was deleted while one spoke comes back as a folder with nothing but sound in it.
test('a recording does not bring a deleted attempt back', async () => {
  const folder = await withAttempt();
  const takes = openTakes(folder);
  await takes.begin(id, 'clarify-1.webm', part('head'));
  await rm(join(folder.attempts, id), { recursive: true });
  await expect(takes.append(id, 'clarify-1.webm', part('more'))).rejects.toMatchObject({
    code: 'ENOENT',
  });
  await expect(takes.begin(id, 'clarify-2.webm', part('head'))).rejects.toMatchObject({
    code: 'ENOENT',
  });
  await expect(lstat(join(folder.attempts, id))).rejects.toMatchObject({ code: 'ENOENT' });
});

// Bug: a data folder by somebody else makes Hotseat write a voice to, or read a file from, any place of the disk.
test('links are neither followed nor listed', async () => {
  const folder = await withAttempt();
  const takes = openTakes(folder);
  const secret = join(folder.root, 'secret');
  await writeFile(secret, 'secret');
  await mkdir(join(folder.attempts, id, 'takes'));
  await symlink(secret, join(folder.attempts, id, 'takes', 'clarify-1.webm'));
  expect(await takes.list(id)).toEqual([]);
  expect(await takes.read(id, 'clarify-1.webm')).toBeNull();
  await expect(takes.append(id, 'clarify-1.webm', part('x'))).rejects.toMatchObject({
    code: 'EPERM',
  });
  expect(await readFile(secret, 'utf8')).toBe('secret');
});
