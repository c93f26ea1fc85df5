import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexName } from '../../core/exchange/export-index.js';
import { hashOf } from '../files/sha256.js';
import { zipOf, type ZipEntry } from '../prompts/packs/zip.fixture.js';
import { openAt, smallDisk, tempFolder } from '../storage/folder.fixture.js';
import type { Storage } from '../storage/storage.js';
import { zipSource } from './in/zip-source.js';
import { importLimits } from './in/import-source.js';
import { contentOf, exported, imported, sit } from './library.fixture.js';
import { folderTarget } from './out/folder-target.js';
import { zipTarget } from './out/zip-target.js';

const id = '20261125-104107-0a1b2c3d';
const canMount = process.platform === 'linux' && process.getuid?.() === 0;

async function library(): Promise<Storage> {
  const storage = await openAt(await tempFolder());
  const one = { typed: ['x'], boxes: 1, end: 'graded', verdict: 'met' } as const;
  await sit(storage, { sittings: [one, one], flash: ['one'] });
  return storage;
}

const indexOf = (files: Readonly<Record<string, string>>, more: object = {}): ZipEntry => ({
  name: indexName,
  text: JSON.stringify({
    ...{ format: 'hotseat-export', schema: 1, madeAtMs: 0, madeBy: '', flash: null },
    attempts: [{ id, title: '', files }],
    ...more,
  }),
});

/** What is said of a zip of these files; nothing of it is at home afterwards. */
async function told(...entries: readonly ZipEntry[]): Promise<string> {
  const path = join(await tempFolder(), 'evil.zip');
  await writeFile(path, zipOf(entries));
  return refused(path);
}

async function refused(path: string): Promise<string> {
  const storage = await library();
  const before = await contentOf(storage);
  const reply = await imported(storage, path);
  expect(await contentOf(storage)).toEqual(before);
  expect(await readdir(storage.folder.incoming).catch(() => [])).toEqual([]);
  if (reply.ok) throw new Error('it was imported');
  return reply.error.kind === 'bad-export' ? reply.error.problems.join('\n') : reply.error.kind;
}

const prompt = { name: `${id}/prompt.json`, text: '{}' };
const right = { 'prompt.json': hashOf('{}') };
const long = `${'a'.repeat(importLimits.nameLength)}.txt`;

test.each<readonly [string, readonly ZipEntry[], RegExp]>([
  ['no index', [prompt], /no export of Hotseat/],
  ['an index too deep', [{ ...indexOf(right), name: `a/b/${indexName}` }], /no export/],
  ['a name that leads out', [indexOf(right), { ...prompt, name: '../../x' }], /cannot be read/],
  ['an absolute name', [indexOf(right), { ...prompt, name: '/etc/x' }], /cannot be read/],
  ['a drive', [indexOf(right), { ...prompt, name: 'C:\\x' }], /cannot be read/],
  ['a huge name', [indexOf(right), { ...prompt, name: long }], /name is too long/],
  ['a link', [indexOf(right), { ...prompt, mode: 0o120777 }], /link or a special file/],
  ['a device', [indexOf(right), { ...prompt, mode: 0o020666 }], /link or a special file/],
  ['an encrypted file', [indexOf(right), { ...prompt, isEncrypted: true }], /encrypted/],
  ['a file twice', [indexOf(right), prompt, prompt], /twice/],
  ['a size that is a lie', [indexOf(right), { ...prompt, claimedBytes: 1 }], /prompt.json/],
  ['a bomb', [indexOf(right), { ...prompt, text: '0'.repeat(8_000_000) }], /too tightly/],
  ['a file that is missing', [indexOf(right)], /prompt.json: it is missing/],
  ['a file that was changed', [indexOf(right), { ...prompt, text: '{ }' }], /not as it was export/],
  ['a newer schema', [indexOf(right, { schema: 2 })], /newer Hotseat/],
  [
    'an id that leads out',
    [indexOf({}, { attempts: [{ id: '..', title: '', files: {} }] })],
    /say/,
  ],
  ['a file that is no attempt’s', [indexOf({ 'run.sh': hashOf('') })], /does not say/],
  ['an attempt that is none', [indexOf(right), prompt], /is not in the export|journal/],
  ['nothing of an attempt', [indexOf({})], /not in the export/],
])('a zip with %s is refused, and nothing changes', async (_, entries, words) => {
  expect(await told(...entries)).toMatch(words);
});

