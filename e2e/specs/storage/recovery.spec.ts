import { expect, killHotseat, test } from '../../fixtures/hotseat.js';
import { note, onDisk, startInterview, titles, wayBack } from '../../fixtures/room.js';

test('an interview that was killed goes on where it was, with the clock right', async ({
  launch,
  dataDir,
}) => {
  const first = await launch();
  await startInterview(first.page, titles.rotary);
  await note(first.page, 'Define', 'position enters by a rotation of q and k');
  await onDisk(dataDir, 'q and k');
  const before = await secondsLeft(first.page);
  await killHotseat(first.app);

  const second = await launch();
  await expect(second.page.getByText(/You were \d+:\d\d into/)).toBeVisible();
  await wayBack(second.page).click();
  await expect(second.page.getByRole('textbox', { name: 'Notes for Define' })).toHaveValue(
    'position enters by a rotation of q and k',
  );
  const after = await secondsLeft(second.page);
  // Nothing is counted while the app is closed; at most a second of running time may be lost or added.
  expect(Math.abs(before - after)).toBeLessThanOrEqual(2);
});

test('a discarded attempt leaves the list, and its folder is in the trash', async ({
  launch,
  dataDir,
}) => {
  const first = await launch();
  await startInterview(first.page, titles.rotary);
  await onDisk(dataDir, 'started');
  await killHotseat(first.app);
  const { page } = await launch();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText(/You were \d+:\d\d into/)).toBeHidden();
  expect(await folders(`${dataDir}/data/attempts`)).toEqual([]);
  expect(await folders(`${dataDir}/data/trash`)).toHaveLength(1);
});

async function secondsLeft(page: import('@playwright/test').Page): Promise<number> {
  const text = (await page.getByRole('timer').textContent()) ?? '';
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

async function folders(path: string): Promise<readonly string[]> {
  const { readdir } = await import('node:fs/promises');
  return readdir(path);
}
