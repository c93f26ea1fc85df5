import type { Page } from '@playwright/test';
import type { Row } from '../../src/cli/report/report-rows.js';
import { root } from '../setup/paths.js';
import { withFolder, withPage } from './electron-run.js';
import { idleCpu } from './idle.js';
import { latencyRow } from './latency-row.js';

const barMs = 150;
const reports = 20;

/** From Enter on a row of the history to the frame that shows the report's verdict, one attempt after the other. */
export async function reportRow(dataDir: string): Promise<Row> {
  const args = [root, `--data-dir=${dataDir}`];
  const tookMs = await withFolder((profile) => withPage({ args, profile }, openedMs));
  // The first one loads the report's code too.
  return latencyRow('a report of 10,000 attempts opens', barMs, tookMs.slice(1));
}

async function openedMs(page: Page): Promise<readonly number[]> {
  const tookMs: number[] = [];
  for (let count = 0; count < reports; count += 1) {
    await page.getByRole('button', { name: /^History/ }).click();
    // Only graded ones have a verdict; their rows have a box to choose them by.
    const row = page.locator('tbody:has([type=checkbox]) [data-opens]').nth(count);
    await row.focus();
    if (count < 2) await idleCpu();
    await noteOpening(page);
    await page.keyboard.press('Enter');
    await page.locator('#verdict-title').waitFor();
    tookMs.push(await page.evaluate(() => window.reportTook));
    await page.getByRole('button', { name: /^Back to the/ }).click();
  }
  return tookMs;
}

declare global {
  interface Window {
    reportTook: Promise<number>;
  }
}

async function noteOpening(page: Page): Promise<void> {
  // No named function in here: the loader would wrap it in a helper that the page does not have.
  await page.evaluate(() => {
    window.reportTook = new Promise((resolve) => {
      window.addEventListener(
        'keydown',
        (event) => {
          const seen = new MutationObserver(() => {
            if (document.getElementById('verdict-title') === null) return;
            seen.disconnect();
            requestAnimationFrame(() =>
              setTimeout(() => resolve(performance.now() - event.timeStamp)),
            );
          });
          seen.observe(document.body, { childList: true, subtree: true });
        },
        { capture: true, once: true },
      );
    });
  });
}
