import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compiledOf, openBank } from './compiled-bank.js';
import { parsePrompt } from '../parse-prompt.js';

const file = 'ml-theory/rotary-position-embedding.yaml';
const title = /^title: .*$/m;

let folder = '';
let yaml = '';
const path = (): string => join(folder, file);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotseat-bank-'));
  await mkdir(join(folder, 'ml-theory'));
  const own = await readFile(resolve(import.meta.dirname, '../../../../prompts', file), 'utf8');
  yaml = own.replace(/^related: .*$/m, 'related: []');
  await writeFile(path(), yaml);
  const { size, mtimeMs } = await stat(path());
  const prompt = parsePrompt(file, yaml);
  if (!prompt.ok) throw new Error('the sample is wrong');
  const bytes = Buffer.from(yaml);
  for (const { name, data } of compiledOf([
    { prompt: prompt.value, bytes, stamp: { file, size, mtimeMs } },
  ]))
    await writeFile(join(folder, name), data);
});
afterEach(() => rm(folder, { recursive: true }));

const titles = async (): Promise<readonly string[]> =>
  (await openBank(folder, folder).list()).prompts.map((prompt) => prompt.title);

/** The bug: a prompt edited to the same length is listed, and asked, as it was at the build. */
it('lists an edited file anew, though its size is the same', async () => {
  const [before = ''] = await titles();
  const after = 'X'.repeat(before.length);
  await writeFile(
    path(),
    yaml.replace(title, (line) => line.replace(before, after)),
  );
  const later = new Date(Date.now() + 2000);
  await utimes(path(), later, later);
  expect((await stat(path())).size).toBe(Buffer.byteLength(yaml));
  expect(await titles()).toEqual([after]);
});

/** The bug: a checkout or a copy, where every file has a new time, is parsed at each start. */
it('knows a file by its text where its time has changed', async () => {
  const later = new Date(Date.now() + 2000);
  await utimes(path(), later, later);
  const listing = join(folder, 'listing.json');
  await writeFile(
    listing,
    (await readFile(listing, 'utf8')).replace(/"title":"[^"]*"/, '"title":"As built"'),
  );
  expect(await titles()).toEqual(['As built']);
});
