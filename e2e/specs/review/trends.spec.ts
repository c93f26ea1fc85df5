import type { Page } from '@playwright/test';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { violationsInBoth, violationsOn } from '../../fixtures/axe.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { overflowOn } from '../../fixtures/overflow.js';
import { practise, type Practised } from '../../fixtures/practised.js';
import { note, startInterview, titles } from '../../fixtures/room.js';
import { verdictTitle } from '../../fixtures/settling.js';
import { pickFiles, resizeTo } from '../../fixtures/window.js';

const main = (page: Page) => page.getByRole('main');
const region = (page: Page, name: string) => main(page).getByRole('region', { name, exact: true });

async function openTrends(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^History/ }).click();
  await page.getByRole('radiogroup', { name: 'Show' }).getByText('Trends').click();
  await expect(page.getByRole('radio', { name: 'Trends' })).toBeChecked();
}

/** Six weeks of mocks: four whole designs at one level, a short one, one of theory; too slow by a third. */
const practised: readonly Practised[] = [
  ...[40, 33, 26, 19].map((daysAgo, n): Practised => ({
    ...{ promptId: 'rag-over-internal-pdfs', daysAgo, guess: 60 + n, pace: 1.35 },
    strength: 0.3 + n * 0.1,
  })),
  { promptId: 'spike-and-cheaper', daysAgo: 10, strength: 0.4, shortMinutes: 20, pace: 1.35 },
  { promptId: 'rotary-position-embedding', daysAgo: 3, strength: 0.7, level: 'staff' },
];

test('before the first grade it says what appears; a guess is kept, told in the report, and drawn', async ({
  kept: { page },
}) => {
  test.setTimeout(180_000);
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await openTrends(page);
  await expect(main(page)).toContainText('After your first graded attempt');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Choose a prompt' }).click();

  await startInterview(page, titles.rotary, 'Shift+Enter');
  await note(page, 'Define', 'queries and keys are rotated in pairs');
  await page.getByRole('navigation', { name: 'Phases' }).getByRole('button').last().click();
  await page.getByRole('banner').getByRole('button', { name: 'Submit' }).click();
  const sure = page.getByRole('alertdialog', { name: 'Submit now?' });
  const guess = sure.getByRole('textbox', { name: 'Your guess of the score' });
  await expect(guess).toBeFocused();
  expect(await violationsInBoth(page)).toEqual([]);
  await page.keyboard.type('101');
  await page.keyboard.press('Enter');
  const refused = 'A whole number from 0 to 100, or nothing.';
  await expect(sure.getByRole('status').filter({ hasText: refused })).toBeVisible();
  await expect(guess).toHaveAttribute('aria-invalid', 'true');
  await guess.fill('100');
  await page.keyboard.press('Enter');
  await expect(main(page)).toContainText(
    /You guessed 100(, too high: \d+ are sure|: \d+ too high|: within the range|: too early to tell while \d+ to \d+ is open)\b/,
  );

  await page.getByRole('button', { name: 'Back to the library' }).click();
  await openTrends(page);
  const few = page.getByRole('img', { name: /^ML theory\. 1 attempt: .*Too few/ });
  await expect(few).toBeVisible();
  // Bug: where no line was drawn yet the chart had neither a scale nor its one result.
  await expect(few.locator('g title')).toHaveText(/at senior, Rotary position embedding$/);
  await expect(
    page.getByRole('img', { name: /^Guess against result\. \d of 1 guess/ }),
  ).toBeVisible();
  // Practice has no clock.
  await expect(region(page, 'Pace by phase')).toContainText('Nothing yet');
});

