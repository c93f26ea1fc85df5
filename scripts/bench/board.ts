import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Row } from '../../src/cli/report/report-rows.js';
import { root } from '../setup/paths.js';
import { markedAtMs, onNewProfile } from './electron-run.js';
import { buildExcalidrawAlone } from './excalidraw-alone/build.js';
import { idleCpu } from './idle.js';
import { ratioOf } from './ratio.js';

const bare = join(import.meta.dirname, 'bare');
/** A person looks at the highlighted prompt for a moment before they start it. */
const lookMs = 1500;

/** From the start of the navigation to a whiteboard that takes a stroke, in a window of its own. */
async function aloneMs(pages: string): Promise<number> {
  await idleCpu();
  return onNewProfile([bare, `--pages=${pages}`], async ({ page }) => {
    await page.goto('app://pages/index.html', { waitUntil: 'commit' });
    const atMs = await markedAtMs(page, 'whiteboard-usable');
    return atMs - (await page.evaluate(() => performance.timeOrigin));
  });
}

/** From Enter in the library to the interview room's whiteboard that takes a stroke. */
async function roomMs(dataDir: string): Promise<number> {
  await idleCpu();
  return onNewProfile([root, `--data-dir=${dataDir}`], async ({ page }) => {
    await markedAtMs(page, 'library-interactive');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await wait(lookMs);
    await noteEnter(page);
    await page.keyboard.press('Enter');
    const atMs = await markedAtMs(page, 'whiteboard-usable');
    return atMs - (await markedAtMs(page, 'bench-enter'));
  });
}

async function noteEnter(page: Page): Promise<void> {
  // No named function in here: the loader would wrap it in a helper that the page does not have.
  await page.evaluate(() => {
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter') return;
        performance.mark('bench-enter', { startTime: event.timeStamp });
      },
      { capture: true },
    );
  });
}

export async function boardRow(pairs: number, dataDir: string): Promise<Row> {
  const pages = await buildExcalidrawAlone();
  const figures: (readonly [room: number, alone: number])[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const floor = await aloneMs(pages);
    figures.push([await roomMs(dataDir), floor]);
    process.stderr.write(`board ${String(pair + 1)} of ${String(pairs)}\n`);
  }
  const { median, low, high, n } = ratioOf(figures);
  const bar = 1.25;
  return {
    name: 'Enter to a usable whiteboard',
    value: median,
    unit: '× Excalidraw alone',
    bar: `≤ ${String(bar)}`,
    holds: low <= bar,
    low,
    high,
    n,
  };
}
