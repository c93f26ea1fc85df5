import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/hotseat.js';
import { draw, note, onDisk, startInterview, titles } from '../../fixtures/room.js';

const stopped = (page: Page) => page.getByRole('alert').filter({ hasText: 'This pane crashed' });

test('a board that fails stops alone, and comes back with what was drawn', async ({ kept }) => {
  const { page, dataDir } = kept;
  await startInterview(page, titles.rag);
  await expect(page.locator('canvas.interactive')).toBeVisible();
  await draw(page, [{ label: 'Gateway', x: 320, y: 120 }], []);
  await expect(page.getByRole('region', { name: 'What the grader sees' })).toContainText(
    '1 component',
  );
  await page.evaluate(() => {
    const { prototype } = CanvasRenderingContext2D;
    const kept = Object.getOwnPropertyDescriptor(prototype, 'save') ?? {};
    Object.assign(window, { mend: () => Object.defineProperty(prototype, 'save', kept) });
    prototype.save = () => {
      throw new Error('a planted bug');
    };
  });
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 60);
  await expect(stopped(page)).toBeVisible();
  await expect(page.getByRole('timer')).toBeVisible();

  await note(page, 'Clarify', 'the notes go on');
  await onDisk(dataDir, 'the notes go on', 2000);

  await page.getByRole('tab', { name: /^Whiteboard/ }).click();
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await stopped(page).getByRole('button', { name: 'Reload it' }).click();
  await expect(page.locator('canvas.interactive')).toBeVisible();
  await expect(stopped(page)).toBeHidden();
  await expect(page.getByRole('region', { name: 'What the grader sees' })).toContainText(
    '1 component',
  );
});
