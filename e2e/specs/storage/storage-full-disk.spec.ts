import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canMount, noteFault, onDiskOf } from '../../fixtures/fault.js';
import { expect, killHotseat, test as base } from '../../fixtures/hotseat.js';
import { note, onDisk, startInterview, titles, wayBack } from '../../fixtures/room.js';
import { pickFiles } from '../../fixtures/window.js';

/** The data folder is a small disk of its own; it goes away after the apps, also where a test times out. */
const test = base.extend<{ readonly disk: string | null }>({
  disk: [
    async ({ dataDir }, use) => {
      if (!canMount) return use(null);
      const folder = join(dataDir, 'data');
      await mkdir(folder);
      await onDiskOf('3m', folder, () => use(folder));
    },
    { auto: true },
  ],
});

test('full disk under an interview (the real app on a tmpfs) @fault', async ({
  launch,
  dataDir,
  disk,
}) => {
  test.skip(disk === null, 'a disk of its own needs root on Linux');
  const filler = join(disk ?? '', 'filler');
  const { app, page } = await launch();
  await startInterview(page, titles.rotary);
  await note(page, 'Define', 'before. ');
  await onDisk(dataDir, 'before. ');
  const foot = page.getByRole('contentinfo');
  await expect(foot).toContainText(/Saved \d\d:\d\d:\d\d/);

  await fill(filler);
  const field = page.getByRole('textbox', { name: 'Notes for Define' });
  // More than what the journal's last block has room for.
  const text = `${'no room '.repeat(700)}while full. `;
  await field.press('Control+End');
  await page.keyboard.insertText(text);
  await expect(foot.getByRole('alert')).toContainText('Not saved: disk full');
  await expect(foot).not.toContainText(/Saved \d/);
  await field.pressSequentially('typing goes on. ');
  await expect(field).toHaveValue(/while full\. typing goes on\. $/);

  const copy = join(dataDir, 'copy.md');
  await pickFiles(app, { save: copy });
  await foot.getByRole('button', { name: 'Export…' }).click();
  await expect.poll(() => readFile(copy, 'utf8').catch(() => '')).toContain('typing goes on.');

  await rm(filler);
  await expect(foot).toContainText(/Saved \d\d:\d\d:\d\d/, { timeout: 15_000 });
  await expect(foot.getByRole('alert')).toBeHidden();
  const typed = await field.inputValue();
  await killHotseat(app);
  const again = await launch();
  await wayBack(again.page).click();
  const kept = again.page.getByRole('textbox', { name: 'Notes for Define' });
  await expect(kept).toHaveValue(typed);
  noteFault(1, 0, 'told, typing went on, exported, and saved once there was room');
});

/** Takes what room there is, in blocks that end where the disk does. */
async function fill(path: string): Promise<void> {
  const error = await writeFile(path, Buffer.alloc(4_000_000)).catch((cause: unknown) => cause);
  if (!(error instanceof Error)) throw new Error('the disk was not full');
}
