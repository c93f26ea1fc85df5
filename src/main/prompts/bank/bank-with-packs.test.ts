import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { theoryPrompt } from '../../../core/prompt/theory.fixture.js';
import { compiledOf } from './compiled-bank.js';
import { bankWithPacks, packCompiled } from './bank-with-packs.js';
import { checkPack } from '../packs/check-pack.js';
import { readPackFile, type ReadPackFile } from '../packs/read-pack-file.js';
import { dataFolder } from '../../storage/data-folder/data-folder.js';
import { openPacks, type Packs } from '../../storage/stores/pack-store.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotseat-packs-'));
});
afterEach(() => rm(folder, { recursive: true }));

const rotary = resolve(
  import.meta.dirname,
  '../../../../prompts/ml-theory/rotary-position-embedding.yaml',
);
const none = { list: async () => ({ prompts: [], problems: [] }), prompt: async () => null };

const reader = (): ReadPackFile => async (file) => readPackFile(file);

const packsHere = (): Packs => openPacks({ ...dataFolder(folder), packs: folder });

async function filesOf(id: string) {
  const yaml = await readFile(rotary, 'utf8');
  const own = yaml.replace(/^id: .*$/m, `id: ${id}`).replace(/^related: .*$/m, 'related: []');
  const file = { path: `${id}.yaml`, bytes: Buffer.from(own) };
  const checked = await checkPack([file], new Set(), reader());
  if (!checked.ok) throw new Error('the sample is wrong');
  return [
    { path: `ml-theory/${id}.yaml`, data: own },
    ...compiledOf(checked.value).map(({ name, data }) => ({
      path: `${packCompiled}/${name}`,
      data,
    })),
  ];
}

it('a pack is added whole, listed as foreign, and gone when it is removed', async () => {
  const packs = packsHere();
  const bank = bankWithPacks(none, packs.list, folder, reader);
  expect((await bank.list()).prompts).toEqual([]);
  expect(await packs.add({ name: 'mine', addedAtMs: 5 }, await filesOf('one'))).toBe(true);
  bank.reload();
  expect((await bank.list()).prompts.map(({ id, pack }) => [id, pack])).toEqual([['one', 'mine']]);
  expect((await bank.list()).problems).toEqual([]);
  expect((await bank.prompt('one'))?.rubric.length).toBeGreaterThan(3);
  expect(await packs.list()).toEqual([{ name: 'mine', addedAtMs: 5 }]);

  await packs.remove('mine');
  bank.reload();
  expect((await bank.list()).prompts).toEqual([]);
  expect(await bank.prompt('one')).toBeNull();
  expect(await readdir(folder)).toEqual([]);
});

it('a second pack of a name is refused, and a failed one leaves nothing', async () => {
  const packs = packsHere();
  await packs.add({ name: 'mine', addedAtMs: 5 }, await filesOf('one'));
  expect(await packs.add({ name: 'mine', addedAtMs: 6 }, await filesOf('two'))).toBe(false);
  const half = [
    { path: 'a.yaml', data: 'x' },
    { path: 'a.yaml/b.yaml', data: 'x' },
  ];
  await expect(packs.add({ name: 'half', addedAtMs: 7 }, half)).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['mine']);
  for (const name of ['../x', '.new-x', '', 'A']) {
    await expect(packs.add({ name, addedAtMs: 1 }, [])).rejects.toThrow(/name/);
    await expect(packs.remove(name)).rejects.toThrow(/name/);
  }
});

