import type { Page } from '@playwright/test';
import type { Row } from '../../src/cli/report/report-rows.js';
import { root } from '../setup/paths.js';
import { withFolder, withPage } from './electron-run.js';
import { idleCpu } from './idle.js';
import { latencyRow } from './latency-row.js';

const barMs = 50;
const settledMs = 400;
/** Titles and levels, and what stands in notes alone: rare, common, several words. */
const queries = [
  ...(['rag over', 'mock staff', 'design system', 'retrieval latency'] as const),
  ...(['cache', 'throughput senior', 'permission groups', 'nowhere'] as const),
];
/** The first look at so many attempts takes minutes, beside everything else. */
const readMs = 15 * 60_000;

/** From a key in the search of the history to the last frame that it changed, over all that was ever sat and written. */
export async function searchRow(dataDir: string): Promise<Row> {
  const args = [root, `--data-dir=${dataDir}`];
  const tookMs = await withFolder((profile) => withPage({ args, profile }, searchedMs));
  return latencyRow('a key in the search of 10,000 attempts', barMs, tookMs);
}

async function searchedMs(page: Page): Promise<readonly number[]> {
  await page.getByRole('button', { name: /^History/ }).click();
  const field = page.getByRole('searchbox', { name: 'Search attempts' });
  await field.waitFor();
  await page.getByRole('row').nth(20).waitFor();
  const read = performance.now();
  await page.getByRole('combobox', { name: 'Grader' }).locator('option').nth(1).waitFor({
    state: 'attached',
    timeout: readMs,
  });
  const sec = ((performance.now() - read) / 1000).toFixed(0);
  process.stderr.write(`all that they hold was read in ${sec} s\n`);
  await idleCpu();
  await noteKeys(page);
  for (const query of queries) {
    await field.fill('');
    await page.waitForTimeout(settledMs);
    for (const key of query) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForTimeout(settledMs);
    }
  }
  return keysTookMs(page);
}

/** Notes of every key how long it took until the last frame that showed something of it. */
async function noteKeys(page: Page): Promise<void> {
  // No named function in here: the loader would wrap it in a helper that the page does not have.
  await page.evaluate(() => {
    window.addEventListener(
      'keydown',
      (event) => {
        const frame = new MutationObserver(() => {
          requestAnimationFrame(() =>
            setTimeout(() => performance.measure('bench-key', { start: event.timeStamp })),
          );
        });
        const all = { childList: true, subtree: true, characterData: true };
        frame.observe(document.body, { ...all, attributeFilter: ['data-bench-key'] });
        // The letter itself takes a frame too, also where the rows stay as they are.
        document.body.setAttribute('data-bench-key', String(event.timeStamp));
        setTimeout(() => {
          frame.disconnect();
          performance.mark('bench-key-over', { startTime: event.timeStamp });
        }, 350);
      },
      { capture: true },
    );
  });
}

async function keysTookMs(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    performance.getEntriesByName('bench-key-over').flatMap(({ startTime }) => {
      const frames = performance
        .getEntriesByName('bench-key')
        .filter((entry) => entry.startTime === startTime);
      return frames.length === 0 ? [] : [Math.max(...frames.map(({ duration }) => duration))];
    }),
  );
}