test('what is no zip is refused', async () => {
  const path = join(await tempFolder(), 'a.zip');
  await writeFile(path, 'hello');
  expect(await refused(path)).toMatch(/The zip cannot be read/);
});

test('a zip of more files than any export has is refused before one is read', async () => {
  const path = join(await tempFolder(), 'many.zip');
  await writeFile(path, zipOf([prompt, { ...prompt, name: 'b' }, { ...prompt, name: 'c' }]));
  const { problems } = await zipSource(path, { ...importLimits, entries: 2 });
  expect(problems).toEqual([expect.stringContaining('more than 2 files')]);
});

/** An export of one attempt as a folder, in which something is changed; its index then fits again. */
async function changedExport(
  part: string,
  change: (bytes: Buffer) => Buffer | string,
): Promise<string> {
  const storage = await library();
  const path = await exported(storage, await folderTarget(await tempFolder(), 'all'));
  const [first = ''] = (await readdir(path)).filter((name) => name.startsWith('2026'));
  const file = join(path, first, part);
  const bytes = Buffer.from(change(await readFile(file)));
  await writeFile(file, bytes);
  const index = await readFile(join(path, indexName), 'utf8');
  const parsed = JSON.parse(index) as {
    attempts: { id: string; files: Record<string, string> }[];
  };
  for (const attempt of parsed.attempts)
    if (attempt.id === first) attempt.files[part] = hashOf(bytes);
  await writeFile(join(path, indexName), JSON.stringify(parsed));
  return path;
}

test.each([
  ['prompt.json', () => '{"id":', /prompt.json is not JSON/],
  ['manifest.json', (bytes: Buffer) => text(bytes).replace('"schema": 1', '"schema": 2'), /newer/],
  ['grades/g1.json', (bytes: Buffer) => text(bytes).replace('"schema": 1', '"schema": 2'), /newer/],
  ['journal.log.gz', () => gzipSync('nothing'), /no beginning/],
])(
  'an export with a wrong %s is refused by name, and nothing of it comes',
  async (part, change, words) => {
    expect(await refused(await changedExport(part, change))).toMatch(words);
  },
);

test('a journal that unpacks to far more than its size is read no further than the limit', async () => {
  const bomb = gzipSync(Buffer.alloc(100_000_000));
  const path = await changedExport('journal.log.gz', () => bomb);
  expect(await refused(path)).toMatch(/no beginning/);
}, 60_000);

test('links in a folder are not followed', async () => {
  const storage = await library();
  const path = await exported(storage, await folderTarget(await tempFolder(), 'all'));
  const [first = '', second = ''] = (await readdir(path)).filter((name) => name.startsWith('2026'));
  const away = await tempFolder();
  await rename(join(path, first), join(away, first));
  await symlink(join(away, first), join(path, first));
  await rename(join(path, second, 'prompt.json'), join(away, 'prompt.json'));
  await symlink(join(away, 'prompt.json'), join(path, second, 'prompt.json'));
  const words = await refused(path);
  expect(words).toContain(`${first}: board.excalidraw: it is a link`);
  expect(words).toContain(`${second}: prompt.json: it is a link`);
});

test.skipIf(!canMount)('a full disk is told, and leaves nothing half: an export', async () => {
  const storage = await library();
  for (const as of ['zip', 'folder']) {
    const disk = await smallDisk('8k');
    const target =
      as === 'zip' ? await zipTarget(join(disk, 'a.zip')) : await folderTarget(disk, 'a');
    await expect(exported(storage, target)).rejects.toMatchObject({ code: 'ENOSPC' });
    await target.drop();
    expect(await readdir(disk)).toEqual([]);
  }
});

test.skipIf(!canMount)('a full disk is told, and leaves nothing half: an import', async () => {
  const path = await exported(await library(), await zipTarget(join(await tempFolder(), 'a.zip')));
  const disk = await smallDisk('64k');
  await mkdir(join(disk, 'data'));
  const storage = await openAt(join(disk, 'data'));
  await writeFile(join(disk, 'filler'), Buffer.alloc(64_000)).catch(() => undefined);
  await expect(imported(storage, path)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(await storage.attempts.list()).toEqual([]);
  expect(await readdir(storage.folder.incoming).catch(() => [])).toEqual([]);
});

const text = (bytes: Buffer): string => bytes.toString();
