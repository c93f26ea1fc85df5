import type { ElectronApplication, Page } from '@playwright/test';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { violationsOn } from '../../fixtures/axe.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { note, startInterview, submit, titles } from '../../fixtures/room.js';
import { verdictTitle } from '../../fixtures/settling.js';

const fileIn = (dataDir: string): string => join(dataDir, 'data', 'settings.json');

async function write(dataDir: string, text: string): Promise<void> {
  await mkdir(join(dataDir, 'data'), { recursive: true });
  await writeFile(fileIn(dataDir), text);
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Settings', exact: true })).toBeVisible();
}

/** What is changed from now on is heard by the window: it has told the menu what it offers. */
async function untilItListens(app: ElectronApplication): Promise<void> {
  const isOffered = (): Promise<boolean | undefined> =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('start')?.enabled);
  await expect.poll(isOffered).toBe(true);
}

/** Notes what would have been opened outside, and opens nothing. */
async function keepInside(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { openedOutside: opened });
    shell.openPath = (path) => {
      opened.push(path);
      return Promise.resolve('');
    };
  });
  return () =>
    app.evaluate(() => (globalThis as unknown as { openedOutside: string[] }).openedOutside);
}

// Bug: a file that is edited by hand needs a restart, or is written over with what the window holds.
test('what is written into the file is taken over at once, and its comments stay', async ({
  launch,
  dataDir,
}) => {
  await write(dataDir, '{\n  // my own words\n  "level": "mid"\n}\n');
  const { app, page } = await launch();
  const level = page.getByRole('radiogroup', { name: 'Target level' });
  await expect(level.getByRole('radio', { name: 'Mid' }).first()).toBeChecked();
  await untilItListens(app);
  await write(
    dataDir,
    '{\n  // my own words\n  "level": "staff",\n  "theme": "dark",\n  "shortMinutes": { "design": 20, "other": 5 }\n}\n',
  );
  await expect(level.getByRole('radio', { name: 'Staff' }).first()).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByText(/20 min · /).first()).toBeVisible();
  await level.getByText('Senior').first().click();
  await expect
    .poll(() => readFile(fileIn(dataDir), 'utf8'))
    .toContain('// my own words\n  "level": "senior"');
});

// Bug: a slip of the pen resets all settings, or is told in words of a library.
test('a mistake is told by line and column, what held holds on, and the file is left alone', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(90_000);
  await write(dataDir, '{ "level": "staff" }');
  const { app, page } = await launch();
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await untilItListens(app);
  const wrong = '{\n  "level": "expert",\n  "textScale": "big"\n}';
  await write(dataDir, wrong);
  await expect(page.getByText(/The settings file has a mistake/)).toBeVisible();
  await openSettings(page);
  const row = page.getByRole('region', { name: 'Settings file' });
  await expect(row.getByRole('listitem').first()).toHaveText(
    'Line 2, column 12 “level” must be one of mid, senior, staff.',
  );
  await expect(row.getByRole('listitem').nth(1)).toHaveText(
    'Line 3, column 16 “textScale” must be a number.',
  );
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('radiogroup', { name: 'Theme' }).getByText('Dark').click();
  expect(await readFile(fileIn(dataDir), 'utf8')).toBe(wrong);
  await app.close();

  const again = await launch();
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(again.page.getByText(/settings\.json is wrong in line 2, column 12/)).toBeVisible();
  await openSettings(again.page);
  await again.page.getByRole('button', { name: 'Write the file anew' }).click();
  await expect(again.page.getByRole('list', { name: /wrong in the settings/ })).toBeHidden();
  expect(await readFile(fileIn(dataDir), 'utf8')).toContain('"level": "staff"');
  expect(await readdir(join(dataDir, 'data', 'quarantine'))).toHaveLength(1);
});

test('the file opens in an editor, with its schema beside it', async ({ launch, dataDir }) => {
  const { app, page } = await launch();
  const opened = await keepInside(app);
  await openSettings(page);
  await page.getByRole('button', { name: 'Open settings file' }).click();
  await expect.poll(opened).toEqual([fileIn(dataDir)]);
  const text = await readFile(fileIn(dataDir), 'utf8');
  expect(text).toContain('"$schema": "./settings.schema.json"');
  const schema = await readFile(join(dataDir, 'data', 'settings.schema.json'), 'utf8');
  expect(JSON.parse(schema)).toMatchObject({ properties: { theme: { enum: expect.anything() } } });
});

// Bug: a key that was set does nothing, works beside the old one, or takes another command's.
test('a command gets another key, by the window and by the file; a taken key is refused', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(90_000);
  const { page } = await launch();
  await openSettings(page);
  await page.getByRole('button', { name: 'Change shortcuts…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await dialog.getByRole('textbox', { name: 'Find a command' }).fill('history');
  await dialog.getByRole('button', { name: 'Change the keys of Go to history' }).click();
  await page.keyboard.press('Control+k');
  await expect(dialog.getByText('Ctrl K is already the key of “Find a command”.')).toBeVisible();
  await page.keyboard.press('Control+Shift+y');
  await expect(dialog.getByRole('listitem')).toContainText('Ctrl Shift Y');
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+Shift+y');
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();

  await expect
    .poll(() => readFile(fileIn(dataDir), 'utf8'))
    .toContain('"go-history": "Mod+Shift+Y"');
  await write(dataDir, '{ "shortcuts": { "go-today": "Alt+T", "go-settings": null } }');
  await expect(async () => {
    await page.keyboard.press('Alt+t');
    await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible({
      timeout: 1000,
    });
  }).toPass();
  await page.keyboard.press('Control+,');
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
});

// Bug: weights that are set count in old grades too, or are told nowhere.
test('weights of one’s own count from the next grade on, are told in its report, and in a comparison', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(150_000);
  const { app, page } = await launch();
  const main = page.getByRole('main');
  await untilItListens(app);
  await startInterview(page, titles.rotary, 'Shift+Enter');
  await note(page, 'Define', 'It rotates pairs of dimensions of queries and keys by an angle.');
  await submit(page);
  const told = main.getByRole('note').filter({ hasText: 'Weights of your own' });
  await expect(main.getByRole('heading', { level: 1 })).toContainText(verdictTitle);
  await expect(told).toHaveCount(0);
  await write(dataDir, '{\n  "rubricWeights": { "depth": 0 }\n}\n');
  await expect(page.getByText(/The settings file has a mistake/)).toBeVisible();
  await write(dataDir, '{ "theme": "dark", "rubricWeights": { "depth": 4, "components": 0.5 } }');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Grade again' }).click();
  await page.getByRole('menuitem', { name: 'Offline on this machine' }).click();
  await expect(told).toContainText('clarifying 1, components 0.5, depth 4, evaluation 1.');
  await expect(main).toContainText(/0 of \d+ verdicts differ, and the weights do/);
  expect(await violationsOn(page)).toEqual([]);
  await main.getByRole('button', { name: 'See what changed' }).click();
  await expect(main).toContainText(
    'The dimensions count differently: as the rubric has them on the left; clarifying 1, components 0.5, depth 4, evaluation 1 on the right.',
  );
  expect(await violationsOn(page)).toEqual([]);
});
