import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readChosenFolder, writeChosenFolder } from './chosen-folder.js';
import { tempFolder } from '../folder.fixture.js';

test('a chosen folder is remembered until the usual one is chosen again', async () => {
  const appFolder = join(await tempFolder(), 'not yet there');
  expect(readChosenFolder(appFolder)).toBeNull();
  await writeChosenFolder(appFolder, '/home/me/Dropbox/hotseat');
  expect(readChosenFolder(appFolder)).toBe('/home/me/Dropbox/hotseat');
  await writeChosenFolder(appFolder, null);
  expect(readChosenFolder(appFolder)).toBeNull();
});

test.each(['', 'null', '[]', '{"dataDir":5}', '{"dataDir":"relative"}', '{"dataDir":'])(
  '%j leads to the usual folder',
  async (text) => {
    const appFolder = await tempFolder();
    await writeFile(join(appFolder, 'data-folder.json'), text);
    expect(readChosenFolder(appFolder)).toBeNull();
  },
);
