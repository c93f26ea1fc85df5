import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../folder.fixture.js';
import { holdAddress, holdFolder, type Hold } from './folder-lock.js';

const source = join(import.meta.dirname, 'folder-lock.ts');
const nothing = (): void => undefined;

function mine(hold: Hold): Extract<Hold, { kind: 'mine' }> {
  if (hold.kind !== 'mine') throw new Error(`taken by ${hold.by}`);
  return hold;
}

/** A process that holds a folder until it is killed. */
async function holder(root: string): Promise<ReturnType<typeof spawn>> {
  const program = `import { holdFolder } from ${JSON.stringify(source)};
    const hold = await holdFolder(${JSON.stringify(root)}, 'app', () => console.log('knock'));
    console.log(hold.kind);
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(said.toString()).toBe('mine\n');
  return child;
}

describe('a data folder', () => {
  test('is held by one; another hears by whom, and the first hears the knock', async () => {
    const root = await tempFolder();
    let knocks = 0;
    const first = mine(await holdFolder(root, 'repair', () => (knocks += 1)));
    expect(await holdFolder(root, 'app', nothing)).toEqual({ kind: 'taken', by: 'repair' });
    expect(knocks).toBe(1);
    await first.release();
    await mine(await holdFolder(root, 'app', nothing)).release();
  });

  test('is the same one under another name', async () => {
    const root = await tempFolder();
    await mkdir(join(root, 'data'));
    await symlink(join(root, 'data'), join(root, 'link'));
    const first = mine(await holdFolder(join(root, 'data'), 'app', nothing));
    expect(await holdFolder(join(root, 'link'), 'app', nothing)).toMatchObject({ kind: 'taken' });
    await first.release();
  });

  test('is free at once after its holder was killed', async () => {
    const root = await tempFolder();
    const child = await holder(root);
    expect(await holdFolder(root, 'app', nothing)).toEqual({ kind: 'taken', by: 'app' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    await mine(await holdFolder(root, 'app', nothing)).release();
  });

  test('goes to exactly one of many that come at once', async () => {
    const root = await tempFolder();
    const all = await Promise.all(
      Array.from({ length: 20 }, () => holdFolder(root, 'app', nothing)),
    );
    expect(all.filter(({ kind }) => kind === 'mine')).toHaveLength(1);
    for (const hold of all) if (hold.kind === 'mine') await hold.release();
  });
});

// As it is on macOS, where the socket is a file that a crash leaves behind.
test.skipIf(process.platform === 'win32')(
  'a socket file that nobody listens on is taken over, a live one is not',
  async () => {
    const address = join(await tempFolder(), 's');
    const program = `require('node:net').createServer().listen(${JSON.stringify(address)}, () => console.log('up'))`;
    const child = spawn(process.execPath, ['-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const first = mine(await holdAddress(address, 'app', nothing));
    expect(await holdAddress(address, 'app', nothing)).toMatchObject({ kind: 'taken' });
    await first.release();
  },
);