test('Enter alone submits without a guess', async ({ kept: { page } }) => {
  test.setTimeout(120_000);
  await startInterview(page, titles.rotary);
  await page.getByRole('navigation', { name: 'Phases' }).getByRole('button').last().click();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(page.getByRole('textbox', { name: 'Your guess of the score' })).toBeFocused();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(page.getByRole('alertdialog', { name: 'Submit now?' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(main(page).getByRole('heading', { level: 1 })).toContainText(verdictTitle);
  await expect(main(page)).not.toContainText('You guessed');
});

test('figures with words, tables and CSV; the map of headings by keys, and the reports of what was missed; the next hour does what it says', async ({
  dataDir,
  launch,
}) => {
  test.setTimeout(240_000);
  await practise(dataDir, practised);
  const { app, page } = await launch();
  await openTrends(page);
  const design = page.getByRole('img', { name: /^System design\. 5 attempts/ });
  await expect(design).toBeVisible();
  // A line joins the four whole ones; the dots are five, and the one of theory has no line.
  await expect(design.locator('.recharts-line-curve[stroke^="var"]')).toHaveCount(1);
  await expect(design.locator('g title')).toHaveCount(5);
  await expect(design.locator('g title').last()).toContainText('short sitting');
  const theory = page.getByRole('img', { name: /^ML theory\. 1 attempt/ });
  await expect(theory.locator('.recharts-line-curve[stroke^="var"]')).toHaveCount(0);
  expect(await violationsInBoth(page)).toEqual([]);
  for (const [by, panel] of [
    ['Topic', /^LLM serving\. 5 attempts/],
    ['Dimension', /^Clarifying\. \d attempts/],
  ] as const) {
    await page.getByRole('radiogroup', { name: 'Scores by' }).getByText(by).click();
    await expect(page.getByRole('img', { name: panel })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Table: Scores over time' }).click();
  const table = page.getByRole('region', { name: 'Scores over time: table' });
  await expect(table.getByRole('columnheader', { name: 'Dimension' })).toBeVisible();
  await expect(table.getByRole('cell', { name: 'short' }).first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  const file = join(dataDir, 'pace.csv');
  await pickFiles(app, { save: file });
  await page.getByRole('button', { name: 'CSV: Pace by phase' }).click();
  await expect
    .poll(() => readFile(file, 'utf8').catch(() => ''))
    .toMatch(/^\uFEFFKind,Phase,Sat,Prompt,"Took, s","Plan, s"\nSystem design,Clarify,\d{4}-/);

  await test.step('the map of headings by keys, and the reports of what was missed', async () => {
    await page.reload();
    await openTrends(page);
    const cells = main(page)
      .getByRole('list', { name: 'Headings of the study notes' })
      .getByRole('button');
    await expect(cells.filter({ hasText: 'Design an efficient RAG system' })).toContainText(
      /(hire|above|open) [\d–]+(, capped)?\s*1 of 3 prompts, 2 weeks ago/,
    );
    await cells.first().focus();
    await page.keyboard.press('End');
    await expect(cells.last()).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(cells.first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(cells.nth(1)).toBeFocused();
    // One that was never sat leads to a prompt of it, one that was sat to its attempts.
    await cells.filter({ hasText: 'not sat' }).first().press('Enter');
    await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
    await openTrends(page);
    const rag = cells.filter({ hasText: 'Design an efficient RAG system' });
    const heading = (await rag.getAttribute('title'))?.replace(': show its attempts', '') ?? '';
    await rag.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Heading' })).toHaveValue(`1. ${heading}`);
    await expect(page.getByText('4 of 6 attempts')).toBeVisible();
    await page.keyboard.press('j');
    const rows = page.getByRole('table', { name: 'Attempts' }).getByRole('row');
    await expect(rows.filter({ hasText: 'RAG' })).toHaveCount(4);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear' }).click();
    // Bug: from a list that was scrolled Trends opened scrolled, and the focus was nowhere.
    await page.keyboard.press('j');
    await expect(rows.getByRole('button').and(page.locator(':focus'))).toHaveCount(1);
    await main(page).evaluate((element) => (element.style.maxHeight = '12rem'));
    await main(page).evaluate((element) => element.scrollTo(0, 200));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('trends');
    await expect(page.getByRole('option', { name: /^Go to trends/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(main(page).getByRole('heading', { level: 1 })).toBeFocused();
    expect(await main(page).evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    await main(page).evaluate((element) => element.style.removeProperty('max-height'));
    // A dimension leads to the attempts that fell short in it.
    await page.getByRole('radiogroup', { name: 'Scores by' }).getByText('Dimension').click();
    await page.getByRole('button', { name: 'Attempts weak in depth' }).click();
    await expect(page.getByRole('combobox', { name: 'Weak dimension' })).toHaveValue('depth');
    await expect(page.getByText(/^[1-5] of 6 attempts$/)).toBeVisible();
    await openTrends(page);
    const row = region(page, 'Missed most often').getByRole('row').nth(1);
    await expect(row).toContainText(/\d of \d/);
    await row.getByRole('button', { name: /^Last report/ }).click();
    await expect(main(page).getByRole('heading', { level: 1 })).toContainText(verdictTitle);
  });

  await page.reload();
  await openTrends(page);
  const next = region(page, 'What to do next hour');
  await expect(next.getByRole('listitem')).toHaveCount(3);
  const question = next.getByRole('listitem').filter({ hasText: 'Answer one question' });
  await question.getByRole('button').click();
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeFocused();
  await expect(main(page)).toContainText('1 of 1');
  await openTrends(page);
  const late = next.getByRole('listitem').filter({ hasText: 'Keep to the clock' });
  await expect(late).toContainText(/System design: \d+ min( \d+ s)? over its time/);
  await late.getByRole('button', { name: /^Start 20 min/ }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page.getByRole('timer')).toContainText(/20:00|19:5\d/);
});

test('at 200 % of the text, in a small window, nothing is cut', async ({ dataDir, launch }) => {
  test.setTimeout(180_000);
  await practise(dataDir, practised);
  await mkdir(join(dataDir, 'data'), { recursive: true });
  const settings = JSON.stringify({ schema: 1, textScale: 200 });
  await writeFile(join(dataDir, 'data', 'settings.json'), settings);
  const { app, page } = await launch();
  await resizeTo(app, page, [960, 600]);
  // Bug: what stands out of sight at the foot of a prompt's attempts made the page scroll, and the bar at its top went.
  await page.getByRole('searchbox', { name: 'Search prompts' }).fill('internal PDFs');
  await expect(page.getByText('Cost most points:').first()).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(600);
  await openTrends(page);
  await expect(page.getByRole('img', { name: /^System design/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Table: Pace by phase' }).click();
  await expect(page.getByRole('region', { name: 'Pace by phase: table' })).toBeVisible();
  expect(await overflowOn(page)).toEqual([]);
});
