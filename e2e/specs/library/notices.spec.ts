import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { violationsOn } from '../../fixtures/axe.js';
import { expect, test } from '../../fixtures/hotseat.js';

const broken = 1200;

// Bug: each of thousands of damaged attempts has a strip of its own, and the prompts are out of sight below them.
test('thousands of damaged attempts are one strip, with a list behind it', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const attempts = join(dataDir, 'data', 'attempts');
  for (let n = 0; n < broken; n += 1) {
    const folder = join(attempts, `20260101-000000-${n.toString(16).padStart(8, '0')}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'prompt.json'), '{');
  }
  const { page } = await launch();
  const strip = page.getByRole('status').filter({ hasText: 'in your data folder' });
  await expect(strip).toContainText('1,200 things', { timeout: 60_000 });
  await expect(
    page.getByRole('listbox', { name: 'Prompts' }).getByRole('option').first(),
  ).toBeInViewport();
  await strip.getByRole('button', { name: 'Show which…' }).click();
  const list = page.getByRole('list', { name: 'Found in your data folder' });
  await expect(list).toBeVisible({ timeout: 2000 });
  expect(await list.getByRole('listitem').count()).toBe(broken);
  await expect(list.getByRole('listitem').first()).toContainText('its journal.log is missing');
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await strip.getByRole('button', { name: 'Dismiss these notes' }).click();
  await expect(strip).toBeHidden();
});
