import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { violationsOn } from '../../fixtures/axe.js';
import { expect, test as base, type Launched } from '../../fixtures/hotseat.js';
import { ask, startInterview, titles } from '../../fixtures/room.js';

/** A low window with large text, where the conversation stands behind a tab; the page's clock is in our hand. */
const test = base.extend<{ readonly narrow: Launched }>({
  narrow: async ({ launch, dataDir }, use) => {
    await mkdir(join(dataDir, 'data'), { recursive: true });
    await writeFile(
      join(dataDir, 'data', 'settings.json'),
      JSON.stringify({ schema: 1, textScale: 150 }),
    );
    const launched = await launch();
    const { app, page } = launched;
    await expect(async () => {
      await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(960, 600),
      );
      expect(await page.evaluate(() => window.innerWidth)).toBe(960);
    }).toPass();
    await page.clock.install();
    await page.reload();
    await startInterview(page, titles.rag);
    await use(launched);
  },
});

const log = (page: Page): Locator => page.getByRole('log', { name: 'Conversation' });
const promptTab = (page: Page): Locator => page.getByRole('tab', { name: /^Prompt/ });

/** Where a line of the log begins, from the top of what is in sight of it, and how high that is. */
async function placeIn(scroller: Locator, line: Locator): Promise<{ top: number; height: number }> {
  const top = await line.evaluate((element) => element.getBoundingClientRect().top);
  const box = await scroller.boundingBox();
  return { top: top - (box?.y ?? 0), height: box?.height ?? 0 };
}

// Bug: in a narrow window the curveball came and went unseen behind the tab of the prompt.
test('what the interviewer says behind another tab is told, with a key that goes there', async ({
  narrow: { page },
}) => {
  await page.keyboard.press('Control+4');
  await page.keyboard.press('Alt+3');
  const note = page.getByRole('region', { name: 'The interviewer has spoken' });
  await expect(promptTab(page)).toContainText('2 new'); // what the two phases ask
  await expect(note).toBeHidden();
  await page.clock.runFor('06:12');
  await expect(promptTab(page)).toContainText('3 new');
  await expect(note).toContainText('Interviewer');
  const said = (await note.getByRole('paragraph').last().textContent()) ?? '';
  await expect(page.getByRole('status').filter({ hasText: said })).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'Notes for Deep dive' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await note.getByRole('button', { name: 'Dismiss' }).click();
  await expect(note).toBeHidden();
  await expect(promptTab(page)).toContainText('3 new');
  await page.clock.runFor('06:00'); // a follow-up, at two thirds of the phase
  await expect(note).toBeVisible();
  await page.keyboard.press('Control+j');
  await expect(page.getByRole('textbox', { name: 'Ask the interviewer' })).toBeFocused();
  await expect(note).toBeHidden();
  await expect(promptTab(page)).toHaveText('Prompt');
  await expect(log(page)).toContainText(said);
  await page.keyboard.press('Control+4');
  await expect(note).toBeHidden();
});

// Bug: at large text the log was two lines high, and stood at the end of a long answer.
test('the newest line begins in sight, in a log with room for some lines', async ({
  narrow: { page },
}) => {
  await ask(page, 'Who may read which files?');
  const newest = log(page).getByRole('listitem').last();
  const { top, height } = await placeIn(log(page), newest);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(height - 20);
  const lineHeight = await newest.evaluate((line) =>
    Number.parseFloat(getComputedStyle(line).lineHeight),
  );
  expect(height / lineHeight).toBeGreaterThan(4);
});
