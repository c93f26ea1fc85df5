import type { ElectronApplication, Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipOf } from '../../../src/main/prompts/packs/zip.fixture.js';
import { violationsOn } from '../../fixtures/axe.js';
import { theoryNamed } from '../../fixtures/bank.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { startInterview, titles } from '../../fixtures/room.js';
import { pickFiles } from '../../fixtures/window.js';

type Item = {
  readonly id: string;
  readonly key: string;
  readonly isEnabled: boolean;
  readonly isRegistered: boolean;
};

const items = (app: ElectronApplication): Promise<readonly Item[]> =>
  app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
      (submenu?.items ?? []).map((item) => ({
        // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the system’s own items have none
        id: item.id ?? 'undefined',
        key: item.accelerator?.toString() ?? '',
        isEnabled: item.enabled,
        isRegistered: item.registerAccelerator,
      })),
    ),
  );

const choose = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click({});
  }, id);

const itemOf = async (app: ElectronApplication, id: string): Promise<Item | undefined> =>
  (await items(app)).find((item) => item.id === id);

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const data = new DataTransfer();
      const raw = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      data.items.add(new File([raw], fileName));
      return data;
    },
    { fileName: name, base64: bytes.toString('base64') },
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

// Bug: a menu that offers what cannot be done, or takes keys away from what one types.
test('the menu holds every command with its key, follows the screen, and runs what is chosen', async ({
  kept: { app, page },
}) => {
  test.setTimeout(90_000);
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await expect.poll(async () => (await itemOf(app, 'start'))?.isEnabled).toBe(true);
  expect(await itemOf(app, 'start')).toMatchObject({ key: 'Enter', isRegistered: false });
  expect(await itemOf(app, 'room-pause')).toMatchObject({
    key: 'CommandOrControl+P',
    isEnabled: false,
  });
  const own = (await items(app)).filter(({ id }) => id !== 'undefined');
  expect(own.filter(({ isRegistered }) => isRegistered)).toEqual([]);
  expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);

  await choose(app, 'about');
  await expect(page.getByRole('dialog', { name: 'About Hotseat' })).toBeVisible();
  await expect.poll(async () => (await itemOf(app, 'start'))?.isEnabled).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await itemOf(app, 'start'))?.isEnabled).toBe(true);

  await startInterview(page, titles.rag);
  await expect.poll(async () => (await itemOf(app, 'room-pause'))?.isEnabled).toBe(true);
  expect((await itemOf(app, 'start'))?.isEnabled).toBe(false);
  await choose(app, 'room-pause');
  await expect(page.getByRole('button', { name: 'Resume' }).first()).toBeVisible();
});

test('About tells what runs, where the data lies, and whose work is in it', async ({
  kept: { page, dataDir },
}) => {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'About and licences…' }).click();
  const dialog = page.getByRole('dialog', { name: 'About Hotseat' });
  await expect(dialog).toContainText(join(dataDir, 'data'));
  await expect(dialog).toContainText(/Electron \d+\.\d+/);
  await expect(dialog.getByText(/^\d{3} parts$/)).toBeVisible();
  const list = dialog.getByRole('list', { name: 'Licences' });
  for (const name of ['react', 'pyodide', '@fontsource-variable/inter', 'electron', 'QuickJS'])
    await expect(list.getByText(name, { exact: true })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Find a part or licence' }).fill('zustand');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Licence of zustand').first()).toContainText(
    'Permission is hereby granted',
  );
  expect(await violationsOn(page)).toEqual([]);
});

// Bug: the time ends behind another window, and nobody hears of it.
test('the end of a phase is told outside the window while that is not looked at', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(90_000);
  const { app, page } = await launch();
  await app.evaluate(({ Notification }) => {
    Object.assign(globalThis, { said: [] });
    Notification.isSupported = () => true;
    Notification.prototype.show = function show() {
      (globalThis as unknown as { said: string[] }).said.push(this.title);
    };
  });
  const said = (): Promise<readonly string[]> =>
    app.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  const tell = (title: string): Promise<unknown> =>
    page.evaluate(async (words) => {
      const { hotseat } = window as unknown as {
        hotseat: { call: (name: string, input: unknown) => Promise<unknown> };
      };
      return hotseat.call('desktop:notify', { title: words, body: '' });
    }, title);
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  await tell('Time is up for Clarify.');
  expect(await said()).toEqual(['Time is up for Clarify.']);
  await writeFile(join(dataDir, 'data', 'settings.json'), '{ "hasNotifications": false }');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('focus'));
  await expect
    .poll(() => tell('Time is up for Design.'))
    .toEqual({ ok: true, value: { isShown: false } });
  const before = (await said()).length;
  await tell('Time is up.');
  expect(await said()).toHaveLength(before);
});

test('a pack that is dropped in the library is asked about and added; anything else is told', async ({
  hotseat: { page },
}) => {
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await expect(async () => {
    await drop(page, 'notes.docx', Buffer.from('x'));
    await expect(page.getByText('notes.docx is not taken here.')).toBeVisible({ timeout: 1000 });
  }).toPass();
  const text = await theoryNamed('zipped', 'A dropped question');
  await drop(page, 'evil.zip', zipOf([{ name: '../zipped.yaml', text }]));
  const dialog = page.getByRole('dialog', { name: 'Add this pack of prompts?' });
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Nothing was added');
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  await drop(page, 'good.zip', zipOf([{ name: 'good/ml-theory/zipped.yaml', text }]));
  await expect(dialog.getByRole('button', { name: 'Add' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Added good: 1 prompt.')).toBeVisible();
  await expect(page.getByRole('option', { name: /A dropped question/ })).toBeAttached();
});

test('drawings that are dropped beside the board go to their pane, and can be taken back', async ({
  kept: { page },
}) => {
  test.setTimeout(90_000);
  await startInterview(page, titles.rag);
  await expect(page.locator('canvas.interactive')).toBeVisible();
  await expect(async () => {
    await drop(page, 'mine.mmd', Buffer.from('flowchart LR\n  a[Gateway] --> b[Search]\n'));
    await expect(page.getByText('Written into the diagram.')).toBeVisible({ timeout: 1000 });
  }).toPass();
  const field = page.getByRole('textbox', { name: 'Diagram as Mermaid text' });
  await expect(field).toHaveValue(/Gateway/);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(field).toHaveValue('');
  await drop(page, 'odd.excalidraw', Buffer.from('not a drawing'));
  await expect(page.getByText('odd.excalidraw is not a .excalidraw or .mmd file.')).toBeVisible();
});

test('an export is shown in its folder; the window can have no other file shown', async ({
  hotseat: { app, page },
  dataDir,
}) => {
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  const target = join(dataDir, 'cards.txt');
  await pickFiles(app, { save: target });
  await app.evaluate(({ shell }) => {
    Object.assign(globalThis, { shown: [] });
    shell.showItemInFolder = (path) =>
      (globalThis as unknown as { shown: string[] }).shown.push(path);
  });
  const refused = await page.evaluate(async () => {
    const { hotseat } = window as unknown as {
      hotseat: { call: (name: string, input: unknown) => Promise<unknown> };
    };
    return hotseat.call('desktop:show-file', { path: '/etc/passwd' });
  });
  expect(refused).toMatchObject({ ok: false, error: { kind: 'bad-request' } });
  await page.keyboard.press('t');
  await page.getByRole('region', { name: 'Anki' }).getByRole('button', { name: 'All…' }).click();
  await page.getByRole('button', { name: 'Show in folder' }).click();
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown))
    .toEqual([target]);
});
