import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findElectron, noSandboxFlags } from '../../../scripts/setup/electron/electron.js';
import { expect, repo, test } from '../../fixtures/hotseat.js';
import { note, startInterview, submit, titles } from '../../fixtures/room.js';
import { verdictTitle } from '../../fixtures/settling.js';

/** Opens a link as the system does: it starts the program once more, which hands it over and ends. */
async function openLink(dataDir: string, link: string): Promise<void> {
  const child = spawn(
    findElectron().path,
    [
      ...noSandboxFlags(),
      repo,
      `--user-data-dir=${join(dataDir, 'profile')}`,
      `--data-dir=${join(dataDir, 'data')}`,
      link,
    ],
    { stdio: 'ignore' },
  );
  await once(child, 'close');
}

test.describe.configure({ timeout: 120_000 });

test('a link opens a prompt or a report, starts nothing, and leaves an interview alone', async ({
  launch,
  dataDir,
}) => {
  const { page } = await launch();
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  await openLink(dataDir, 'hotseat://open?prompt=kv-cache');
  await expect(page.getByRole('option', { name: /cache/i, selected: true })).toBeVisible();
  await expect(page.getByRole('timer')).toBeHidden();
  expect(await readdir(join(dataDir, 'data', 'attempts'))).toEqual([]);

  await openLink(dataDir, 'hotseat://open?prompt=kv-cache&start=now');
  await openLink(dataDir, 'hotseat://open?prompt=no-such-prompt');
  await expect(page.getByText('No such prompt')).toBeVisible();

  await startInterview(page, titles.rotary);
  await note(page, 'Define', 'It turns pairs of numbers.');
  const [id = ''] = await readdir(join(dataDir, 'data', 'attempts'));
  await openLink(dataDir, 'hotseat://open?prompt=kv-cache');
  await expect(page.getByText('A link was not opened')).toBeVisible();
  await expect(page.getByRole('timer')).toBeVisible();
  await submit(page);
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await openLink(dataDir, `hotseat://open?attempt=${id}`);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toContainText(
    verdictTitle,
  );
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await openLink(dataDir, 'hotseat://open?attempt=20260101-000000-00000000');
  await expect(page.getByText('No such attempt')).toBeVisible();
});

test('a link that starts the app is opened once the window stands', async ({ launch }) => {
  const { page } = await launch({ args: ['hotseat://open?prompt=kv-cache'] });
  await expect(page.getByRole('option', { name: /cache/i, selected: true })).toBeVisible();
});
