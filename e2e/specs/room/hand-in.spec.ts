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
  await write(page, 'import time\nend = time.time() + 2.5\nwhile time.time() < end:\n    pass\n');
  await page.keyboard.press('Control+Enter');
  await expect(status(page)).toHaveText(/^Running/, { timeout: 30_000 });
  // Its tests take as long, which is more than a hand-in is given.
  await submit(page).catch(() => undefined);
  await expect(page.getByRole('timer')).toBeHidden({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await startInterview(page, titles.rag);
  await submit(page);
});
