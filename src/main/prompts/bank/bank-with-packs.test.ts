import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { theoryPrompt } from '../../../core/prompt/theory.fixture.js';
import { compiledOf } from './compiled-bank.js';
import { bankWithPacks, packCompiled } from './bank-with-packs.js';
import { checkPack } from '../packs/check-pack.js';
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

const packsHere = (): Packs => openPacks({ ...dataFolder(folder), packs: folder });

async function filesOf(id: string) {
  const yaml = await readFile(rotary, 'utf8');
  const own = yaml.replace(/^id: .*$/m, `id: ${id}`).replace(/^related: .*$/m, 'related: []');
  const checked = await checkPack([{ path: `${id}.yaml`, bytes: Buffer.from(own) }], new Set());
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
  const bank = bankWithPacks(none, packs.list, folder);
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
  const summary = { ...own, language: null, pack: null };
  const full = {
    list: async () => ({ prompts: [summary], problems: [] }),
    prompt: async () => own,
  };
  const both = bankWithPacks(full, packs.list, folder);
  expect((await both.list()).prompts).toEqual([summary]);
  expect((await both.list()).problems).toMatchObject([{ file: 'packs/mine/ml-theory/one.yaml' }]);
  expect(await both.prompt('one')).toBe(own);

  await writeFile(join(folder, 'mine/ml-theory/one.yaml'), 'id: one\nkind: ml-theory\n');
  const alone = bankWithPacks(none, packs.list, folder);
  expect((await alone.list()).prompts).toEqual([]);
  expect((await alone.list()).problems[0]?.file).toBe('packs/mine/ml-theory/one.yaml');
});

it('a compiled form that was tampered with is not used unread', async () => {
  const packs = packsHere();
  await packs.add({ name: 'mine', addedAtMs: 5 }, await filesOf('one'));
  const compiled = join(folder, 'mine', packCompiled);
  const [prompt = ''] = (await readdir(compiled)).filter((name) => name !== 'listing.json');
  await writeFile(join(compiled, prompt), '{"id":"one","rubric":"none"}');
  expect(await bankWithPacks(none, packs.list, folder).prompt('one')).toBeNull();
});
