import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { smallDisk, tempFolder } from '../storage/folder.fixture.js';
import { writeFileAtomically } from './atomic-write.js';

const source = join(import.meta.dirname, 'atomic-write.ts');

describe('writeFileAtomically', () => {
  test('replaces a file and leaves nothing beside it, readable by its owner alone', async () => {
    const folder = await tempFolder();
    const path = join(folder, 'a.json');
    await writeFileAtomically(path, 'first');
    await writeFileAtomically(path, 'second');
    expect(await readFile(path, 'utf8')).toBe('second');
    expect(await readdir(folder)).toEqual(['a.json']);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  test('leaves no temporary file where it cannot replace', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'a.json', 'full'), { recursive: true });
    await expect(writeFileAtomically(join(folder, 'a.json'), 'x')).rejects.toThrow(
      /EISDIR|ENOTEMPTY/,
    );
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  test('two writers in two processes leave one of their versions whole', async () => {
    const folder = await tempFolder();
    const path = join(folder, 'a.json');
    const program = (letter: string): string =>
      `import { writeFileAtomically } from ${JSON.stringify(source)};
       for (let n = 0; n < 150; n += 1) await writeFileAtomically(${JSON.stringify(path)}, ${JSON.stringify(letter)}.repeat(50_000));`;
    const run = (letter: string): Promise<unknown> =>
      promisify(execFile)(process.execPath, [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        program(letter),
      ]);
    await Promise.all([run('a'), run('b')]);
    const text = await readFile(path, 'utf8');
    expect(['a'.repeat(50_000), 'b'.repeat(50_000)]).toContain(text);
    expect(await readdir(folder)).toEqual(['a.json']);
  }, 20_000);

  // Mounting needs root; CI runs as root, a developer need not.
  test.skipIf(process.getuid?.() !== 0)(
    'on a full disk it rejects and keeps the old version',
    async () => {
      const disk = await smallDisk('64k');
      const path = join(disk, 'a.json');
      await writeFileAtomically(path, 'good');
      await expect(writeFileAtomically(path, 'x'.repeat(200_000))).rejects.toMatchObject({
        code: 'ENOSPC',
      });
      expect(await readFile(path, 'utf8')).toBe('good');
      expect(await readdir(disk)).toEqual(['a.json']);
      await writeFile(join(disk, 'b'), 'there is room again');
      await writeFileAtomically(path, 'better');
      expect(await readFile(path, 'utf8')).toBe('better');
    },
  );
});
