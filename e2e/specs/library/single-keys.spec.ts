import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/hotseat.js';

// Bug: with single keys switched off their signs stood at fields and buttons all the same, and did nothing.
test('keys that are off are shown nowhere', async ({ launch, dataDir }) => {
  await mkdir(join(dataDir, 'data'), { recursive: true });
  const settings = '{ "hasSingleKeys": false, "isIntroduced": true }';
  await writeFile(join(dataDir, 'data', 'settings.json'), settings);
  const { page } = await launch();
  const single = page.locator('kbd').filter({ hasText: /^.$/, visible: true });
  const ways = page.getByRole('navigation', { name: 'Screens' });
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await expect(ways).toContainText('F1 keys');
  await expect(single).toHaveCount(0);
  for (const name of [/^History/, /^Glossary/, /^Today/]) {
    await ways.getByRole('button', { name }).click();
    await expect(page.getByRole('main')).toBeVisible();
    await expect(single).toHaveCount(0);
  }
  await page.getByRole('button', { name: /^Try three/ }).click();
  await page.getByRole('main').getByRole('textbox').fill('I do not know it.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: /^Again/ })).toBeVisible();
  await expect(single).toHaveCount(0);
});
