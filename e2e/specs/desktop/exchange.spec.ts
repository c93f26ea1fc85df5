import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipOf } from '../../../src/main/prompts/packs/zip.fixture.js';
import { backUp } from '../../../src/main/storage/backups/backups.js';
import { dataFolder } from '../../../src/main/storage/data-folder/data-folder.js';
import { violationsOn } from '../../fixtures/axe.js';
import { filesBelow, sitWithBoard } from '../../fixtures/exchange.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { aloneAtFoot, outsideMargins, pdfPages } from '../../fixtures/pdf-pages.js';
import { note, startInterview, titles } from '../../fixtures/room.js';
import { pickFiles } from '../../fixtures/window.js';

test.describe.configure({ timeout: 180_000 });

const inch = 72;
const margins = { side: 0.8 * inch, top: 0.7 * inch, foot: 0.8 * inch };

// Bug: words that run off the paper, or a heading whose text begins on the next page.
function expectWellSet(bytes: Buffer): void {
  expect(bytes.toString('latin1')).toContain('1 0 obj\n<</Title (RAG over 50,000 internal PDFs)');
  const pages = pdfPages(bytes);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.flatMap(({ headings }) => headings).length).toBeGreaterThan(10);
  for (const page of pages) {
    expect(['612 × 792', '596 × 843']).toContain(
      `${String(Math.round(page.width))} × ${String(Math.round(page.height))}`,
    );
    expect(page.marks.filter(({ y }) => y > margins.foot).length).toBeGreaterThan(0);
    expect(page.marks.some(({ y }) => y < margins.foot / 2)).toBe(true);
    expect(outsideMargins(page, margins)).toEqual([]);
    expect(aloneAtFoot(page, margins.foot)).toEqual([]);
  }
}

