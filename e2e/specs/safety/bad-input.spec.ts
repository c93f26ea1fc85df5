import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { findElectron, noSandboxFlags } from '../../../scripts/setup/electron/electron.js';
import { withBank } from '../../fixtures/bank.js';
import { boardOf, labelledBox } from '../../fixtures/board-scene.js';
import { expect, killHotseat, repo, test } from '../../fixtures/hotseat.js';
import { onDisk, startInterview, titles, wayBack } from '../../fixtures/room.js';
import { pickFiles } from '../../fixtures/window.js';

test('a prompt file with an error is named with file, line and field; the others are listed', async ({
  launch,
}) => {
  const good = await readFile(join(repo, 'prompts/coding/rotary-half-split.yaml'), 'utf8');
  const wrong = good.replace(/^id: .*$/m, 'id: wrong').replace(/weight: \d/, 'weight: heavy');
  await withBank(
    (prompts) => writeFile(join(prompts, 'coding/wrong.yaml'), wrong),
    async (appDir) => {
      const { page } = await launch({ appDir });
      await expect(page.getByRole('option', { name: titles.coding })).toBeVisible();
      await expect(page.getByRole('region', { name: 'Welcome to Hotseat' })).toBeVisible();
      await page.getByRole('button', { name: 'Details…' }).click();
      const details = page.getByRole('dialog');
      await expect(details).toContainText('coding/wrong.yaml');
      await expect(details).toContainText(/weight/);
      await expect(details).toContainText(String(lineOf(wrong, 'weight: heavy')));
    },
  );
});

test('a data folder that cannot be written is said at once, and nothing is started in it', async ({
  launch,
  dataDir,
}) => {
  // A file where the folder should be: that stops root as well, whom permissions do not.
  await writeFile(join(dataDir, 'data'), 'not a folder');
  const { page } = await launch();
  await expect(page.getByRole('alert')).toContainText(/can’t write/i);
  await page.getByRole('option', { name: titles.rotary }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toBeHidden();
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
});

test('a second instance hands over to the first and ends', async ({ launch, dataDir }) => {
  const { page } = await launch();
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  const args = [
    ...noSandboxFlags(),
    repo,
    `--user-data-dir=${join(dataDir, 'profile')}`,
    `--data-dir=${join(dataDir, 'data')}`,
  ];
  const { stdout } = await promisify(execFile)(findElectron().path, args, { timeout: 20_000 });
  expect(stdout).toContain('already running');
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
});

test('an answer of 1 MB is kept whole, and the room stays usable', async ({ launch, dataDir }) => {
  const first = await launch();
  await startInterview(first.page, titles.rotary);
  const field = first.page.getByRole('textbox', { name: 'Notes for Define' });
  const megabyte = `${'rotate each pair by m times theta\n'.repeat(30_000)}END-OF-ANSWER`;
  // Pasted as a person would: an insertion by the test's own protocol takes minutes for 30,000 lines.
  await first.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), megabyte);
  await field.click();
  await first.page.keyboard.press('Control+v');
  await onDisk(dataDir, 'END-OF-ANSWER', 15_000);
  const startMs = Date.now();
  await field.press('Control+End');
  await field.pressSequentially('§');
  expect(Date.now() - startMs).toBeLessThan(10_000);
  await onDisk(dataDir, '§', 15_000);
  await killHotseat(first.app);

  const { page } = await launch();
  await wayBack(page).click();
  const kept = await page.getByRole('textbox', { name: 'Notes for Define' }).inputValue();
  expect(kept.length).toBe(megabyte.length + 1);
});

test('a board of 5,000 elements is imported, saved and still takes a stroke', async ({ kept }) => {
  const { app, page, dataDir } = kept;
  await startInterview(page, titles.rag);
  const file = join(dataDir, 'large.excalidraw');
  const boxes = Array.from({ length: 2500 }, (_, i) =>
    labelledBox(`box ${String(i)}`, (i % 50) * 180, Math.floor(i / 50) * 90),
  );
  await writeFile(file, boardOf(boxes.flat()));
  await pickFiles(app, { open: file });
  await importBoard(page);
  await expect(page.getByRole('region', { name: 'What the grader sees' })).toContainText(
    '2,500 components',
  );
  await onDisk(dataDir, 'box 2499', 10_000);
});

test('an .excalidraw file that is not JSON, is JSON of another kind or has a broken element is refused whole', async ({
  kept,
}) => {
  const { app, page, dataDir } = kept;
  await startInterview(page, titles.rag);
  for (const [what, content, words] of [
    ['not JSON', 'hello', /not.*Excalidraw|could not be read/i],
    ['JSON of another kind', '{"type":"other","elements":[]}', /"type" is not "excalidraw"/i],
    ['a broken element', '{"type":"excalidraw","elements":[{"id":7}]}', /elements/i],
  ] as const)
    await test.step(what, async () => {
      // Else what is seen may be of the one before.
      await expect(page.getByText(words)).toHaveCount(0);
      const file = join(dataDir, 'wrong.excalidraw');
      await writeFile(file, content);
      await pickFiles(app, { open: file });
      await importBoard(page);
      await expect(page.getByText(words).first()).toBeVisible();
      await expect(page.getByRole('region', { name: 'What the grader sees' })).toBeHidden();
    });
});

test('Mermaid that does not parse is named, and the last picture stays', async ({ kept }) => {
  const { page, dataDir } = kept;
  await startInterview(page, titles.rag);
  await page.keyboard.press('Control+2');
  const text = page.getByRole('textbox', { name: 'Diagram as Mermaid text' });
  await text.fill('flowchart LR\n  a[Gateway] --> b[Retriever]\n');
  await expect(page.getByRole('img', { name: /diagram/i })).toBeVisible();
  await text.fill('flowchart LR\n  a[Gateway] --> b[Retriever]\n  a --> [[[\n');
  await expect(page.getByText(/line 3/i)).toBeVisible();
  await expect(page.getByRole('img', { name: /diagram/i })).toBeVisible();
  await onDisk(dataDir, '[[[');
});

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

async function importBoard(page: Page): Promise<void> {
  await page.getByTestId('main-menu-trigger').click();
  await page.getByText('Import…').click();
}
