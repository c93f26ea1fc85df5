import type { Locator, Page } from '@playwright/test';
import { boardNow, canvasOf } from '../../fixtures/board.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { ask, startInterview, titles } from '../../fixtures/room.js';
import { verdictTitle } from '../../fixtures/settling.js';

/** Adds a shape by name, and names it. */
async function add(page: Page, shape: string, label: string): Promise<void> {
  const name = page.locator('textarea.excalidraw-wysiwyg');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Find a shape' })).toBeFocused();
  await page.keyboard.type(shape);
  await page.keyboard.press('Enter');
  await expect(name).toBeFocused();
  await page.keyboard.type(label);
  await page.keyboard.press('Escape');
  await expect(name).toHaveCount(0);
}

/** Presses a key until something has the focus; 25 stops are more than any screen has on the way. */
async function go(page: Page, key: string, to: Locator): Promise<void> {
  for (let stop = 0; stop < 25; stop += 1) {
    if (await to.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(to).toBeFocused();
}

/** Chooses in a list. */
async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await go(page, 'Tab', field);
  if ((await field.textContent()) === option) return;
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('option', { name: option })).toBeVisible();
  await page.keyboard.type(option);
  await page.keyboard.press('Enter');
  await expect(field).toHaveText(option);
  // While the list closes a Tab goes nowhere.
  await expect(field).toBeFocused();
}

/** Joins the box that is selected, which Tab has chosen, to another one. */
async function connect(page: Page, to: string, label: string): Promise<void> {
  await page.keyboard.press('Alt+l');
  const dialog = page.getByRole('dialog', { name: 'Connect two boxes' });
  await expect(dialog).toBeVisible();
  await choose(page, dialog.getByRole('combobox', { name: 'To' }), to);
  await go(page, 'Tab', dialog.getByRole('textbox', { name: 'Label' }));
  await page.keyboard.type(label);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.excalidraw').first()).toBeFocused();
}

/** Goes to the next box, and hears which one it is. */
async function step(page: Page, key: string, heard: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.getByRole('status').filter({ hasText: heard })).toHaveCount(1);
}

// Bug: somewhere on the way from the library to the report only a mouse leads on.
test('a whole interview, its board too, by the keyboard alone', async ({
  kept: { page, dataDir },
}) => {
  test.setTimeout(180_000);
  await startInterview(page, titles.rag);
  await expect(canvasOf(page)).toBeVisible();
  await ask(page, 'Who may see which document?');

  await page.keyboard.press('Control+1');
  await expect(page.locator('.excalidraw').first()).toBeFocused();
  await add(page, 'client', 'Analyst');
  await add(page, 'service', 'Query service');
  await add(page, 'vector', 'Passages');
  await step(page, 'Shift+Tab', 'Query service, 2 of 3');
  await step(page, 'Shift+Tab', 'Analyst, 1 of 3');
  await connect(page, 'Query service', 'asks');
  await step(page, 'Tab', 'Analyst, 1 of 3; leads to Query service');
  await step(page, 'Tab', 'Query service, 2 of 3; comes from Analyst');
  await connect(page, 'Passages', 'filtered search');
  await expect(page.getByRole('region', { name: 'What the grader sees' })).toContainText(
    '3 components · 2 arrows',
  );
  const drawn = await boardNow(dataDir);
  const idOf = (label: string) =>
    drawn.find((one) => one['originalText'] === label)?.['containerId'];
  expect(drawn.filter(({ type }) => type === 'arrow')).toMatchObject([
    {
      startBinding: { elementId: idOf('Analyst') },
      endBinding: { elementId: idOf('Query service') },
    },
    {
      startBinding: { elementId: idOf('Query service') },
      endBinding: { elementId: idOf('Passages') },
    },
  ]);

  await page.keyboard.press('Control+4');
  await expect(page.getByRole('textbox', { name: 'Notes for Clarify' })).toBeFocused();
  await page.keyboard.type('Rights differ per document, so groups filter every search.');
  for (const phase of ['Design', 'Deep dive', 'Wrap-up']) {
    await page.keyboard.press('Control+Shift+Enter');
    await expect(
      page.getByRole('navigation', { name: 'Phases' }).locator('[aria-current]'),
    ).toContainText(phase);
  }
  await page.keyboard.press('Control+Shift+Enter');
  const sure = page.getByRole('alertdialog', { name: 'Submit now?' });
  await expect(sure).toBeVisible();
  await go(page, 'Tab', sure.getByRole('button', { name: 'Submit' }));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('timer')).toBeHidden();
  // Until the grade is there, Escape stops the grading.
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toContainText(
    verdictTitle,
  );
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
});
