import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../core/settings/default-settings.js';
import { openAt, tempFolder } from '../folder.fixture.js';
import { LeftAloneError } from '../stores/json-store.js';

const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
const fileIn = (root: string): string => join(root, 'settings.json');

describe('a file that is wrong', () => {
  const broken = ['', '\0\0\0\0', 'null', '[]', '{', '{"theme":"pink"}', '{"schema":"1"}', deep];
  test.each(broken.map((text) => [text.slice(0, 20), text]))(
    '%j stays as it is and is told, and what is changed meanwhile is kept',
    async (_name, text) => {
      const root = await tempFolder();
      await writeFile(fileIn(root), text);
      const { settings, notices } = await openAt(root);
      expect(settings.data()).toEqual(defaultSettings);
      expect(notices()).toMatchObject([{ kind: 'read-only' }]);
      expect(await settings.trouble()).toMatchObject({ isInForce: false });
      await settings.update((before) => ({ ...before, theme: 'dark' }));
      expect(await readFile(fileIn(root), 'utf8')).toBe(text);
      expect((await openAt(root)).settings.data().theme).toBe('dark');
    },
  );

  test('what held before holds on, now and after a start', async () => {
    const root = await tempFolder();
    const { settings } = await openAt(root);
    await settings.update((before) => ({ ...before, level: 'staff' }));
    await writeFile(fileIn(root), '{\n  "level": "expert"\n}\n');
    expect(await settings.reload()).toBe(true);
    expect(settings.data().level).toBe('staff');
    expect((await settings.trouble())?.problems).toEqual([
      { line: 2, column: 12, words: '“level” must be one of mid, senior, staff.' },
    ]);
    expect((await openAt(root)).settings.data().level).toBe('staff');

    await writeFile(fileIn(root), '{\n  "level": "mid"\n}\n');
    expect(await settings.reload()).toBe(true);
    expect([settings.data().level, await settings.trouble()]).toEqual(['mid', null]);
  });

  test('it can be put aside, and is written anew with what holds', async () => {
    const root = await tempFolder();
    const { settings } = await openAt(root);
    await settings.update((before) => ({ ...before, level: 'staff' }));
    await writeFile(fileIn(root), 'level = staff');
    await settings.reload();
    await settings.replaceWrong();
    const [kept = ''] = await readdir(join(root, 'quarantine'));
    expect(await readFile(join(root, 'quarantine', kept), 'utf8')).toBe('level = staff');
    expect(await readFile(fileIn(root), 'utf8')).toContain('"level": "staff"');
    expect(await settings.trouble()).toBeNull();
  });
});

test('a change in the window leaves comments, order and what else stands in the file', async () => {
  const root = await tempFolder();
  await writeFile(fileIn(root), '{\n  // for the evening\n  "theme": "dark",\n  "mine": 1,\n}\n');
  const { settings } = await openAt(root);
  expect(settings.data().theme).toBe('dark');
  await settings.update((before) => ({
    ...before,
    theme: 'light',
    shortcuts: { 'go-history': 'Mod+H' },
  }));
  const text = await readFile(fileIn(root), 'utf8');
  expect(text).toContain('// for the evening\n  "theme": "light",\n  "mine": 1,');
  expect((await openAt(root)).settings.data()).toEqual(settings.data());
});

test('a change on the disk that nobody has told of yet is not written over', async () => {
  const root = await tempFolder();
  const { settings } = await openAt(root);
  await settings.update((before) => ({ ...before, theme: 'dark' }));
  await writeFile(fileIn(root), '{ "theme": "dark", "level": "mid" }');
  await settings.update((before) => ({ ...before, theme: 'light' }));
  expect(settings.data()).toEqual({ ...defaultSettings, theme: 'light', level: 'mid' });
});

test('names that do nothing and keys that are taken are told, and the rest holds', async () => {
  const root = await tempFolder();
  const text = `{
  "Theme": "dark",
  "model": { "modell": "x" },
  "shortcuts": { "go-histori": "Mod+H", "room-notes": "Mod+1" }
}`;
  await writeFile(fileIn(root), text);
  const { settings, notices } = await openAt(root);
  expect([settings.data().theme, notices()]).toEqual(['system', []]);
  expect(await settings.trouble()).toMatchObject({
    isInForce: true,
    problems: [
      { line: 2, column: 3, words: 'Hotseat has no setting named “Theme”. Did you mean “theme”?' },
      {
        line: 3,
        words: 'Hotseat has no setting named “modell”. Did you mean “model”?',
      },
      {
        line: 4,
        words: 'Hotseat has no command named “go-histori”. Did you mean “go-history”?',
      },
      { line: 4, words: '“Mod+1” is also the key of “Whiteboard”.' },
    ],
  });
});

test('the file and its schema are there for an editor, and the schema takes what we write', async () => {
  const root = await tempFolder();
  const { settings } = await openAt(root);
  expect(await settings.prepare()).toBe(fileIn(root));
  const written = JSON.parse(await readFile(fileIn(root), 'utf8')) as Record<string, unknown>;
  const { properties } = JSON.parse(
    await readFile(join(root, String(written['$schema'])), 'utf8'),
  ) as { properties: object };
  expect(Object.keys(written).filter((name) => !(name in properties))).toEqual([]);
  expect(await settings.trouble()).toBeNull();
});

test('__proto__ in a file reaches no prototype', async () => {
  const root = await tempFolder();
  for (const tail of ['}', ',}']) {
    await writeFile(fileIn(root), `{"__proto__":{"theme":"dark"},"level":"mid"${tail}`);
    const { settings } = await openAt(root);
    expect(settings.data()).toEqual({ ...defaultSettings, level: 'mid' });
    expect(({} as { theme?: string }).theme).toBeUndefined();
  }
});

test('a byte order mark, as editors leave it, does no harm', async () => {
  const root = await tempFolder();
  await writeFile(fileIn(root), '\uFEFF{"level":"staff"}');
  const { settings } = await openAt(root);
  expect(settings.data().level).toBe('staff');
  await settings.update((before) => ({ ...before, level: 'mid' }));
  expect((await openAt(root)).settings.data().level).toBe('mid');
});

test('a newer schema stays untouched', async () => {
  const root = await tempFolder();
  const text = '{"schema":2,"theme":"sepia"}';
  await writeFile(fileIn(root), text);
  const { settings, notices } = await openAt(root);
  expect(notices()).toMatchObject([{ kind: 'read-only' }]);
  await expect(settings.update((before) => before)).rejects.toThrow(LeftAloneError);
  expect(await readFile(fileIn(root), 'utf8')).toBe(text);
});

test('a refused write is not kept in memory either', async () => {
  const root = await tempFolder();
  const { settings } = await openAt(root);
  await mkdir(join(fileIn(root), 'in the way'), { recursive: true });
  await expect(settings.update((before) => ({ ...before, theme: 'dark' }))).rejects.toThrow();
  expect(settings.data().theme).toBe('system');
});
