import type { Page } from '@playwright/test';
import type { Row } from '../../src/cli/report/report-rows.js';
import { root } from '../setup/paths.js';
import { withFolder, withPage } from './electron-run.js';
import { idleCpu } from './idle.js';
import { latencyRow } from './latency-row.js';
import { writeLongAttempt } from './scale-store.js';

const barMs = 50;
const seeks = 40;
const boardChanges = 2000;

/** From a move of the replay's slider to the frame that shows that second, over 45 minutes of a busy attempt. */
export async function replayRow(): Promise<Row> {
  const tookMs = await withFolder(async (dataDir) => {
    await writeLongAttempt(dataDir, boardChanges);
    const args = [root, `--data-dir=${dataDir}`];
    return withFolder((profile) => withPage({ args, profile }, seekedMs));
  });
  return latencyRow('a seek in 45 minutes with 2,000 board changes', barMs, tookMs);
}

async function seekedMs(page: Page): Promise<readonly number[]> {
  await page.getByRole('button', { name: /^History/ }).click();
  await page.getByRole('row').nth(1).getByRole('button').first().click();
  await page.getByRole('button', { name: 'Replay', exact: true }).click();
  await page.getByRole('slider', { name: 'Time' }).waitFor();
  await page.getByRole('img', { name: /whiteboard/ }).waitFor();
  await idleCpu();
  // No named function in here: the loader would wrap it in a helper that the page does not have.
  return page.evaluate(async (count) => {
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    if (slider === null) throw new Error('there is no slider');
    // React hears of a value that was set only past its own property.
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    const took: number[] = [];
    let random = 1;
    for (let seek = 0; seek < count; seek += 1) {
      random = (random * 16_807) % 2_147_483_647;
      const startMs = performance.now();
      value?.set?.call(slider, String((random / 2_147_483_647) * Number(slider.max)));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      took.push(performance.now() - startMs);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    return took;
  }, seeks);
}
