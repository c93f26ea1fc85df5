import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canMount, onDiskOf } from '../../fixtures/fault.js';
import { expect } from '../../fixtures/hotseat.js';
import { startInterview, titles } from '../../fixtures/room.js';
import {
  fakeMicrophone,
  recordedFor,
  recordings,
  recordTake,
  secondsIn,
  takesOnDisk,
  test as base,
  withSpeech,
} from '../../fixtures/speaking.js';

/** The data folder is a small disk of its own; it goes away after the apps. */
const test = base.extend<{ readonly disk: string | null }>({
  disk: [
    async ({ dataDir }, use) => {
      if (!canMount) return use(null);
      const folder = join(dataDir, 'data');
      await mkdir(folder);
      await onDiskOf('40m', folder, () => use(folder));
    },
    { auto: true },
  ],
});

test('a disk that fills up ends the take, keeps what was said, and refuses the next one', async ({
  launch,
  dataDir,
  disk,
}) => {
  test.skip(disk === null, 'a disk of its own needs root on Linux');
  test.setTimeout(90_000);
  await withSpeech(dataDir, { isRecorded: true });
  const { page } = await launch(fakeMicrophone);
  await startInterview(page, titles.rotary);
  await page.keyboard.press('Alt+r');
  await recordedFor(page, 2);
  const filler = join(disk ?? '', 'filler');
  await fill(filler);
  const told = recordings(page).getByRole('alert');
  // The last block of the file has some room left.
  await expect(told).toContainText('The disk is full.', { timeout: 15_000 });
  await expect(recordings(page).getByRole('listitem')).toHaveCount(1);
  await recordings(page)
    .getByRole('button', { name: /^Record/ })
    .click();
  await expect(recordings(page).getByRole('button', { name: /^Record/ })).toBeEnabled();
  await expect(told).toContainText('The disk is full.');
  await expect(recordings(page).getByRole('listitem')).toHaveCount(1);

  await rm(filler);
  await recordTake(page, 1);
  await expect(told).toHaveCount(0);
  for (const take of Object.values(await takesOnDisk(dataDir)))
    expect(await secondsIn(page, take)).toBeGreaterThan(0.9);
});

/** Takes what room there is, in blocks that end where the disk does. */
async function fill(path: string): Promise<void> {
  const error = await writeFile(path, Buffer.alloc(45_000_000)).catch((cause: unknown) => cause);
  if (!(error instanceof Error)) throw new Error('the disk was not full');
}
