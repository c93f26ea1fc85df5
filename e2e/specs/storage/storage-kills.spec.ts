import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checkData } from '../../../src/main/storage/check/check-data.js';
import { isFull, noteFault } from '../../fixtures/fault.js';
import { expect, killHotseat, test, type Launched } from '../../fixtures/hotseat.js';
import { note, startInterview, titles, wayBack } from '../../fixtures/room.js';

const kills = isFull ? 20 : 2;
const mostLostSec = 1;

test(`SIGKILL in autosave (the real app, while keys are typed) @fault`, async ({ launch }) => {
  test.setTimeout(60_000 + kills * 90_000);
  const lostSec: number[] = [];
  let kept = '';
  for (let n = 0; n < kills; n += 1) {
    const launched = await launch();
    await takeUp(launched.page, kept);
    const { typed, killedAtMs } = await typeUntilKilled(launched, 700 + ((n * 271) % 1900));
    const next = await launch();
    await goOn(next.page);
    const now = await notesOf(next.page).inputValue();
    await next.app.close();
    const whole = kept + typed.map(({ key }) => key).join('');
    expect(whole.startsWith(now), 'what came back is what was typed').toBe(true);
    expect(now.length).toBeGreaterThanOrEqual(kept.length);
    const firstLost = typed[now.length - kept.length];
    lostSec.push(firstLost === undefined ? 0 : (killedAtMs - firstLost.atMs) / 1000);
    kept = now;
  }
  const worst = Math.max(...lostSec);
  const lost = lostSec.filter((sec) => sec > mostLostSec).length;
  noteFault(kills, lost, `the last ${worst.toFixed(2)} s of typing lost at most`);
  expect(worst).toBeLessThanOrEqual(mostLostSec);
  expect(kept.length, 'letters that came back, over all kills').toBeGreaterThan(kills);
});

test(`SIGKILL in submit and grading (the real app) @fault`, async ({ launch, dataDir }) => {
  test.setTimeout(60_000 + kills * 90_000);
  const data = join(dataDir, 'data');
  const problems: string[] = [];
  let submitted = 0;
  for (let n = 0; n < kills; n += 1) {
    const text = `answer ${String(n)}: rotate each pair of q and k`;
    const first = await launch();
    await startInterview(first.page, titles.rotary);
    await note(first.page, 'Define', text);
    await submitAndKill(first, (n * 67) % 800);
    const found = await checkData(data, Date.now);
    const { app, page } = await launch();
    if (found.submitted > submitted) {
      submitted += 1;
      await expect(page.getByRole('searchbox')).toBeVisible();
    } else {
      await goOn(page);
      await page.getByRole('tab', { name: 'Define', exact: true }).click();
      const now = await notesOf(page).inputValue();
      if (now !== text) problems.push(`kill ${String(n)}: its notes are “${now}”`);
      await page.getByRole('button', { name: 'Leave the interview' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: /Leave/ }).click();
      await page.getByRole('button', { name: 'Discard' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
      await expect(page.getByRole('button', { name: 'Discard' })).toBeHidden();
    }
    await app.close();
  }
  const { findings, submitted: there } = await checkData(data, Date.now);
  // A file that a write had not put in its place yet is nobody's work; Check my data takes it away.
  const wrong = findings.filter(({ kind }) => kind !== 'left-over');
  problems.push(...wrong.map(({ path, detail }) => `${path}: ${detail}`));
  if (there !== submitted) problems.push(`${String(there)} of ${String(submitted)} are there`);
  const told = `${String(submitted)} were submitted, ${String(kills - submitted)} went on`;
  noteFault(kills, problems.length, problems[0] ?? `all whole: ${told}`);
  expect(problems).toEqual([]);
});

const notesOf = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('textbox', { name: 'Notes for Define' });

async function goOn(page: Page): Promise<void> {
  await wayBack(page).click();
  await expect(page.getByRole('timer')).toBeVisible();
}

async function takeUp(page: Page, kept: string): Promise<void> {
  if (kept === '') {
    await startInterview(page, titles.rotary);
    await page.getByRole('tab', { name: 'Define', exact: true }).click();
  } else await goOn(page);
  await notesOf(page).click();
  await notesOf(page).press('Control+End');
}

type Typed = { readonly key: string; readonly atMs: number };

/** Types letter after letter, as fast as a good typist, until the app is gone. */
async function typeUntilKilled(
  { app, page }: Launched,
  afterMs: number,
): Promise<{ readonly typed: readonly Typed[]; readonly killedAtMs: number }> {
  const typed: Typed[] = [];
  let killedAtMs = Number.POSITIVE_INFINITY;
  const killed = wait(afterMs).then(async () => {
    killedAtMs = Date.now();
    await killHotseat(app);
  });
  for (let n = 0; killedAtMs === Number.POSITIVE_INFINITY; n += 1) {
    const key = String.fromCharCode(97 + (n % 26));
    typed.push({ key, atMs: Date.now() });
    const isTaken = await page.keyboard.press(key).then(
      () => true,
      () => false, // the app died under this key
    );
    if (!isTaken) break;
    await wait(60);
  }
  await killed;
  return { typed, killedAtMs };
}

async function submitAndKill({ app, page }: Launched, afterMs: number): Promise<void> {
  await page.getByRole('navigation', { name: 'Phases' }).getByRole('button').last().click();
  await page.getByRole('banner').getByRole('button', { name: 'Submit' }).click();
  const sure = page.getByRole('alertdialog', { name: 'Submit now?' });
  await sure.getByRole('button', { name: 'Submit' }).click();
  await wait(afterMs);
  await killHotseat(app);
}