test('an attempt leaves as report, PDF and folder; a library leaves as a zip and comes back as it was', async ({
  launch,
  dataDir,
}) => {
  const outside = join(dataDir, 'outside');
  await mkdir(outside);
  const { app, page } = await launch();
  await sitWithBoard(page);
  const item = (name: string) => page.getByRole('menuitem', { name });
  const exportMenu = () => page.getByRole('button', { name: 'Export', exact: true });

  // The report, dark on the screen and light on paper.
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  const pdf = join(outside, 'report.pdf');
  await pickFiles(app, { save: pdf, open: outside });
  await exportMenu().click();
  await item('Report as PDF…').click();
  await expect.poll(() => readdir(outside), { timeout: 30_000 }).toContain('report.pdf');
  const bytes = await readFile(pdf);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.toString('latin1')).toContain('/StructTreeRoot');
  expectWellSet(bytes);
  await expect(page.locator('[data-paper]')).toHaveCount(0);

  await exportMenu().click();
  await item('Everything, as a folder…').click();
  await expect(page.getByText('1 attempt exported')).toBeVisible({ timeout: 30_000 });
  const [folder = ''] = (await readdir(outside)).filter((name) => name.startsWith('rag-over'));
  const [id = ''] = await readdir(join(dataDir, 'data', 'attempts'));
  const files = Object.keys(await filesBelow(join(outside, folder, id)));
  expect(files).toEqual(
    expect.arrayContaining([
      ...['report.md', 'board.png', 'board.svg', 'board.excalidraw'],
      ...['journal.log.gz', 'prompt.json'],
    ]),
  );
  expect(files.some((name) => /^grades.+\.json$/.test(name))).toBe(true);
  const report = await readFile(join(outside, folder, id, 'report.md'), 'utf8');
  expect(report).toContain('![Your whiteboard](board.png)');
  const png = await readFile(join(outside, folder, id, 'board.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(2000);

  // Everything, with an attempt that is not finished.
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await startInterview(page, titles.rotary, 'Shift+Enter');
  await note(page, 'Define', 'It turns pairs of numbers.');
  await app.close();
  const again = await launch();
  await again.page.getByRole('button', { name: /^History/ }).click();
  const zip = join(outside, 'all.zip');
  await pickFiles(again.app, { save: zip, open: zip });
  await again.page.getByRole('button', { name: 'Export', exact: true }).click();
  await again.page.getByRole('menuitem', { name: 'As a zip…' }).click();
  await expect(again.page.getByText('2 attempts exported')).toBeVisible({ timeout: 30_000 });
  expect((await readdir(outside)).filter((name) => name.includes('tmp'))).toEqual([]);
  await again.app.close();
  const attempts = join(dataDir, 'data', 'attempts');
  const before = await filesBelow(attempts);
  expect(Object.keys(before).length).toBeGreaterThan(8);

  await rm(join(dataDir, 'data'), { recursive: true });
  const wiped = await launch();
  await wiped.page.getByRole('button', { name: /^History/ }).click();
  await pickFiles(wiped.app, { open: zip });
  const importFrom = async (name: string): Promise<void> => {
    await wiped.page.getByRole('button', { name: 'Import', exact: true }).click();
    await wiped.page.getByRole('menuitem', { name }).click();
  };
  await importFrom('From a zip…');
  const dialog = wiped.page.getByRole('dialog', { name: 'Import finished' });
  await expect(dialog).toContainText('2 attempts added.', { timeout: 30_000 });
  expect(await violationsOn(wiped.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(wiped.page.getByRole('table').getByRole('row')).toHaveCount(3);
  expect(await filesBelow(attempts)).toEqual(before);

  await importFrom('From a zip…');
  await expect(dialog).toContainText('2 attempts skipped: already here');
  await wiped.page.keyboard.press('Escape');
  const csv = join(outside, 'history.csv');
  await pickFiles(wiped.app, { save: csv });
  await wiped.page.getByRole('button', { name: 'Export', exact: true }).click();
  await wiped.page.getByRole('menuitem', { name: 'As a CSV table…' }).click();
  await expect(wiped.page.getByText('History saved')).toBeVisible();
  expect((await readFile(csv, 'utf8')).split('\r\n')).toHaveLength(4);
});

test('an export with a way out is refused by name, and one into the data folder too', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await launch();
  const evil = join(dataDir, 'evil.zip');
  await writeFile(evil, zipOf([{ name: '../hotseat-export.json', text: '{}' }]));
  await page.getByRole('button', { name: /^History/ }).click();
  await pickFiles(app, { open: evil, save: join(dataDir, 'data', 'attempts', 'all.zip') });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('menuitem', { name: 'From a zip…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Not imported' });
  await expect(dialog.getByRole('list')).toContainText('The zip cannot be read');
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /Find a command/ })).toBeFocused();
  await page.keyboard.type('export all attempts as a zip');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Not exported' })).toContainText(
    'cannot lie in the data folder',
  );
  expect(await readdir(join(dataDir, 'data', 'attempts'))).toEqual([]);
});

test('a backup is restored from the settings, and today’s state is kept', async ({
  launch,
  dataDir,
}) => {
  const { page } = await launch();
  await startInterview(page, titles.rotary);
  await note(page, 'Define', 'Kept in a backup.');
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  const row = page.getByRole('region', { name: 'Backups' });
  await expect(row).toContainText('None yet');
  // As Hotseat makes it a minute after the start; nobody waits for that here.
  expect(await backUp(dataFolder(join(dataDir, 'data')), Date.now())).not.toBeNull();
  await page.getByRole('button', { name: /^History/ }).click();
  await page.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('All your mocks and practice runs')).toBeVisible();

  await page.getByRole('button', { name: 'Settings' }).click();
  const backup = row.getByRole('listitem').filter({ hasText: /1 attempt · .* (KB|MB|bytes)/ });
  await expect(backup).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await backup.getByRole('button', { name: /^Restore/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click();
  await expect(row.getByRole('status')).toContainText('1 attempt restored.');
  await expect(row.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: /^History/ }).click();
  await expect(page.getByRole('row', { name: /Rotary/ })).toBeVisible();
});
