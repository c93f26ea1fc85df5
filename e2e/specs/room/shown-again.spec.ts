import { expect, test } from '../../fixtures/hotseat.js';
import { note, startInterview, titles } from '../../fixtures/room.js';

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
