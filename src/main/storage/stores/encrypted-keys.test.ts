import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { moveEncryptedKeys, readEncryptedKeys, writeEncryptedKeys } from './encrypted-keys.js';

async function twoFiles(): Promise<{ readonly from: string; readonly to: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'hotseat-keys-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return {
    from: join(folder, 'data', 'profile', 'keys.json'),
    to: join(folder, 'machine', 'keys.json'),
  };
}

test('keys of an old place move once, closed to others; those of the machine go before', async () => {
  const { from, to } = await twoFiles();
  await writeEncryptedKeys(from, { a: 'old', b: 'old' });
  await writeEncryptedKeys(to, { b: 'new' });
  await chmod(join(to, '..'), 0o755);
  await moveEncryptedKeys(from, to);
  expect(await readEncryptedKeys(to)).toEqual({ a: 'old', b: 'new' });
  await expect(stat(from)).rejects.toThrow('ENOENT');
  expect((await stat(to)).mode & 0o777).toBe(0o600);
  expect((await stat(join(to, '..'))).mode & 0o777).toBe(0o700);
  await moveEncryptedKeys(from, to);
  expect(await readEncryptedKeys(to)).toEqual({ a: 'old', b: 'new' });
});

test('where the new place cannot be written, the old file stays', async () => {
  const { from, to } = await twoFiles();
  await writeEncryptedKeys(from, { a: 'old' });
  await writeFile(join(to, '../..', 'machine'), 'a file where the folder should be');
  await expect(moveEncryptedKeys(from, to)).rejects.toThrow();
  expect(await readEncryptedKeys(from)).toEqual({ a: 'old' });
});

test('what cannot be read stays where it is, and so does the one file of both places', async () => {
  const { from, to } = await twoFiles();
  await writeEncryptedKeys(from, {});
  await writeFile(from, '{"schema":9,"keys":{"a":"newer"}}');
  await moveEncryptedKeys(from, to);
  expect(await readFile(from, 'utf8')).toContain('newer');
  await expect(stat(to)).rejects.toThrow('ENOENT');
  await writeEncryptedKeys(to, { a: 'kept' });
  await moveEncryptedKeys(to, to);
  expect(await readEncryptedKeys(to)).toEqual({ a: 'kept' });
});

test('a link in the old place takes nothing from where it leads', async () => {
  const { from, to } = await twoFiles();
  const elsewhere = join(from, '../../../elsewhere.json');
  await writeFile(elsewhere, '{"schema":1,"keys":{"a":"theirs"}}');
  await mkdir(join(from, '..'), { recursive: true });
  await symlink(elsewhere, from);
  await moveEncryptedKeys(from, to);
  expect(await readFile(elsewhere, 'utf8')).toContain('theirs');
});
