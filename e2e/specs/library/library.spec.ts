import type { Locator, Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { expect, test } from '../../fixtures/hotseat.js';
import { startInterview, submit, titles } from '../../fixtures/room.js';

const rows = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'Prompts' }).getByRole('option');
const count = (page: Page): Locator =>
  page.getByRole('group', { name: 'Filters' }).getByRole('status');
const filter = (page: Page, name: string): Locator => page.getByRole('combobox', { name });
const field = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search prompts' });
const highlighted = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'Prompts' }).getByRole('option', { selected: true });

const promptFiles = (): readonly string[] =>
  ['system-design', 'ml-theory', 'coding'].flatMap((kind) => readdirSync(`prompts/${kind}`));

async function backToLibrary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Leave the interview' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: /Leave/ }).click();
  await expect(rows(page).first()).toBeVisible();
}

test('from the search field the arrows move the highlight and Enter starts it', async ({
  kept: { page },
}) => {
  await expect(rows(page).first()).toBeVisible();
  const found = rows(page);
  const total = await found.count();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('agents');
  await expect.poll(() => found.count()).toBeLessThan(total);
  expect(await found.count()).toBeGreaterThan(1);
  await expect(highlighted(page)).toHaveText((await found.first().textContent()) ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(highlighted(page)).toHaveText((await found.nth(1).textContent()) ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).toBeFocused();
  // Bug: out of the search the list showed its first rows, and Enter started the one found, out of sight.
  const chosen = (await highlighted(page).textContent()) ?? '';
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect.poll(() => found.count()).toBe(total);
  await expect(highlighted(page)).toHaveText(chosen);
  await expect(highlighted(page)).toBeInViewport({ ratio: 1 });
  const title =
    (await page.getByRole('complementary').getByRole('heading').first().textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(title));
});

test('filters narrow together with words and kind, by keys alone, and stay while the app runs', async ({
  kept: { page },
}) => {
  const total = promptFiles().length;
  // The rows in sight come first, the others a moment later.
  await expect(rows(page)).toHaveCount(total);
  await expect(count(page)).toHaveText('');
  await page.keyboard.press('f');
  await expect(filter(page, 'Topic')).toBeFocused();
  await page.keyboard.type('RAG');
  await expect(filter(page, 'Topic')).toHaveValue('RAG');
  const onRag = await rows(page).count();
  expect(onRag).toBeGreaterThan(1);
  expect(onRag).toBeLessThan(total);
  await expect(count(page)).toHaveText(`${String(onRag)} of ${String(total)} prompts`);
  // Bug: Escape did nothing there, and the focus stayed on the filter.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeFocused();

  await field(page).fill('bedside');
  await expect(count(page)).toHaveText(`1 of ${String(total)} prompts`);
  await page.getByRole('button', { name: /^History/ }).click();
  await page.getByRole('button', { name: /^Prompts/ }).click();
  await expect(filter(page, 'Topic')).toHaveValue('RAG');
  await expect(field(page)).toHaveValue('bedside');

  await filter(page, 'Length').selectOption('Up to 15 min');
  await expect(page.getByRole('main')).toContainText(
    'No prompt matches all of these: RAG · Up to 15 min · “bedside”.',
  );
  await page.getByRole('button', { name: 'Show all prompts' }).click();
  await expect(rows(page)).toHaveCount(total);
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeFocused();

  await page.getByRole('button', { name: /^ML theory/ }).click();
  await filter(page, 'Length').selectOption('Up to 15 min');
  await filter(page, 'Level').selectOption('Mid');
  await expect(rows(page).filter({ hasText: titles.rotary })).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(rows(page)).toHaveCount(total);
});

test('what came of a prompt is a filter: not tried, unfinished, no hire', async ({
  kept: { page },
}) => {
  test.setTimeout(60_000);
  await startInterview(page, titles.rag);
  await backToLibrary(page);
  await field(page).fill('');
  const total = await rows(page).count();
  await filter(page, 'Last result').selectOption('Unfinished');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(titles.rag);
  await filter(page, 'Last result').selectOption('Not tried');
  await expect(rows(page)).toHaveCount(total - 1);
  await page.getByRole('button', { name: 'Clear' }).click();

  await startInterview(page, titles.rotary);
  await submit(page);
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await field(page).fill('');
  await filter(page, 'Last result').selectOption('No hire');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(titles.rotary);
});
