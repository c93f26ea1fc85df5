import { test, expect } from '../fixtures/low-window.js';
import { titles } from '../fixtures/room.js';
test('x', async ({ low: { page } }) => {
  await expect(page.getByRole('button', { name: 'See a graded attempt' })).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type(titles.rag);
  await expect(page.getByRole('option', { name: titles.rag, selected: true })).toBeVisible();
  await page.getByRole('button', { name: 'Board drill…' }).click();
  await page.getByRole('button', { name: 'Look at it first' }).click();
  const reference = page.getByRole('group', { name: /^The reference architecture/ });
  await expect(reference).toBeVisible();
  await page.screenshot({ path: '/tmp/k4-low-look.png' });
  console.log('ACTIVE', await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 300)));
});
