import { expect, test } from '../../fixtures/hotseat.js';
import { startInterview, titles } from '../../fixtures/room.js';

// Bug: the whiteboard asks for every frame as long as it stands, so a key typed elsewhere waits for the next one.
test('a room in which nothing happens asks for no frames between two ticks of its clock', async ({
  hotseat: { page },
}) => {
  await page.addInitScript(() => {
    const ask = globalThis.requestAnimationFrame.bind(globalThis);
    const asked = { frames: 0 };
    Object.assign(globalThis, { asked });
    globalThis.requestAnimationFrame = (draw) => {
      asked.frames += 1;
      return ask(draw);
    };
  });
  await page.reload();
  await startInterview(page, titles.rag);
  await expect(page.locator('canvas.interactive')).toBeVisible();
  await page.keyboard.press('Control+4');
  const timer = page.getByRole('timer');
  const tick = async (): Promise<void> => {
    const before = (await timer.textContent()) ?? '';
    await expect(timer).not.toHaveText(before);
  };
  const frames = (): Promise<number> => page.evaluate('asked.frames');
  // What the opening draws is over when a tick asks for little; a board that is at work asks for sixty in each.
  await expect(async () => {
    await tick();
    const before = await frames();
    await tick();
    expect((await frames()) - before).toBeLessThan(10);
  }).toPass({ timeout: 20_000 });
});

// Bug: the count of words was drawn between two letters, and the second waited for the next frame.
test('the count of words waits for a pause in the typing', async ({ kept: { page } }) => {
  await startInterview(page, titles.rag);
  await page.keyboard.press('Control+4');
  const count = page.getByText('0 words', { exact: true });
  await count.evaluate((element) => {
    const seen: (string | null)[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => seen.push(element.textContent)).observe(element, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  await page.keyboard.type('one two three four', { delay: 60 });
  await expect(page.getByText('4 words', { exact: true })).toBeVisible();
  // At the first letter and after the last; a busy machine may pause once in between.
  expect(await page.evaluate('seen.length')).toBeLessThan(4);
});
