import type { Page } from '@playwright/test';
import type { Row } from '../../src/cli/report/report-rows.js';
import { root } from '../setup/paths.js';
import { withFolder, withPage } from './electron-run.js';
import { idleCpu } from './idle.js';
import { latencyRow } from './latency-row.js';

const barMs = 50;
const looks = 12;
const rebuildMs = 180_000;

/** From key T in the library to the frame that shows today, with the schedule of all these attempts. */
export async function todayRow(dataDir: string): Promise<Row> {
  const args = [root, `--data-dir=${dataDir}`];
  const tookMs = await withFolder((profile) => withPage({ args, profile }, shownMs));
  return latencyRow('Today, by its key, with 10,000 attempts', barMs, tookMs);
}

async function shownMs(page: Page): Promise<readonly number[]> {
  const strip = page.getByRole('region', { name: 'Today' });
  // At its first start the schedule is made from all attempts, in its thread.
  await strip.getByText(/flash question/).waitFor({ timeout: rebuildMs });
  await idleCpu();
  const took: number[] = [];
  for (let look = 0; look <= looks; look += 1) {
    await page.getByRole('button', { name: /^Prompts/ }).click();
    await page.getByRole('listbox', { name: 'Prompts' }).focus();
    await page.waitForTimeout(400);
    await noteKey(page);
    await page.keyboard.press('t');
    await page.waitForFunction(() => performance.getEntriesByName('bench-today').length > 0);
    const ms = await page.evaluate(() => {
      const [shown] = performance.getEntriesByName('bench-today');
      performance.clearMeasures('bench-today');
      return shown?.duration ?? Number.NaN;
    });
    // The first loads the screen's code.
    if (look > 0) took.push(ms);
  }
  return took;
}

/** Measures from the next key to the frame that shows the first row of today. */
async function noteKey(page: Page): Promise<void> {
  // No named function in here: the loader would wrap it in a helper that the page does not have.
  await page.evaluate(() => {
    window.addEventListener(
      'keydown',
      (event) => {
        const seen = new MutationObserver(() => {
          if (document.querySelector('ul[aria-label="Worth doing today"] li') === null) return;
          seen.disconnect();
          requestAnimationFrame(() =>
            setTimeout(() => performance.measure('bench-today', { start: event.timeStamp })),
          );
        });
        seen.observe(document.body, { childList: true, subtree: true });
      },
      { capture: true, once: true },
    );
  });
}
