import type { Page } from '@playwright/test';
import type { Row } from '../../src/cli/report/report-rows.js';
import { root } from '../setup/paths.js';
import { withFolder, withPage } from './electron-run.js';
import { idleCpu } from './idle.js';
import { latencyRow } from './latency-row.js';
import { withStore } from './scale.js';

const barMs = 200;
const starts = 7;
const attempts = 10_000;

/** From the press on Trends to the frame that shows the first chart with its marks, once in each start of the app. */
export async function chartsRow(): Promise<Row> {
  return withStore(attempts, async (dataDir) => {
    const tookMs: number[] = [];
    const args = [root, `--data-dir=${dataDir}`];
    for (let start = 0; start < starts; start += 1) {
      tookMs.push(await withFolder((profile) => withPage({ args, profile }, firstChartMs)));
    }
    return latencyRow('the first chart of 10,000 attempts', barMs, tookMs);
  });
}

async function firstChartMs(page: Page): Promise<number> {
  await page.getByRole('button', { name: /^History/ }).click();
  await page.getByRole('row').nth(20).waitFor();
  await idleCpu();
  // No named function in here: the loader would wrap it in a helper that the page does not have.
  await page.evaluate(() => {
    window.addEventListener(
      'pointerdown',
      ({ timeStamp }) => {
        const seen = new MutationObserver(() => {
          if (document.querySelector('[role=img] svg g > path') === null) return;
          seen.disconnect();
          requestAnimationFrame(() =>
            setTimeout(() => performance.measure('bench-chart', { start: timeStamp })),
          );
        });
        seen.observe(document.body, { childList: true, subtree: true });
      },
      { capture: true, once: true },
    );
  });
  await page.getByRole('radiogroup', { name: 'Show' }).getByText('Trends').click();
  const measured = await page.waitForFunction(
    () => performance.getEntriesByName('bench-chart')[0]?.duration ?? 0,
  );
  return measured.jsonValue();
}
