import type { Page } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { violationsInBoth, violationsOn } from '../../fixtures/axe.js';
import { daysLater } from '../../fixtures/days-later.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { note, startInterview, submit } from '../../fixtures/room.js';
import { pickFiles } from '../../fixtures/window.js';

const main = (page: Page) => page.getByRole('main');
const today = (page: Page) => page.getByRole('button', { name: /^Today/ });
const answer = (page: Page) => page.getByRole('textbox', { name: 'Your answer' });

async function dueCount(page: Page): Promise<number> {
  const words = (await page.getByRole('heading', { name: /flash question/i }).textContent()) ?? '';
  return Number.parseInt(words, 10);
}

const prompts = (page: Page) => page.getByRole('listbox', { name: 'Prompts' });

test('what was missed comes back, is answered by keys, goes away, and stays so over a restart', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(180_000);
  const { app, page } = await launch();
  await expect(prompts(page)).toBeVisible();
  await page.keyboard.press('t');
  await expect(main(page)).toContainText('What you miss in an interview comes back here');
  await today(page).blur();
  await page.getByRole('button', { name: /^Prompts/ }).click();
  await startInterview(page, 'Multi-query attention');
  await note(page, 'Define', 'all heads share one k and one v');
  await submit(page);
  await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await expect(prompts(page)).toBeVisible();
  await page.keyboard.press('t');
  await expect(main(page)).toContainText('Nothing is due. The next question comes tomorrow.');
  // Bug: whoever has an interview tomorrow could ask none before its day.
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ask some now' }).press('Enter');
  await expect(answer(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Ask some now' })).toBeVisible();

  await daysLater({ app, page }, 1);
  await page.getByRole('button', { name: /^History/ }).click();
  await expect(page.getByRole('heading', { name: 'History', level: 1 })).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { name: /^\d+ flash question/ })).toBeVisible();
  const due = await dueCount(page);
  expect(due).toBeGreaterThan(2);
  await expect(today(page)).toHaveText(`Today${String(due)}`);
  await expect(main(page)).toContainText(`about ${String(due * 2)} min`);
  expect(await violationsOn(page)).toEqual([]);

  // Nothing known, then a word that settles nothing, then the strong answer itself.
  await page.keyboard.press('Enter');
  await expect(answer(page)).toBeFocused();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Not met' })).toBeFocused();
  await expect(page.getByRole('status').last()).toHaveText('Comes back tomorrow.');
  const strong = (await page.getByRole('region', { name: 'A strong answer' }).textContent()) ?? '';
  expect(await violationsInBoth(page)).toEqual([]);
  await page.keyboard.press('u');
  await expect(answer(page)).toBeFocused();
  await page.keyboard.insertText(strong.replace('A strong answer', ''));
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Met', exact: true })).toBeFocused();
  // Bug: "You said it in Define.", of a question that has no phases.
  await expect(main(page)).not.toContainText('You said it');
  await page.keyboard.press('1');
  await expect(page.getByRole('heading', { name: 'Met, by you' })).toBeVisible();
  await page.keyboard.press('e');
  await expect(page.getByRole('button', { name: 'Easy' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('u');
  await expect(page.getByRole('button', { name: 'Good' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toBeFocused();
  // Bug: Escape in the middle of an answer lost it.
  await page.keyboard.insertText('begun, and not handed in');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeFocused();
  await expect(today(page)).toHaveText(`Today${String(due - 1)}`);
  await expect(main(page)).toContainText('1 answer that you began is kept');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toHaveValue('begun, and not handed in');
  await answer(page).fill('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeFocused();
  await expect(main(page)).not.toContainText('that you began');

  const cards = join(dataDir, 'anki.txt');
  await pickFiles(app, { save: cards });
  await page.getByRole('button', { name: 'Missed ones…' }).click();
  await expect(page.getByText(`${String(due)} flash questions saved`)).toBeVisible();
  const text = await readFile(cards, 'utf8');
  expect(text).toMatch(/^#separator:tab\n#html:true\n/);
  expect(
    text
      .trim()
      .split('\n')
      .slice(5)
      .map((row) => row.split('\t').length),
  ).toEqual(Array.from({ length: due }, () => 4));
  await app.close();

  // As it is, and then made anew from the attempt and the answers.
  for (const isLost of [false, true]) {
    if (isLost) await writeFile(join(dataDir, 'data', 'schedule.json'), '');
    const again = await launch();
    await daysLater(again, 1);
    await expect(today(again.page)).toBeVisible();
    await again.page.keyboard.press('t');
    await expect(today(again.page)).toHaveText(`Today${String(due - 1)}`);
    await again.app.close();
  }
});
