import { link, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { tempFolder } from '../storage/folder.fixture.js';
import { writerIn, type FolderWriter } from './folder-writer.js';

let outside = '';
let root = '';
let writer: FolderWriter;
beforeEach(async () => {
  outside = await tempFolder();
  root = join(outside, 'deep', 'data');
  writer = writerIn(root);
  await writer.makeFolder(join(root, 'notes'));
  await writeFile(join(outside, 'theirs'), 'theirs');
  await mkdir(join(outside, 'elsewhere'));
});

const refused = { code: 'EPERM' };
const below = async (): Promise<readonly string[]> =>
  (await readdir(outside, { recursive: true })).sort();

test('what it makes is there, and for its owner alone', async () => {
  const path = join(root, 'notes', 'a.md');
  await writer.write(path, 'mine');
  expect(await readFile(path, 'utf8')).toBe('mine');
  await writer.move(path, join(root, 'b.md'));
  await writer.remove(join(root, 'notes'));
  expect(await readdir(root)).toEqual(['b.md']);
  expect((await stat(root)).mode & 0o077).toBe(0);
});

describe('refuses, and changes nothing', () => {
  test.each([
    '..',
    '../theirs',
    'notes/../../theirs',
    '../../elsewhere/new',
    '',
    'notes/con.md',
    'notes/a.',
    'notes/e\u0301',
    'notes/a\0b',
    '\\\\host\\share\\x',
  ])('a new path %j', async (path) => {
    const before = await below();
    const there = `${root}/${path}`;
    await expect(writer.write(there, 'x')).rejects.toMatchObject(refused);
    await expect(writer.move(join(root, 'notes'), there)).rejects.toMatchObject(refused);
    await expect(writer.open(there, 'append')).rejects.toMatchObject(refused);
    if (path !== '') await expect(writer.makeFolder(there)).rejects.toMatchObject(refused);
    expect(await below()).toEqual(before);
  });

  test('whole paths that lie elsewhere', async () => {
    const theirs = join(outside, 'theirs');
    await expect(writer.write(theirs, 'x')).rejects.toMatchObject(refused);
    await expect(writer.remove(theirs)).rejects.toMatchObject(refused);
    await expect(writer.move(theirs, join(root, 'mine'))).rejects.toMatchObject(refused);
    await expect(writer.makePrivate(theirs)).rejects.toMatchObject(refused);
    await expect(writer.remove(root)).rejects.toMatchObject(refused);
    expect(await readFile(theirs, 'utf8')).toBe('theirs');
  });

  test('every way through a link to a folder', async () => {
    await symlink(join(outside, 'elsewhere'), join(root, 'link'));
    await writeFile(join(outside, 'elsewhere', 'a'), 'a');
    const a = join(root, 'link', 'a');
    await expect(writer.write(a, 'x')).rejects.toMatchObject(refused);
    await expect(writer.open(a, 'change')).rejects.toMatchObject(refused);
    await expect(writer.remove(a)).rejects.toMatchObject(refused);
    await expect(writer.move(a, join(root, 'a'))).rejects.toMatchObject(refused);
    await expect(writer.makeFolder(join(root, 'link'))).rejects.toMatchObject(refused);
    await expect(writer.makeFolder(join(root, 'link', 'b', 'c'))).rejects.toMatchObject(refused);
    expect(await readdir(join(outside, 'elsewhere'))).toEqual(['a']);
  });
});

test('a link to a file is replaced, removed or refused, and what it leads to stays', async () => {
  const theirs = join(outside, 'theirs');
  for (const name of ['one', 'two', 'three']) await symlink(theirs, join(root, name));
  await writer.write(join(root, 'one'), 'mine');
  await writer.remove(join(root, 'two'));
  await expect(writer.open(join(root, 'three'), 'append')).rejects.toMatchObject(refused);
  expect(await readFile(join(root, 'one'), 'utf8')).toBe('mine');
  expect(await readFile(theirs, 'utf8')).toBe('theirs');
});

test('of a file with two names only ours is written on', async () => {
  const theirs = join(outside, 'theirs');
  await link(theirs, join(root, 'ours'));
  const handle = await writer.open(join(root, 'ours'), 'append');
  await handle.appendFile(' and more');
  await handle.close();
  expect(await readFile(join(root, 'ours'), 'utf8')).toBe('theirs and more');
  expect(await readFile(theirs, 'utf8')).toBe('theirs');
});

test('a folder that is reached by a link is a folder like any other', async () => {
  await symlink(root, join(outside, 'way'));
  const way = join(outside, 'way');
  await writerIn(way).write(join(way, 'a'), 'x');
  expect(await readdir(root)).toContain('a');
});
