import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/hotseat.js';
import { note, startInterview, titles, wayBack } from '../../fixtures/room.js';

// Bug: the notes, hidden and shown again by their key, were back without the caret, and what one typed went nowhere.
test('notes that are shown again by their key have the caret', async ({ launch }) => {
  const { page } = await launch();
  await startInterview(page, titles.rag);
  await note(page, 'Clarify', 'who asks');
  const field = page.getByRole('textbox', { name: 'Notes for Clarify' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+Alt+b');
  await expect(field).toBeHidden();
  await page.keyboard.press('Control+Alt+b');
  await expect(field).toBeFocused();
  await page.keyboard.type(', and how often');
  await expect(field).toHaveValue('who asks, and how often');

  // Bug: while one types without a pause the count stood at one word.
  await field.fill('');
  await expect(page.getByText('0 words')).toBeVisible();
  const typing = field.pressSequentially(
    'one two three four five six seven eight nine ten '.repeat(4),
    { delay: 40 },
  );
  await expect(page.getByText(/^([5-9]|[1-9]\d) words$/)).toBeVisible({ timeout: 6000 });
  expect((await field.inputValue()).length).toBeLessThan(190);
  await typing;
});

// Bug: Enter submitted where it cannot be taken back, and cancelled where nothing is lost.
test('Enter leaves, which loses nothing', async ({ launch }) => {
  const { page } = await launch();
  await startInterview(page, titles.rag);
  await page.getByRole('button', { name: 'Leave the interview' }).click();
  await expect(page.getByRole('alertdialog').getByRole('button', { name: 'Leave' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
});

test('what one folded, and the line one drew, are found again after a restart', async ({
  launch,
}) => {
  const first = await launch();
  await startInterview(first.page, titles.rag);
  const lineIn = (page: Page) => page.getByRole('separator', { name: 'Height of the prompt' });
  const foldIn = (page: Page) => page.getByRole('button', { name: 'Prompt', exact: true });
  await lineIn(first.page).focus();
  for (let times = 0; times < 3; times += 1) await first.page.keyboard.press('ArrowUp');
  const drawn = (await lineIn(first.page).getAttribute('aria-valuenow')) ?? '';
  await foldIn(first.page).click();
  await expect(foldIn(first.page)).toHaveAttribute('aria-expanded', 'false');
  await first.app.close();

  const { page } = await launch();
  await wayBack(page).click();
  await expect(foldIn(page)).toHaveAttribute('aria-expanded', 'false');
  await foldIn(page).click();
  await expect(lineIn(page)).toHaveAttribute('aria-valuenow', drawn);
});
