import type { Page } from '@playwright/test';
import { boardNow, canvasOf } from '../../fixtures/board.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { draw, startInterview, titles } from '../../fixtures/room.js';

const said = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text });

async function add(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Find a shape' })).toBeFocused();
  await page.keyboard.type('queue');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Name or text on the board' });
  await expect(field).toBeFocused();
  await page.keyboard.type(name);
  // Bug: it began a line, and only Escape ended the name; nothing said so.
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await expect(said(page, `Named: ${name}`)).toBeAttached();
}

// Bugs: what keys moved was one step with the box itself, so that undo took the box away; and undo said nothing.
test('each move by a key is its own step of undo, and undo and redo say what they did', async ({
  kept: { page, dataDir },
}) => {
  await startInterview(page, titles.rag);
  await expect(canvasOf(page)).toBeVisible();
  await page.keyboard.press('Control+1');
  // Bug: nothing showed that the board had the focus, and it had neither role nor name.
  const board = page.getByRole('application', { name: 'Whiteboard' });
  await expect(board).toBeFocused();
  const ring = (): Promise<string> =>
    board.evaluate((one) => getComputedStyle(one, '::after').borderTopWidth);
  expect(await ring()).toBe('2px');
  await add(page, 'Ingest');
  await add(page, 'Index');
  const leftOf = async (name: string): Promise<number | undefined> => {
    const all = await boardNow(dataDir);
    const text = all.find((one) => one['originalText'] === name);
    const box = all.find(({ id }) => id === text?.['containerId']);
    return box === undefined ? undefined : Number(box['x']);
  };
  await expect.poll(() => leftOf('Index')).toBeDefined();
  const start = (await leftOf('Index')) ?? NaN;
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => leftOf('Index')).toBe(start + 2);
  await page.keyboard.press('Control+z');
  await expect.poll(() => leftOf('Index')).toBe(start + 1);
  await expect(said(page, 'Undone: Index moved')).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect.poll(() => leftOf('Index')).toBe(start);
  await page.keyboard.press('Control+z');
  await expect.poll(() => leftOf('Index')).toBeUndefined();
  await expect(said(page, 'Undone: Index gone')).toBeAttached();
  expect(await leftOf('Ingest')).toBeDefined();
  for (const to of [start, start + 1, start + 2]) {
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => leftOf('Index')).toBe(to);
  }
  await expect(said(page, 'Redone: Index moved')).toBeAttached();

  // Bug: the arrow's label was not said.
  await page.keyboard.press('Alt+l');
  const dialog = page.getByRole('dialog', { name: 'Connect two boxes' });
  await dialog.getByRole('textbox', { name: 'Label' }).fill('chunks');
  await page.keyboard.press('Enter');
  await expect(said(page, 'Ingest → Index: chunks')).toBeAttached();
  // Bug: the same box at both ends claimed another arrow of it, and took all of them away.
  await page.keyboard.press('Alt+l');
  await dialog.getByRole('combobox', { name: 'To' }).press('Alt+ArrowDown');
  await page.getByRole('option', { name: 'Ingest' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Pick two different boxes.');
  await expect(dialog.getByRole('button', { name: 'Connect' })).toBeDisabled();
  await expect(dialog.getByRole('button', { name: 'Remove the arrow' })).toHaveCount(0);
  await expect(dialog).not.toContainText('chunks');
  await page.keyboard.press('Escape');
});

// Bug: an arrow drawn from inside a box to inside another lay on their names and through what was between.
test('an arrow that is drawn by hand ends at the borders, and is one step of undo', async ({
  kept: { page, dataDir },
}) => {
  await startInterview(page, titles.rag);
  const places = [
    { label: 'Gateway', x: 40, y: 160 },
    { label: 'Cache', x: 300, y: 160 },
  ];
  await draw(page, places, []);
  const area = await canvasOf(page).boundingBox();
  if (area === null) throw new Error('the whiteboard is not shown');
  await page.keyboard.press('a');
  await page.mouse.move(area.x + 60, area.y + 200);
  await page.mouse.down();
  await page.mouse.move(area.x + 200, area.y + 190, { steps: 4 });
  await page.mouse.move(area.x + 400, area.y + 180, { steps: 4 });
  await page.mouse.up();
  const arrow = async () => (await boardNow(dataDir)).find(({ type }) => type === 'arrow');
  // At undo Excalidraw sets the ends anew, by up to three pixels.
  const off = async (): Promise<number> => {
    const one = await arrow();
    return Math.abs(Number(one?.['width']) - (260 - 130 - 8)) + Number(one?.['height']);
  };
  await expect.poll(off).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(arrow).toBeUndefined();
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(off).toBeLessThan(4);
});
