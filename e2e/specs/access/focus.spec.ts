import type { Page } from '@playwright/test';
import { handIn } from '../../fixtures/hand-in.js';
import { expect, test } from '../../fixtures/hotseat.js';

const isFocusLost = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === null || document.activeElement === document.body);

/** What has the focus once the screen is drawn. */
const nameOfFocus = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    await frame();
    await frame();
    const at = document.activeElement;
    const name = at?.getAttribute('aria-label') ?? at?.textContent;
    return `${at?.tagName ?? ''} ${name?.slice(0, 60) ?? ''}`;
  });

test('the focus is never lost where a dialog closes or a screen is left', async ({
  kept: { page },
}) => {
  test.setTimeout(120_000);
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeFocused();
  await handIn(page, 1);
  // The note of what is unfinished had the focus as long as it was there.
  await page.getByRole('listbox', { name: 'Prompts' }).focus();
  const isKept = (what: string) =>
    expect.poll(() => isFocusLost(page), { message: what }).toBe(false);
  for (const key of ['r', 'F1', 'Control+k']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await isKept(`${key} opened`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeFocused();
  }
  for (const screen of [/^Today/, /^History/, /^Glossary/, /^Settings/, /^Prompts/]) {
    await page.getByRole('button', { name: screen }).click();
    await expect(page.getByRole('button', { name: screen })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await isKept(`on ${String(screen)}`);
    // Bug: from the screen itself the focus went to its first control, in Settings to the theme's radio.
    await expect(page).toHaveTitle(screen);
    const before = await nameOfFocus(page);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect.poll(() => nameOfFocus(page), { message: String(screen) }).toBe(before);
  }
  await page.getByRole('button', { name: /^History/ }).click();
  await page.getByRole('row').nth(1).getByRole('button').first().press('Enter');
  await expect(page.getByRole('button', { name: 'Back to the history' })).toBeVisible();
  await isKept('in the report');
  for (const [key, there] of [
    ['s', page.getByRole('region', { name: 'Settling' })],
    ['p', page.getByRole('slider', { name: 'Time' })],
  ] as const) {
    await page.keyboard.press(key);
    await expect(there).toBeVisible();
    await isKept(`after ${key}`);
    await page.keyboard.press('Escape');
    await expect(there).toBeHidden();
    await isKept(`${key} left`);
  }
  // Bug: where the hint of a button was shown, the first Escape closed no more than that.
  await page.getByRole('button', { name: 'Back to the history' }).focus();
  await expect(page.getByText('Back to the history', { exact: true }).last()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Back to the history' })).toBeHidden();
  await isKept('the report left');
  await expect(page.getByRole('row').nth(1).getByRole('button').first()).toBeFocused();
});

// Bug: a live region that is mounted with its words is not read out.
test('what is said of a flash question is said in a region that was there before', async ({
  hotseat: { page },
}) => {
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('button', { name: /^Try three, about/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Not met' })).toBeFocused();
  const status = page.getByRole('status').filter({ hasText: 'Comes back tomorrow.' });
  await expect(status).toBeVisible();
  await status.evaluate((element) => element.setAttribute('data-same', ''));
  await page.keyboard.press('e');
  await expect(page.locator('[data-same]')).toHaveText(
    'Known from the start: it comes back only once you miss it.',
  );
});
