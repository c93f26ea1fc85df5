import type { Page } from '@playwright/test';
import { violationsOn } from '../fixtures/axe.js';
import { expect, test } from '../fixtures/hotseat.js';
import { draw, note, startInterview, submit, titles } from '../fixtures/room.js';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search attempts' });
const table = (page: Page) => page.getByRole('table', { name: 'Attempts' });
const words = (page: Page) => page.getByRole('group', { name: 'Your words' });

async function goToHistory(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await page.getByRole('button', { name: /^History/ }).click();
  await expect(table(page)).toBeVisible();
}

async function sitTwice(page: Page): Promise<void> {
  await startInterview(page, titles.rag);
  await note(page, 'Design', 'both lists are merged by reciprocal rank fusion');
  await submit(page);
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await startInterview(page, titles.rag);
  await expect(page.locator('canvas.interactive')).toBeVisible();
  await draw(
    page,
    [
      { label: 'Gateway', x: 320, y: 120 },
      { label: 'Zanzibar', x: 560, y: 120 },
    ],
    [['Gateway', 'Zanzibar']],
  );
  await submit(page);
  await expect(page.getByRole('button', { name: 'Back to the library' })).toBeVisible();
}

test('a word is found in the notes of one attempt and on the board of another, and opened there', async ({
  hotseat,
}) => {
  test.setTimeout(120_000);
  const { page } = hotseat;
  await sitTwice(page);
  await goToHistory(page);
  await expect(table(page)).toHaveAttribute('aria-rowcount', '3');

  await page.keyboard.press('/');
  await page.keyboard.type('fusion recip');
  const line = table(page).getByRole('listitem');
  await expect(line).toHaveCount(1);
  await expect(line).toContainText(/^Design · \d+:\d\d/);
  await expect(line.locator('mark')).toHaveText(['reciprocal', 'fusion']);
  await expect(page.getByText('1 of 2 attempts')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page)).toEqual([]);
  }
  await page.keyboard.press('Enter');
  await expect(words(page).locator('mark')).toContainText('reciprocal rank fusion');

  await page.keyboard.press('Escape');
  await goToHistory(page);
  // The search is as it was left.
  await expect(field(page)).toHaveValue('fusion recip');
  await field(page).fill('zanzi');
  await expect(line).toContainText(/^Board · /);
  await line.getByRole('button').click();
  await expect(page.getByRole('tab', { name: 'Board', selected: true })).toBeVisible();
  await expect(words(page).getByRole('img', { name: /Zanzibar/ })).toBeVisible();

  // A word that nobody wrote finds nothing, and says so.
  await page.keyboard.press('Escape');
  await goToHistory(page);
  await field(page).fill('nowhere-written');
  await expect(page.getByText('No attempt holds all of these words')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show all attempts' }).click();
  await expect(page.getByText('2 attempts', { exact: true })).toBeVisible();

  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Coding');
  await expect(page.getByText('0 of 2 attempts')).toBeVisible();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('System design');
  await page.getByRole('combobox', { name: 'Grader' }).selectOption('offline');
  await expect(page.getByText('2 of 2 attempts')).toBeVisible();
});

test('two attempts are chosen with X and compared with C: verdicts first, then boards and answers', async ({
  hotseat,
}) => {
  test.setTimeout(120_000);
  const { page } = hotseat;
  await sitTwice(page);
  await goToHistory(page);
  await page.keyboard.press('c');
  await expect(page.getByText('Choose two attempts at one prompt first')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  const bar = page.getByRole('region', { name: 'Comparison' });
  await expect(bar.getByRole('button', { name: /^Compare/ })).toBeDisabled();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(bar).toContainText('2 attempts at');
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('c');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('banner')).toContainText('Two attempts at the same prompt');

  const boards = page.getByRole('region', { name: 'Drawings' });
  await expect(boards.getByText('You drew nothing.')).toBeVisible();
  await expect(boards.getByRole('img', { name: /Zanzibar/ })).toBeVisible();
  await boards.getByRole('button', { name: /Show large/ }).click();
  await expect(page.getByRole('dialog').getByRole('img', { name: /Zanzibar/ })).toBeVisible();
  await page.keyboard.press('Escape');
  const answers = page.getByRole('region', { name: 'Answers by phase' });
  const design = answers.getByRole('group', { name: 'Design' });
  await expect(design).toContainText('reciprocal rank fusion');
  await expect(design).toContainText('You wrote nothing in this phase.');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page)).toEqual([]);
  }
});
