import { chmod, chown, mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { profileFor } from './profile-folder.js';

const usualTmp = process.env['TMPDIR'];
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotseat-profile-'));
  await mkdir(join(folder, 'tmp'));
  process.env['TMPDIR'] = join(folder, 'tmp');
});
afterEach(async () => {
  if (usualTmp === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usualTmp;
  await rm(folder, { recursive: true });
});

/** Nothing can be made in a file, whoever one is. */
async function closedFolder(): Promise<string> {
  await writeFile(join(folder, 'closed'), '');
  return join(folder, 'closed');
}

test('it lies in the data folder where that can be written', async () => {
  const profile = profileFor(join(folder, 'data'));
  expect(profile).toBe(join(folder, 'data', 'profile'));
  expect((await stat(profile)).mode & 0o077).toBe(0);
});

test('for one that cannot, it is the same at each start, and ours alone', async () => {
  const closed = await closedFolder();
  const profile = profileFor(closed);
  expect(basename(profile)).toMatch(/^hotseat-[0-9a-f]{16}$/);
  expect((await stat(profile)).mode & 0o777).toBe(0o700);
  expect(profileFor(closed)).toBe(profile);
});

type Spoil = (path: string) => Promise<void>;
const spoils: Readonly<Record<string, Spoil>> = {
  'open to others': (path) => chmod(path, 0o755),
  'a link': async (path) => {
    await rm(path, { recursive: true });
    await mkdir(join(folder, 'elsewhere'), { mode: 0o700 });
    await symlink(join(folder, 'elsewhere'), path);
  },
  // Giving a folder away takes root.
  ...(process.getuid?.() === 0 && { 'somebody else’s': (path) => chown(path, 12_345, 12_345) }),
};

// Bug: whoever made the folder first could read the profile, or lead it elsewhere by a link.
test.each(Object.entries(spoils))(
  'a folder of its name that is %s is left alone',
  async (_, spoil) => {
    const closed = await closedFolder();
    const taken = profileFor(closed);
    await spoil(taken);
    const profile = profileFor(closed);
    expect(profile).not.toBe(taken);
    expect((await stat(profile)).mode & 0o777).toBe(0o700);
  },
);

test('a link in a data folder by others does not say where Chromium writes', async () => {
  const elsewhere = join(folder, 'elsewhere');
  await mkdir(elsewhere);
  await mkdir(join(folder, 'data'));
  await symlink(elsewhere, join(folder, 'data', 'profile'));
  expect(profileFor(join(folder, 'data'))).toContain(join(folder, 'tmp'));
});
