import { boardNow, pointOn } from '../../fixtures/board.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { drag, draw, onDisk, startInterview, titles } from '../../fixtures/room.js';

// Bug: F starts Excalidraw's frame tool; after a drag no box can be moved until one leaves the room.
test('no letter leaves the board in a tool that no interview needs', async ({
  kept: { page, dataDir },
}) => {
  test.slow();
  await startInterview(page, titles.rag);
  const empty = await pointOn(page, 420, 320);
  await page.mouse.click(...empty);
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    await page.keyboard.press(letter);
    const shown = page.locator('input[name="editor-current-shape"]:checked');
    await expect(shown).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  for (const letter of 'fkqsgix') {
    await page.keyboard.press(letter);
    await page.mouse.click(...empty);
    await page.keyboard.press('r');
    await drag(page, await pointOn(page, 300, 150), await pointOn(page, 420, 210));
  }
  await expect.poll(async () => (await boardNow(dataDir)).length).toBe(7);
  const drawn = await boardNow(dataDir);
  expect(new Set(drawn.map(({ type }) => type))).toEqual(new Set(['rectangle']));
});

test('a word that is typed on the board chooses no tool, and the board says how to name a box', async ({
  kept: { page, dataDir },
}) => {
  await startInterview(page, titles.rag);
  await draw(page, [{ label: 'frontend', x: 320, y: 160 }], []);
  await onDisk(dataDir, 'frontend', 10_000);
  await page.keyboard.type('frontend', { delay: 60 });
  await expect(page.getByText('select it and press Enter')).toBeVisible();
  await expect(page.getByTestId('toolbar-selection')).toBeChecked();
  const topOfBox = async (): Promise<number> =>
    Number((await boardNow(dataDir)).find(({ type }) => type === 'rectangle')?.['y']);
  const before = await topOfBox();
  await drag(page, await pointOn(page, 330, 162), await pointOn(page, 330, 262));
  await expect.poll(topOfBox).toBeGreaterThan(before + 60);
});