it('an id of the bank wins over a pack’s, and a prompt that was spoilt afterwards is told and not given', async () => {
  const packs = packsHere();
  await packs.add({ name: 'mine', addedAtMs: 5 }, await filesOf('one'));
  const own = theoryPrompt('one');
  const count = { mid: 4, senior: 4, staff: 4 };
  const summary = {
    ...{ ...own, language: null, criteria: count, shorter: [] },
    ...{ canBeDrawnChanged: false, pack: null },
  };
  const full = {
    list: async () => ({ prompts: [summary], problems: [] }),
    prompt: async () => own,
  };
  const both = bankWithPacks(full, packs.list, folder, reader);
  expect((await both.list()).prompts).toEqual([summary]);
  expect((await both.list()).problems).toMatchObject([{ file: 'packs/mine/ml-theory/one.yaml' }]);
  expect(await both.prompt('one')).toBe(own);

  await writeFile(join(folder, 'mine/ml-theory/one.yaml'), 'id: one\nkind: ml-theory\n');
  const alone = bankWithPacks(none, packs.list, folder, reader);
  expect((await alone.list()).prompts).toEqual([]);
  expect((await alone.list()).problems[0]?.file).toBe('packs/mine/ml-theory/one.yaml');
});

/** Bug: a listing of another shape broke the library's list, or put its words there for those of the pack. */
it.each([
  ['no object', () => '[]'],
  ['no JSON', () => '{'],
  ['an entry of null', (key: string) => JSON.stringify({ [key]: null })],
  ['an entry without topics', (key: string) => JSON.stringify({ [key]: { id: 'one' } })],
  [
    'a field that is none',
    (key: string, entry: object) => JSON.stringify({ [key]: { ...entry, facts: ['secret'] } }),
  ],
  [
    'a pack of ours',
    (key: string, entry: object) => JSON.stringify({ [key]: { ...entry, pack: 'other' } }),
  ],
  [
    'a title that is none',
    (key: string, entry: object) => JSON.stringify({ [key]: { ...entry, title: ['x'] } }),
  ],
])('a listing with %s is passed over, and the prompt read from its YAML', async (_, spoil) => {
  const packs = packsHere();
  const files = await filesOf('one');
  await packs.add({ name: 'mine', addedAtMs: 5 }, files);
  const sound = await bankWithPacks(none, packs.list, folder, reader).list();
  const path = join(folder, 'mine', packCompiled, 'listing.json');
  const [[key, entry] = ['', {}]] = Object.entries(
    JSON.parse(await readFile(path, 'utf8')) as Record<string, object>,
  );
  await writeFile(path, spoil(key, entry));
  const bank = bankWithPacks(none, packs.list, folder, reader);
  expect(await bank.list()).toEqual(sound);
  expect((await bank.prompt('one'))?.id).toBe('one');
});

it('a pack does not choose by its list of seen files what is read', async () => {
  const packs = packsHere();
  await packs.add({ name: 'mine', addedAtMs: 5 }, await filesOf('one'));
  const { size, mtimeMs } = await stat(join(folder, 'mine', 'ml-theory/one.yaml'));
  const outside = join(folder, 'outside.json');
  await writeFile(outside, JSON.stringify({ ...theoryPrompt('one'), title: 'Outside' }));
  const key = '../../outside';
  const compiled = join(folder, 'mine', packCompiled);
  const listing = await readFile(join(compiled, 'listing.json'), 'utf8');
  const [entry] = Object.values(JSON.parse(listing) as Record<string, object>);
  await writeFile(join(compiled, 'listing.json'), JSON.stringify({ [key]: entry }));
  const seen = { 'ml-theory/one.yaml': { key, size, mtimeMs } };
  await writeFile(join(compiled, 'seen.json'), JSON.stringify(seen));
  const prompt = await bankWithPacks(none, packs.list, folder, reader).prompt('one');
  expect(prompt?.title).not.toBe('Outside');
});

it('a compiled form that was tampered with is not used unread', async () => {
  const packs = packsHere();
  await packs.add({ name: 'mine', addedAtMs: 5 }, await filesOf('one'));
  const compiled = join(folder, 'mine', packCompiled);
  const [prompt = ''] = (await readdir(compiled)).filter((name) => name !== 'listing.json');
  await writeFile(join(compiled, prompt), '{"id":"one","rubric":"none"}');
  expect(await bankWithPacks(none, packs.list, folder, reader).prompt('one')).toBeNull();
});
