import { violationsInBoth } from '../../fixtures/axe.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { note, startInterview, submit } from '../../fixtures/room.js';

const claim = 'With the adapters beside the base inference gets cheaper.';
const shrink = 'The activations shrink too, because only the thin matrices are trained.';

test('a claim that hardly can be meant is to be read again in the check and in the report, and beside what falls short', async ({
  kept,
}) => {
  const { page } = kept;
  await startInterview(page, 'Low-rank adapters (LoRA)', 'Shift+Enter');
  await note(page, 'Define', `We train two thin matrices beside a frozen weight. ${claim}`);
  await page.getByRole('button', { name: /^Check phase/ }).click();
  await page.getByRole('button', { name: 'Check this phase' }).click();
  const inCheck = page.getByRole('dialog').getByRole('region', { name: 'Read again' });
  await expect(inCheck).toContainText(claim);
  await expect(inCheck).toContainText('Does it hold?');
  await page.getByRole('button', { name: 'Back to the interview' }).click();

  await note(page, 'Trade-off', shrink);
  await submit(page);
  const inReport = page.getByRole('region', { name: 'Read again' });
  await expect(inReport).toContainText(claim);
  const row = page.getByRole('listitem', { name: /^Shows that gradients/ });
  await expect(row).toContainText(shrink);
  await expect(row).toContainText('A weak answer says:');
  // Bug: what the person wrote could not be found in their answer from there.
  await inReport.getByRole('button', { name: /Define/ }).click();
  await expect(page.getByRole('group', { name: 'Your words' })).toContainText(claim);
  expect(await violationsInBoth(page)).toEqual([]);
});
