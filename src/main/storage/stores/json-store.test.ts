import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../core/settings/default-settings.js';
import { openAt, tempFolder } from '../folder.fixture.js';
import { LeftAloneError } from './json-store.js';
import { parseVersioned, type Versioned } from './versioned-json.js';
import { z } from 'zod';

const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

describe('settings that cannot be read', () => {
  const broken = ['', '\0\0\0\0', 'null', '[]', '{', '{"theme":"pink"}', '{"schema":"1"}', deep];
  test.each(broken)('%j is moved aside, the person is told, and saving works', async (text) => {
    const root = await tempFolder();
    await writeFile(join(root, 'settings.json'), text);
    const { settings, notices } = await openAt(root);
    expect(settings.data()).toEqual(defaultSettings);
    expect(notices()).toMatchObject([{ kind: 'quarantined' }]);
    const [kept = ''] = await readdir(join(root, 'quarantine'));
    expect(await readFile(join(root, 'quarantine', kept), 'utf8')).toBe(text);
    await settings.update((before) => ({ ...before, theme: 'dark' }));
    expect((await openAt(root)).settings.data().theme).toBe('dark');
  });

  test('__proto__ in a file reaches no prototype', async () => {
    const root = await tempFolder();
    await writeFile(join(root, 'settings.json'), '{"__proto__":{"theme":"dark"},"level":"mid"}');
    const { settings } = await openAt(root);
    expect(settings.data()).toEqual({ ...defaultSettings, level: 'mid' });
    expect(({} as { theme?: string }).theme).toBeUndefined();
  });

  test('a byte order mark, as editors leave it, does no harm', async () => {
    const root = await tempFolder();
    await writeFile(join(root, 'settings.json'), '\uFEFF{"level":"staff"}');
    expect((await openAt(root)).settings.data().level).toBe('staff');
  });

  test('a newer schema stays untouched', async () => {
    const root = await tempFolder();
    const text = '{"schema":2,"theme":"sepia"}';
    await writeFile(join(root, 'settings.json'), text);
    const { settings, notices } = await openAt(root);
    expect(notices()).toMatchObject([{ kind: 'read-only' }]);
    await expect(settings.update((before) => before)).rejects.toThrow(LeftAloneError);
    expect(await readFile(join(root, 'settings.json'), 'utf8')).toBe(text);
  });

  test('a refused write is not kept in memory either', async () => {
    const root = await tempFolder();
    const { settings } = await openAt(root);
    await mkdir(join(root, 'settings.json', 'in the way'), { recursive: true });
    await expect(settings.update((before) => ({ ...before, theme: 'dark' }))).rejects.toThrow();
    expect(settings.data().theme).toBe('system');
  });
});

describe('migrations', () => {
  const format: Versioned<{ schema: number; name: string }> = {
    current: 3,
    steps: {
      1: ({ title, ...rest }) => ({ ...rest, label: title }),
      2: ({ label, ...rest }) => ({ ...rest, name: label }),
    },
    schema: z.object({ schema: z.literal(3), name: z.string() }),
  };

  test.each([
    ['{"title":"x"}', 'a file from before there were numbers'],
    ['{"schema":1,"title":"x"}', 'schema 1'],
    ['{"schema":2,"label":"x"}', 'schema 2'],
    ['{"schema":3,"name":"x"}', 'today’s'],
  ])('%s reads as today’s shape (%s)', (text) => {
    expect(parseVersioned(text, format)).toEqual({ ok: true, value: { schema: 3, name: 'x' } });
  });

  test('a newer one is not guessed at', () => {
    expect(parseVersioned('{"schema":4}', format)).toEqual({ ok: false, error: { kind: 'newer' } });
  });
});
