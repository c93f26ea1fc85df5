import { chmod, lstat, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { notRun, type CodeRun } from '../../core/code-run/code-run.js';
import { sampleGrade, samplePrompt } from '../../core/grade/sample-prompt.fixture.js';
import { defaultSettings } from '../../core/settings/default-settings.js';
import { pathsBelow } from '../files/read-if-exists.js';
import { backUp } from './backups/backups.js';
import { writeChosenFolder } from './data-folder/chosen-folder.js';
import { writeWindowState } from './data-folder/first-paint.js';
import { nowMs, openAt, tempFolder, valueOf } from './folder.fixture.js';
import { readEncryptedKeys, writeEncryptedKeys } from './stores/encrypted-keys.js';

const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;
const run: CodeRun = { program: { ...notRun, verdict: 'passed' }, results: [], tookMs: 12 };

/** What is open to others below a folder, or can be run. */
async function openToOthers(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of await pathsBelow(folder)) {
    const stats = await lstat(path);
    const wanted = stats.isDirectory() ? 0o700 : 0o600;
    if ((stats.mode & 0o777) !== wanted) found.push(`${path} ${(stats.mode & 0o777).toString(8)}`);
  }
  return found;
}

describe.skipIf(process.platform === 'win32')('for its owner alone', () => {
  // The most careless that a machine can be set up: nothing is taken away from what a program asks for.
  let usual = 0;
  beforeEach(() => {
    usual = process.umask(0);
  });
  afterEach(() => {
    process.umask(usual);
  });

  test('is every file and folder of a data folder and of the keys’ folder', async () => {
    const home = await tempFolder();
    const root = join(home, 'app', 'data');
    const storage = await openAt(root);
    const { attempts, folder, settings, packs } = storage;
    const begin = async (): Promise<string> =>
      valueOf(await attempts.start(samplePrompt, choice)).attemptId;
    const [done, open, torn] = [await begin(), await begin(), await begin()];
    const splice = { at: 0, remove: 0, insert: 'words' };
    const typed = { kind: 'text-changed', atSec: 1, phaseId: 'design', splice } as const;
    for (const id of [done, open, torn]) valueOf(await attempts.append(id, 1, [typed]));
    valueOf(await attempts.submit(done));
    valueOf(await attempts.addGrade(done, sampleGrade('g1', 'met', 1)));
    valueOf(await attempts.addCodeRun(done, run));
    await backUp(folder, nowMs);
    valueOf(await attempts.discard(await begin()));
    await settings.update((now) => ({ ...now, theme: 'dark' }));
    await storage.setAside(open, 'text');
    await packs.add({ name: 'mine', addedAtMs: 1 }, [{ path: 'ml-theory/a.yaml', data: 'x' }]);
    await writeWindowState(folder, { x: 0, y: 0, width: 9, height: 9, isMaximized: false });
    await storage.close();
    await writeFile(join(root, 'attempts', torn, 'journal.log'), 'torn', { flag: 'a' });
    const again = await openAt(root);
    await again.attempts.list();
    await again.repair();
    await again.close();
    await writeChosenFolder(join(home, 'app'), root);
    await writeEncryptedKeys(join(home, 'app', 'keys.json'), { 'https://a.example': 'sealed' });
    expect(await openToOthers(home)).toEqual([]);
    expect((await pathsBelow(home)).length).toBeGreaterThan(60);
  });

  test('becomes what was copied here open to all', async () => {
    const home = await tempFolder();
    const root = join(home, 'data');
    const names = ['attempts', 'trash', 'quarantine', 'backups', 'packs'];
    for (const name of names) await mkdir(join(root, name), { recursive: true, mode: 0o777 });
    const text = JSON.stringify({ ...defaultSettings, schema: 1 });
    await writeFile(join(root, 'settings.json'), text, { mode: 0o666 });
    await (await openAt(root)).close();
    expect(await openToOthers(root)).toEqual([]);

    const keys = join(home, 'keys.json');
    const sealed = { 'https://a.example': 'sealed' };
    await writeEncryptedKeys(keys, sealed);
    await chmod(keys, 0o644);
    expect(await readEncryptedKeys(keys)).toEqual(sealed);
    await chmod(home, 0o755);
    await writeEncryptedKeys(keys, sealed);
    expect((await lstat(keys)).mode & 0o777).toBe(0o600);
    expect((await lstat(home)).mode & 0o777).toBe(0o700);
  });
});
