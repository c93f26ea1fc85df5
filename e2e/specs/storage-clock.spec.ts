import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { encodeRecords } from '../../src/main/storage/journal-format.js';
import { noteFault } from '../fixtures/fault.js';
import { expect, killHotseat, test } from '../fixtures/hotseat.js';
import { note, onDisk, startInterview, titles } from '../fixtures/room.js';

const minute = 60_000;
const jumps = {
  '−1 h': -60 * minute,
  '+1 day': 24 * 60 * minute,
  'summer time': 60 * minute,
} as const;

test('wall clock jumps in an interview (the real app) @fault', async ({ hotseat }) => {
  const { app, page } = hotseat;
  await startInterview(page, titles.rotary);
  const problems: string[] = [];
  const moves = { ...jumps, '1970': 1000 - Date.now() };
  for (const [name, byMs] of Object.entries(moves)) {
    const before = { left: await secondsLeft(page), atMs: performance.now() };
    await page.evaluate(moveClock, byMs);
    await app.evaluate(moveClock, byMs);
    await expect.poll(() => secondsLeft(page)).toBeLessThan(before.left - 1);
    const ran = (performance.now() - before.atMs) / 1000;
    const counted = before.left - (await secondsLeft(page));
    if (Math.abs(counted - ran) > 1.5) problems.push(`${name}: ${String(counted)} s counted`);
    await page.evaluate(moveClock, -byMs);
    await app.evaluate(moveClock, -byMs);
  }
  const tries = Object.keys(moves).length;
  noteFault(tries, problems.length, problems[0] ?? 'the time left stays true to a second');
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
  expect(before - (await secondsLeft(page))).toBeLessThanOrEqual(3);
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
  const toEndSec = 4;
  const ticked = encodeRecords([{ kind: 'ticked', atSec: wholeSec - toEndSec }]);
  await appendFile(await journalPath(dataDir), ticked);

  const { app, page } = await launch();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.evaluate(noteEnd);
  const startMs = await page.evaluate(() => performance.now());
  await page.getByRole('button', { name: 'Continue' }).click();
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
    if (!document.body.textContent.includes('The time of the interview is up')) return;
    performance.mark('end');
    observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
}

async function secondsLeft(page: Page): Promise<number> {
  const text = (await page.getByRole('timer').textContent()) ?? '';
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

async function journalPath(dataDir: string): Promise<string> {
  const attempts = join(dataDir, 'data', 'attempts');
  const [id = ''] = await readdir(attempts);
  return join(attempts, id, 'journal.log');
}

const journalOf = async (dataDir: string): Promise<string> =>
  readFile(await journalPath(dataDir), 'utf8');
