import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findElectron, noSandboxFlags } from '../../../scripts/setup/electron/electron.js';
import { noteFault } from '../../fixtures/fault.js';
import { expect, killHotseat, repo, test } from '../../fixtures/hotseat.js';

/** Starts the app on a profile of its own, and answers how it ended. */
async function startBeside(
  dataDir: string,
  profile: string,
): Promise<{ readonly code: number; readonly said: string }> {
  const child = spawn(
    findElectron().path,
    [
      ...noSandboxFlags(),
      repo,
      `--user-data-dir=${join(dataDir, profile)}`,
      `--data-dir=${join(dataDir, 'data')}`,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

for (const profile of ['profile', 'another-profile']) {
  test(`second app on the same data and the ${profile} (the real app) @fault`, async ({
    launch,
    dataDir,
  }) => {
    const { app, page } = await launch();
    await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    const second = await startBeside(dataDir, profile);
    expect(second.said).toContain('already running');
    expect(second.code).toBe(0);
    await expect
      .poll(() =>
        app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()),
      )
      .toBe(true);
    noteFault(1, 0, 'hands over to the first window and ends');
  });
}

test('an app that was killed leaves its data folder free', async ({ launch }) => {
  const { app, page } = await launch();
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await killHotseat(app);
  const again = await launch();
  await expect(again.page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
});
