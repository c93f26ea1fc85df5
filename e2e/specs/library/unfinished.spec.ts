import type { Bridge } from '../../../src/ipc/contract.js';
import { expect, killHotseat, test } from '../../fixtures/hotseat.js';
import { lookFor, note, onDisk, startInterview, titles, wayBack } from '../../fixtures/room.js';

// Bug: Enter on the prompt that one had left began a second, empty mock; "Continue" was a small link.
test('Enter on a prompt that was left continues it; a new one is the second act', async ({
  launch,
}) => {
  const { page } = await launch();
  await startInterview(page, titles.rotary);
  await note(page, 'Define', 'position by rotation');
  await page.getByRole('button', { name: 'Leave the interview' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: /Leave/ }).click();
  await expect(wayBack(page)).toBeFocused();
  const detail = page.getByRole('complementary', { name: 'The highlighted prompt' });
  await expect(detail.getByRole('button', { name: /^Continue, \d+:\d\d$/ })).toBeVisible();
  await expect(detail.getByRole('button', { name: 'Start new' })).toBeVisible();
  await expect(page.getByText('Enter continues')).toBeVisible();
  // Bug: "Today 0" stood there, with two things under it that are worth doing.
  await expect(page.getByText('Not seen yet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Today', exact: true })).toBeVisible();

  // A move of the highlight takes the focus along: Enter is for the row, not for the banner.
  await page.keyboard.press('j');
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeFocused();
  await expect(detail.getByRole('button', { name: 'Start mock' })).toBeVisible();
  await lookFor(page, titles.rotary);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Notes for Define' })).toHaveValue(
    'position by rotation',
  );
});

// Bug: after a kill the highlight lay on the first prompt of the list, and no key led back.
test('after a kill the unfinished prompt is highlighted, and C continues', async ({
  launch,
  dataDir,
}) => {
  const first = await launch();
  await startInterview(first.page, titles.rotary);
  await note(first.page, 'Define', 'cut off here');
  await onDisk(dataDir, 'cut off here');
  await killHotseat(first.app);
  const { page } = await launch();
  await expect(wayBack(page)).toBeFocused();
  await expect(
    page.getByRole('option', { name: titles.rotary, selected: true }).first(),
  ).toBeAttached();
  await page.keyboard.press('c');
  await expect(page.getByRole('textbox', { name: 'Notes for Define' })).toHaveValue('cut off here');
});

// Bug: the banner of an attempt that came later took the keys from whoever was in the list.
test('a banner that comes later leaves the focus in the list', async ({ launch }) => {
  const { page } = await launch();
  const list = page.getByRole('listbox', { name: 'Prompts' });
  await list.focus();
  await page.keyboard.press('Shift');
  await page.evaluate(() =>
    (window as unknown as { readonly hotseat: Bridge }).hotseat.call('attempt:start', {
      promptId: 'rotary-position-embedding',
      mode: 'mock',
      level: 'senior',
      timeFactor: 1,
      minutes: null,
    }),
  );
  await expect(wayBack(page)).toBeVisible();
  await expect(list).toBeFocused();
});
