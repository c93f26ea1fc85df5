import { status, write } from '../../fixtures/code.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { startInterview, submit, titles } from '../../fixtures/room.js';

// Bug: what such a run came to was sent for ever to a journal that was closed by then, and no later attempt could be handed in.
test('a run under way ends with the hand-in, and the next attempt can be handed in as well', async ({
  kept: { page },
}) => {
  test.setTimeout(120_000);
  await startInterview(page, titles.coding);
  await expect(status(page)).toContainText('visible tests');
  // Until an instant, and not for so long: the tests that decide run the same code, and need not wait once more.
  const end = String(Date.now() / 1000 + 6);
  await write(page, `import time\nwhile time.time() < ${end}:\n    pass\n`);
  await page.keyboard.press('Control+Enter');
  await expect(status(page)).toHaveText(/^Running/, { timeout: 30_000 });
  await submit(page);
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await startInterview(page, titles.rag);
  await submit(page);
});
