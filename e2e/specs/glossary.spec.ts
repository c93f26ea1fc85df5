import { violationsOn } from '../fixtures/axe.js';
import { expect, test } from '../fixtures/hotseat.js';
import { note, startInterview, submit, titles } from '../fixtures/room.js';

test('the glossary is searched, the report says which words were used, and a tried prompt is linked', async ({
  hotseat,
}) => {
  const { page } = hotseat;
  test.setTimeout(120_000);
  const main = page.getByRole('main');
  await page.getByRole('button', { name: 'Glossary' }).click();
  await expect(main.getByRole('heading', { name: 'Glossary' })).toBeVisible();
  const search = page.getByRole('searchbox', { name: 'Search the glossary' });
  await expect(search).toBeFocused();
  await page.keyboard.type('rotary');
  const entry = main
    .locator('div')
    .filter({ has: page.getByRole('term').filter({ hasText: 'RoPE' }) })
    .last();
  await expect(entry).toContainText("Nothing is added to the token's embedding");
  // The prompt that asks for it is not named before it was tried.
  await expect(entry).toContainText(/In \d+ prompts? that you have not tried/);
  await expect(entry.getByRole('button')).toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page)).toEqual([]);
  }
  await search.fill('no such word');
  await page.getByRole('button', { name: 'Show all words' }).click();
  await expect(main.getByRole('term').nth(100)).toBeAttached();

  await page.getByRole('button', { name: /^Prompts/ }).click();
  await startInterview(page, titles.rotary);
  await note(
    page,
    'Define',
    'a rotary embedding turns pairs of queries and keys before the kv-cache',
  );
  await submit(page);
  const words = page.getByRole('region', { name: 'Key terms' });
  const used = words.getByRole('list').first();
  await expect(used).toContainText('Rotary position embedding');
  await expect(used).toContainText('KV cache');
  await words.getByText('Perplexity').click();
  expect(await violationsOn(page)).toEqual([]);
  await expect(words).toContainText('The exponential of the mean cross-entropy per token.');

  await page.getByRole('button', { name: 'Back to the library' }).click();
  await page.getByRole('button', { name: 'Glossary' }).click();
  await page.getByRole('searchbox').fill('rotary');
  await main.getByRole('button', { name: titles.rotary }).first().click();
  await expect(page.getByRole('option', { name: titles.rotary, selected: true })).toBeVisible();
});
