import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { encodeRecords } from '../../../src/main/storage/journal/journal-format.js';
import { noteFault } from '../../fixtures/fault.js';
import { expect, killHotseat, test } from '../../fixtures/hotseat.js';
import { note, onDisk, startInterview, titles, wayBack } from '../../fixtures/room.js';

const minute = 60_000;
const jumps = {
  '−1 h': -60 * minute,
  '+1 day': 24 * 60 * minute,
  'summer time': 60 * minute,
} as const;
/** Whole seconds are shown, and a busy machine shows them late; the smallest jump is an hour. */
const mostOffSec = 5;

test('wall clock jumps in an interview (the real app) @fault', async ({ hotseat }) => {
  const { app, page } = hotseat;
  await startInterview(page, titles.rotary);
  const problems: string[] = [];
  const offSec: number[] = [];
  const moves = { ...jumps, '1970': 1000 - Date.now() };
  for (const [name, byMs] of Object.entries(moves)) {
    const before = await readTimer(page);
    await page.evaluate(moveClock, byMs);
    await app.evaluate(moveClock, byMs);
    await expect.poll(() => secondsLeft(page)).toBeLessThan(before.leftSec - 1);
    const after = await readTimer(page);
    const ranSec = (after.atMs - before.atMs) / 1000;
    const countedSec = before.leftSec - after.leftSec;
    offSec.push(Math.abs(countedSec - ranSec));
    if (Math.abs(countedSec - ranSec) > mostOffSec) {
      problems.push(`${name}: ${String(countedSec)} s counted in ${ranSec.toFixed(1)} s`);
    }
    await page.evaluate(moveClock, -byMs);
    await app.evaluate(moveClock, -byMs);
  }
  const tries = Object.keys(moves).length;
  const worst = `the time left is off by ${Math.max(...offSec).toFixed(1)} s at most`;
  noteFault(tries, problems.length, problems[0] ?? worst);
  expect(problems).toEqual([]);
});

test('suspend for 10 minutes (the real app) @fault', async ({ hotseat, dataDir }) => {
  const { app, page } = hotseat;
  await page.clock.install();
  await page.reload();
  await startInterview(page, titles.rotary);
  await page.clock.runFor('00:30');
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  const resume = page.getByRole('banner').getByRole('button', { name: 'Resume' });
  await expect(resume).toBeVisible();
  const before = await secondsLeft(page);
  // Longer than the interview: its end must not come while nobody is there.
  await page.clock.runFor('10:00');
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  await expect(page.getByText(/slept/).first()).toBeVisible();
  const lost = before - (await secondsLeft(page));
  await resume.click();
  await page.clock.runFor('00:02');
  // The typed notes and a slow machine take some seconds; the sleep would be 600.
  expect(before - (await secondsLeft(page))).toBeLessThan(60);
  await note(page, 'Define', 'awake');
  await page.clock.runFor('00:02');
  await onDisk(dataDir, 'awa');
  expect(await journalOf(dataDir)).not.toContain('"submitted"');
  noteFault(1, lost === 0 ? 0 : 1, `paused, told, not submitted, ${String(lost)} s counted`);
  expect(lost).toBe(0);
});

test('end of the interview in a hidden window (the real app) @fault', async ({
  launch,
  dataDir,
}) => {
  const first = await launch();
  await startInterview(first.page, titles.rotary);
  const wholeSec = await secondsLeft(first.page);
  await onDisk(dataDir, 'started');
  await killHotseat(first.app);
  const ticked = encodeRecords([{ kind: 'ticked', atSec: wholeSec - 10 }]);
  await appendFile(await journalPath(dataDir), ticked);

  const { app, page } = await launch();
  await wayBack(page).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.keyboard.press('Control+p');
  await page.evaluate(noteEnd);
  const go = page.getByRole('button', { name: 'Resume Ctrl P' });
  await expect(go).toBeVisible();
  // It stands still until then.
  const toEndSec = await secondsLeft(page);
  const startMs = await go.evaluate((button: HTMLElement) => {
    const nowMs = performance.now();
    button.click();
    return nowMs;
  });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  await page.waitForFunction(() => performance.getEntriesByName('end').length > 0);
  const endMs = await page.evaluate(() => performance.getEntriesByName('end')[0]?.startTime ?? 0);
  const lateSec = (endMs - startMs) / 1000 - toEndSec;
  noteFault(1, lateSec > 1 ? 1 : 0, `told ${lateSec.toFixed(2)} s after the end`);
  expect(lateSec).toBeLessThanOrEqual(1);
  expect(lateSec).toBeGreaterThan(-0.5);
});

/** Moves what this process takes for the time of day; the monotonic clock is not touched. */
function moveClock(first: unknown, second?: number): void {
  const byMs = second ?? Number(first);
  const before = Date.now;
  Date.now = () => before() + byMs;
}

function noteEnd(): void {
  const observer = new MutationObserver(() => {
    if (!document.body.textContent.includes('The interview’s time is up')) return;
    performance.mark('end');
    observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** What the timer shows, and when it shows it. */
async function readTimer(page: Page): Promise<{ readonly leftSec: number; readonly atMs: number }> {
  const timer = page.getByRole('timer');
  const { text, atMs } = await timer.evaluate(({ textContent }) => ({
    text: textContent,
    atMs: performance.now(),
  }));
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text) ?? [];
  return { leftSec: Number(minutes) * 60 + Number(seconds), atMs };
}

const secondsLeft = async (page: Page): Promise<number> => (await readTimer(page)).leftSec;

async function journalPath(dataDir: string): Promise<string> {
  const attempts = join(dataDir, 'data', 'attempts');
  const [id = ''] = await readdir(attempts);
  return join(attempts, id, 'journal.log');
}

const journalOf = async (dataDir: string): Promise<string> =>
  readFile(await journalPath(dataDir), 'utf8');
