import type { Page } from '@playwright/test';
import { pointsOf } from '../../../src/core/board/around.js';
import { boardNow, pointOn } from '../../fixtures/board.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { drag, draw, startInterview, titles } from '../../fixtures/room.js';

const seen = (page: Page) => page.getByRole('region', { name: 'What the grader sees' });

const two = [
  { label: 'Gateway', x: 120, y: 160 },
  { label: 'Cache', x: 420, y: 160 },
];
const arrowOn = async (dataDir: string) =>
  (await boardNow(dataDir)).find(({ type }) => type === 'arrow');
const endOf = async (dataDir: string): Promise<unknown> =>
  (await arrowOn(dataDir))?.['endBinding'] ?? null;

// Bug: led well into a box in one quick move, the head stood in it for all to see, and the grader saw a loose end.
test('an arrow’s end that one leads into a box is bound to it, however quickly', async ({
  kept: { page, dataDir },
}) => {
  await startInterview(page, titles.rag);
  await draw(page, two, []);
  await page.keyboard.press('a');
  await drag(page, await pointOn(page, 254, 188), await pointOn(page, 300, 330));
  await page.keyboard.press('Escape');
  await expect(seen(page)).toContainText('2 components · 1 arrow');
  await expect.poll(() => endOf(dataDir)).toBeNull();
  await expect.poll(async () => pointsOf((await arrowOn(dataDir)) ?? never).length).toBe(2);

  const [x, y] = await pointOn(page, 300, 330);
  const [middleX, middleY] = await pointOn(page, 485, 178);
  // A press on the line selects it, and then its end can be taken.
  const [onX, onY] = await pointOn(page, 277, 259);
  await page.mouse.click(onX, onY);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(middleX, middleY);
  await page.mouse.up();
  await expect.poll(() => endOf(dataDir)).not.toBeNull();
  await seen(page).getByRole('button', { name: 'What the grader sees' }).click();
  await expect(seen(page)).toContainText('Gateway → Cache');
});

const never = { id: '', type: '', version: 0, isDeleted: true };

// Bug: boxes that were joined with the pen were graded without an arrow, and nobody said so.
test('strokes of the pen between boxes are told, and one press makes arrows of them', async ({
  kept: { page },
}) => {
  await startInterview(page, titles.rag);
  await draw(page, two, []);
  await page.keyboard.press('7');
  await drag(page, await pointOn(page, 252, 188), await pointOn(page, 416, 190));
  await page.keyboard.press('v');
  await expect(seen(page)).toContainText('1 thing to look at');
  await seen(page).getByRole('button', { name: 'What the grader sees' }).click();
  await expect(seen(page)).toContainText(
    '1 pen stroke is not read: it leads from one box to another.',
  );
  await seen(page).getByRole('button', { name: 'Turn it into an arrow' }).click();
  await expect(seen(page)).toContainText('2 components · 1 arrow');
  await expect(seen(page)).toContainText('Gateway → Cache');
  await expect(seen(page)).not.toContainText('pen stroke');
  await page.keyboard.press('Control+z');
  await expect(seen(page)).toContainText('1 pen stroke is not read');
});

/** How many elements of the board lie in its window, by what Excalidraw offers where none does. */
const offersWayBack = (page: Page) => page.getByRole('button', { name: 'Scroll back to content' });

// Bug: "Add beside it" brought one's own drawing out of sight, and undo then left an empty board in view.
test('what is added beside one’s drawing is seen with it, undo shows what is left, and a button the whole', async ({
  kept: { page },
}) => {
  await startInterview(page, titles.rag);
  await page.keyboard.press('Control+2');
  await page
    .getByRole('textbox', { name: 'Diagram as Mermaid text' })
    .fill('flowchart LR\n a[Router] --> b[Index] --> c[Model] --> d[Writer] --> e[Reader]');
  await page.keyboard.press('Control+1');
  await draw(page, two, []);
  await page.getByTestId('main-menu-trigger').click();
  await page.getByText('Draw the Mermaid diagram here').click();
  const question = page.getByRole('dialog', { name: 'Replace the drawing?' });
  // Nothing is lost by it, so Enter is for the button that is painted as the main one.
  await expect(question.getByRole('button', { name: 'Add beside it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(seen(page)).toContainText('7 components');
  await page.keyboard.press('Control+z');
  await expect(seen(page)).toContainText('2 components');
  await expect(offersWayBack(page)).toBeHidden();

  // Far away, by wheel; the button brings all of it back.
  const [x, y] = await pointOn(page, 300, 300);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 5000);
  await expect(offersWayBack(page)).toBeVisible();
  await page.getByRole('button', { name: 'Show the whole drawing' }).click();
  await expect(offersWayBack(page)).toBeHidden();
});
