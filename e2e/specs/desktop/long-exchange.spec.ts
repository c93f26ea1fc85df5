import type { Locator, Page } from '@playwright/test';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeStore } from '../../../scripts/bench/scale-store.js';
import { indexName, type ExportIndex } from '../../../src/core/exchange/export-index.js';
import { zipTarget } from '../../../src/main/exchange/out/zip-target.js';
import { hashOf } from '../../../src/main/files/sha256.js';
import { openStorage } from '../../../src/main/storage/storage.js';
import { violationsInBoth, violationsOn } from '../../fixtures/axe.js';
import { pickFiles } from '../../fixtures/window.js';
import { expect, test } from '../../fixtures/hotseat.js';

test.describe.configure({ timeout: 300_000 });

const dialogOf = (page: Page, name: string): Locator => page.getByRole('dialog', { name });
/** Main lists the attempts first, among all that a start does. */
const begins = { timeout: 60_000 };
const done = async (dialog: Locator): Promise<number> =>
  Number(await dialog.getByRole('progressbar').getAttribute('aria-valuenow'));

async function choose(page: Page, menu: 'Export' | 'Import', item: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Zips of all attempts of a store and of its first ones, with what an import reads: no reports, no pictures. */
async function zipsOf(dataDir: string, sizes: Readonly<Record<string, number>>): Promise<void> {
  const storage = await openStorage(dataDir, Date.now, (error) => {
    throw error;
  });
  try {
    const all = await storage.attempts.list();
    const incoming = await storage.incoming();
    for (const [path, size] of Object.entries(sizes)) {
      const target = await zipTarget(path);
      const attempts: ExportIndex['attempts'] = [];
      for (const { id, title } of all.slice(0, size)) {
        const copy = [...(await incoming.copyOf(id))];
        await target.put(new Map(copy.map(([name, bytes]) => [`${id}/${name}`, bytes])));
        const files = Object.fromEntries(copy.map(([name, bytes]) => [name, hashOf(bytes)]));
        attempts.push({ id, title, files });
      }
      const about = { format: 'hotseat-export', schema: 1, madeAtMs: 0, madeBy: '0' } as const;
      const index: ExportIndex = { ...about, attempts, flash: null };
      await target.put(new Map([[indexName, JSON.stringify(index)]]));
      await target.finish();
    }
  } finally {
    await storage.close();
  }
}

// Bug: nobody knows how far an export is, nor how to stop it; or half a file stays.
test('an export of many attempts says how far it is, and leaves nothing when it is cancelled', async ({
  launch,
  dataDir,
}) => {
  const outside = join(dataDir, 'outside');
  await mkdir(outside);
  await writeStore(join(dataDir, 'data'), 200, 2);
  const { app, page } = await launch();
  await page.getByRole('button', { name: /^History/ }).click();
  await pickFiles(app, { save: join(outside, 'all.zip'), open: outside });
  const dialog = dialogOf(page, 'Exporting your attempts');
  await choose(page, 'Export', 'As a zip…');
  await expect(dialog.getByRole('progressbar')).toHaveAttribute('aria-valuemax', '200', begins);
  await expect.poll(() => done(dialog), begins).toBeGreaterThan(5);
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ percent of 200 attempts$/);
  expect(await violationsInBoth(page)).toEqual([]);
  expect(await readdir(outside)).toEqual([expect.stringMatching(/^all\.zip\.\w+\.tmp$/)]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Export cancelled')).toBeVisible();
  expect(await readdir(outside)).toEqual([]);

  // The next one begins anew.
  await choose(page, 'Export', 'As a folder…');
  await expect.poll(() => done(dialog), begins).toBeGreaterThan(5);
  expect(await readdir(outside)).toHaveLength(1);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  expect(await readdir(outside)).toEqual([]);
});

// Bug: a cancelled import leaves the attempts that it had come to, or its half of them in the data folder.
test('an import of many attempts says how far it is, and brings nothing when it is cancelled', async ({
  launch,
  dataDir,
}) => {
  const [many, few] = [join(dataDir, 'many.zip'), join(dataDir, 'few.zip')];
  const elsewhere = join(dataDir, 'elsewhere');
  await writeStore(elsewhere, 200, 2);
  await zipsOf(elsewhere, { [many]: 200, [few]: 5 });
  const { app, page } = await launch();
  await page.getByRole('button', { name: /^History/ }).click();
  await pickFiles(app, { open: many });
  const dialog = dialogOf(page, 'Importing attempts');
  await choose(page, 'Import', 'From a zip…');
  await expect(dialog.getByRole('progressbar')).toHaveAttribute('aria-valuemax', '200', begins);
  await expect.poll(() => done(dialog), begins).toBeGreaterThan(5);
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ percent of 200 attempts$/);
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Import cancelled')).toBeVisible();
  await expect(page.getByText('All your mocks and practice runs')).toBeVisible();
  expect(await readdir(join(dataDir, 'data', 'attempts'))).toEqual([]);
  expect(await readdir(join(dataDir, 'data', 'incoming')).catch(() => [])).toEqual([]);

  // Those that it had come to are new to the next one.
  await pickFiles(app, { open: few });
  await choose(page, 'Import', 'From a zip…');
  const finished = dialogOf(page, 'Import finished');
  await expect(finished).toContainText('5 attempts added.', { timeout: 60_000 });
});
