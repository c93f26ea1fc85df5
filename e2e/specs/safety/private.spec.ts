import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathsBelow } from '../../../src/main/files/read-if-exists.js';
import { write } from '../../fixtures/code.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { ask, draw, note, onDisk, startInterview, titles } from '../../fixtures/room.js';
import { walkScreens } from '../../fixtures/walk.js';

const canary = 'kakapo7391';

// Bug: Chromium's profile, a crash dump or a line in the log keeps what somebody wrote in an interview.
test('what a person writes lies in the data folder alone, after a crash of the window too', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(120_000);
  // Whatever the app's processes leave anywhere lies below one folder.
  const env = { HOME: dataDir, XDG_CONFIG_HOME: dataDir, XDG_CACHE_HOME: dataDir, TMPDIR: dataDir };
  const { app, page } = await launch({ env });
  let said = '';
  for (const stream of [app.process().stdout, app.process().stderr])
    stream?.on('data', (data: Buffer) => (said += data.toString()));
  await startInterview(page, titles.coding);
  await ask(page, `Is ${canary} asked for?`);
  await page.keyboard.press('Control+1');
  await draw(page, [{ label: canary, x: 320, y: 120 }], []);
  await page.keyboard.press('Control+3');
  await write(page, `# ${canary}\nprint("${canary}")\n`);
  await page.keyboard.press('Control+Enter');
  await note(page, 'Understand', '');
  // At once: what is typed may be saved in pieces.
  await page.getByRole('textbox', { name: 'Notes for Understand' }).fill(`notes on ${canary}`);
  await onDisk(dataDir, `notes on ${canary}`, 10_000);

  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  process.kill(pid ?? 0, 'SIGSEGV');
  await expect.poll(() => said).toContain('its process is gone');
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
      ),
    )
    .toContain('Continue');
  const logs = await app.evaluate(({ app: it }) => [it.getPath('logs'), it.getPath('crashDumps')]);
  for (const folder of logs) expect(folder.startsWith(dataDir)).toBe(true);
  await app.close();

  expect(said).not.toContain(canary);
  const holding = await filesWith(dataDir, canary);
  expect(holding.length).toBeGreaterThan(0);
  expect(holding.filter((path) => !path.startsWith('data/attempts/'))).toEqual([]);
});

/** Files below a folder that hold a word, as bytes of UTF-8 or UTF-16. */
async function filesWith(folder: string, word: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (bytes.includes(word) || bytes.includes(word, 0, 'utf16le'))
      found.push(relative(folder, path));
  }
  return found;
}

// Bug: another user of the machine reads an answer, or a key.
test('after a whole attempt every file of the data folder is its owner’s alone', async ({
  launch,
  dataDir,
}) => {
  test.skip(process.platform === 'win32', 'Windows has no such modes');
  test.setTimeout(180_000);
  // The most careless that a machine can be set up: nothing is taken away from what a program asks for.
  const usual = process.umask(0);
  const { app, page } = await launch().finally(() => process.umask(usual));
  await walkScreens(page);
  await app.close();
  const open: string[] = [];
  const paths = await pathsBelow(join(dataDir, 'data'));
  for (const path of [...paths, join(dataDir, 'profile')]) {
    const stats = await lstat(path);
    const mode = (stats.mode & 0o777).toString(8);
    if (mode !== (stats.isDirectory() ? '700' : '600'))
      open.push(`${relative(dataDir, path)} ${mode}`);
  }
  expect(open).toEqual([]);
  expect(paths.length).toBeGreaterThan(10);
});
