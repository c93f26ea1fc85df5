import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/hotseat.js';
import { startInterview, titles } from '../../fixtures/room.js';

/** The page's own clock in our hand, so that 45 minutes pass at once; main keeps the real one. */
async function holdTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.reload();
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
}

test('a mock counts down by phase, warns politely, and goes into overtime without submitting', async ({
  hotseat,
}) => {
  const { page } = hotseat;
  await holdTime(page);
  await startInterview(page, titles.rag);
  const timer = page.getByRole('timer');
  await page.clock.runFor('03:31');
  await expect(page.getByText('Half the time for Clarify has passed.')).toBeAttached();
  await page.clock.runFor('02:30');
  await expect(page.getByText('Last minute of Clarify.')).toBeAttached();
  await page.clock.runFor('34:05');
  await expect(page.getByText('Five minutes of the interview left.')).toBeAttached();
  await page.clock.runFor('05:10');
  await expect(timer).toContainText(/\+0:[1-5]\d/);
  await expect(page.getByRole('button', { name: 'Next phase' })).toBeVisible();
  const note = page.getByRole('region', { name: 'Time’s up' });
  await expect(note).toBeVisible();
  await note.getByRole('button', { name: 'Keep going' }).click();
  await expect(note).toBeHidden();
});

test('a pause stops the clock, and typing with it; going on starts both', async ({ hotseat }) => {
  const { page } = hotseat;
  await holdTime(page);
  await startInterview(page, titles.rag);
  const runs = async (time: string): Promise<number> => {
    const before = await shown(page);
    await page.clock.runFor(time);
    return before - (await shown(page));
  };
  expect(await runs('00:30')).toBeGreaterThanOrEqual(30);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Resume' })).toBeVisible();
  expect(await runs('10:00')).toBe(0);
  await page.getByRole('banner').getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  expect(await runs('00:30')).toBeGreaterThanOrEqual(30);
});

test('practice counts up, and time can be switched off or extended before the start', async ({
  hotseat,
}) => {
  const { page } = hotseat;
  await holdTime(page);
  await startInterview(page, titles.rag, 'Shift+Enter');
  await page.clock.runFor('01:05');
  // At least: beside what is run, time passes as it does.
  expect(await shown(page)).toBeGreaterThanOrEqual(65);
  expect(await shown(page)).toBeLessThan(180);
  await page.getByRole('button', { name: 'Leave the interview' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: /Leave/ }).click();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('option', { name: titles.rotary }).click();
  await page.getByRole('button', { name: 'Time…' }).click();
  await page.getByRole('radio', { name: /half|50 %/i }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Start mock' }).click();
  await expect(page.getByRole('timer')).toContainText('16:30'); // half as much again as its 11 minutes
});

test('a hidden window does not stop the clock', async ({ hotseat }) => {
  const { app, page } = hotseat;
  await startInterview(page, titles.rotary);
  const before = await shown(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  await expect
    .poll(async () => before - (await shown(page)), { timeout: 6000 })
    .toBeGreaterThanOrEqual(3);
});

test('sleep pauses the interview and says so; it never submits', async ({ kept }) => {
  const { app, page } = kept;
  await startInterview(page, titles.rotary);
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expect(page.getByRole('banner').getByRole('button', { name: 'Resume' })).toBeVisible();
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  await expect(page.getByText(/slept/).first()).toBeVisible();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Resume' })).toBeVisible();
});

async function shown(page: Page): Promise<number> {
  const [, minutes, seconds] =
    /(\d+):(\d\d)/.exec((await page.getByRole('timer').textContent()) ?? '') ?? [];
  return Number(minutes) * 60 + Number(seconds);
}
