import type { Page } from '@playwright/test';
import { boardNow, canvasOf } from '../fixtures/board.js';
import { expect, test } from '../fixtures/hotseat.js';
import { startInterview, titles } from '../fixtures/room.js';

// Bug: a board cannot be drawn without a mouse; and whoever draws a queue cannot say that it is one.
test('a whole board is drawn by keys alone: shapes by name, named at once, joined', async ({
  hotseat: { page },
  dataDir,
}) => {
  await startInterview(page, titles.rag);
  await expect(canvasOf(page)).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(page.locator('.excalidraw').first()).toBeFocused();
  const find = page.getByRole('combobox', { name: 'Find a shape' });
  const name = page.locator('textarea.excalidraw-wysiwyg');
  for (const [shape, label] of [
    ['client', 'Analyst'],
    ['/queue', 'Ingest queue'],
    ['redis', 'Answers'],
  ] as const) {
    await page.keyboard.press('/');
    await expect(find).toBeFocused();
    await page.keyboard.type(shape);
    await page.keyboard.press('Enter');
    await expect(name).toBeFocused();
    await page.keyboard.type(label);
    await page.keyboard.press('Escape');
    await expect(name).toHaveCount(0);
  }
  await page.keyboard.press('Alt+l');
  const dialog = page.getByRole('dialog', { name: 'Connect two boxes' });
  await expect(dialog.getByRole('combobox', { name: 'From' })).toBeFocused();
  await expect(dialog.getByRole('combobox', { name: 'From' })).toHaveText('Ingest queue');
  await expect(dialog.getByRole('combobox', { name: 'To' })).toHaveText('Answers');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Analyst' }).press('Enter');
  await dialog.getByRole('textbox', { name: 'Label' }).fill('asks');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);

  const seen = page.getByRole('region', { name: 'What the grader sees' });
  await expect(seen).toContainText('3 components · 1 arrow');
  await seen.getByRole('button').click();
  await expect(seen).toContainText('Ingest queue · Queue');
  await expect(seen).toContainText('Answers · Cache');
  await expect(seen).toContainText('Analyst → Answers: asks');
  const kinds = (await boardNow(dataDir)).flatMap((one) => one['customData'] ?? []);
  expect(kinds).toEqual([{ kind: 'client' }, { kind: 'queue' }, { kind: 'cache' }]);
});

test('a shape comes by click, and by drag where it is dropped; undo takes it back', async ({
  hotseat: { page },
  dataDir,
}) => {
  await startInterview(page, titles.rag);
  await expect(canvasOf(page)).toBeVisible();
  const shelf = page.getByRole('button', { name: /^Shapes/ });
  await shelf.click();
  await page.getByRole('option', { name: 'GPU pool' }).click();
  await named(page);
  await shelf.click();
  await page
    .getByRole('option', { name: 'Vector index' })
    .dragTo(canvasOf(page), { targetPosition: { x: 120, y: 420 } });
  await named(page);
  const boxes = async () => (await boardNow(dataDir)).filter(({ type }) => type === 'rectangle');
  await expect.poll(async () => (await boxes()).length).toBe(2);
  const [, dropped] = await boxes();
  expect(dropped).toMatchObject({ customData: { kind: 'vector-index' } });
  // The first one stands in the middle, the second where it was let go, left and below.
  const [first] = await boxes();
  expect(Number(dropped?.['x'])).toBeLessThan(Number(first?.['x']));
  expect(Number(dropped?.['y'])).toBeGreaterThan(Number(first?.['y']));
  // Excalidraw counts the name as a step of its own.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await boxes()).length).toBe(1);
});

/** Keeps the name that a shape comes with. */
async function named(page: Page): Promise<void> {
  const field = page.locator('textarea.excalidraw-wysiwyg');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
}
