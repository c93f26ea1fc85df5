import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from './fault.js';
import { withFolder, withStorage } from './places.js';
import { gradedAttempt } from './sample.js';

const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
const odd = new Map([
  ['an empty file', ''],
  ['NUL bytes', '\0'.repeat(64)],
  ['a byte order mark', '\uFEFF'],
  ['null', 'null'],
  ['[]', '[]'],
  ['__proto__', '{"__proto__":{"schema":1,"theme":"dark","isFinished":true,"isSubmitted":true}}'],
  ['deep nesting', deep],
  ['a deep field', `{"schema":1,"theme":${deep},"parts":${deep},"attempts":${deep}}`],
]);

const kept: readonly string[] = ['settings.json', 'self-tests.json', 'window.json', 'index.json'];
const ofAttempt: readonly string[] = [
  'prompt.json',
  'manifest.json',
  'journal.log.gz',
  'grades/g1.json',
  'settled.json',
];

/**
 * Every file of ours replaced by every oddity. Lost is each try after which the app does not open, shows a
 * wrong score in silence, cannot save its settings, or has thrown a person's file away.
 */
export async function oddFiles(): Promise<Fault> {
  const problems: string[] = [];
  let tries = 0;
  for (const [name, text] of odd) {
    for (const file of [...kept, ...ofAttempt]) {
      tries += 1;
      const problem = await withFolder((root) => tried(root, file, text));
      if (problem !== null) problems.push(`${name} in ${file}: ${problem}`);
    }
  }
  const worst = problems[0] ?? 'moved aside or told, and the app goes on';
  return { name: 'odd files', tries, lost: problems.length, worst };
}

async function tried(root: string, file: string, text: string): Promise<string | null> {
  const id = await withStorage(root, async (storage) => {
    await storage.settings.update((settings) => ({ ...settings, level: 'mid' }));
    await writeFile(join(root, 'window.json'), '{}');
    return gradedAttempt(storage);
  });
  const path = kept.includes(file) ? join(root, file) : join(root, 'attempts', id, file);
  await writeFile(path, text);
  try {
    const problem = await withStorage(root, async ({ attempts, settings, notices }) => {
      const summary = (await attempts.list()).find((one) => one.id === id);
      const review = await attempts.review(id);
      const isTold = notices().length > 0 || !review.ok || review.value.changed.length > 0;
      if (!isTold && summary?.result?.total !== 75) return 'a wrong score, and nothing said';
      await settings.update((now) => ({ ...now, theme: 'light' }));
      return settings.data().theme === 'light' ? null : 'settings are not saved';
    });
    if (problem !== null) return problem;
    if (({} as { theme?: unknown }).theme !== undefined) return 'reached a prototype';
    return isOwn(file, text) && !(await holds(root, text)) ? 'the file is gone' : null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * The manifest is made anew from what it describes, the window's place is nobody's work, and settings
 * that say nothing we know are settings like any other.
 */
const isOwn = (file: string, text: string): boolean =>
  file !== 'manifest.json' &&
  file !== 'window.json' &&
  !(file === 'settings.json' && text === odd.get('__proto__'));

async function holds(root: string, text: string): Promise<boolean> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    if ((await readFile(join(entry.parentPath, entry.name), 'utf8')) === text) return true;
  }
  return false;
}
