import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Row } from '../../../src/cli/report/report-rows.js';
import { root } from '../../setup/paths.js';
import { buildEditorsAlone } from '../editors-alone/build.js';
import { withFolder, withPage } from '../electron-run.js';
import { pssMb } from '../process-tree.js';
import { ratioRow } from '../ratio-row.js';

const bareApp = join(import.meta.dirname, '..', 'bare');

/** Chromium gives back what a start took within these. */
const restMs = 10_000;

/** Memory of the room with whiteboard and code open, against Excalidraw and Monaco alone in one window. */
export async function roomMemoryRow(pairs: number): Promise<Row> {
  const pages = `--pages=${await buildEditorsAlone()}`;
  const figures: (readonly [number, number])[] = [];
  for (let pair = 1; pair <= pairs; pair += 1) {
    const ours = await memoryMb([root], async (page) => {
      await page.getByRole('listbox', { name: 'Prompts' }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('canvas.interactive').waitFor();
      await page.keyboard.press('Control+3');
      await page.locator('.monaco-editor .view-lines').waitFor();
    });
    const alone = await memoryMb([bareApp, pages], async (page) => {
      await page.goto('app://pages/index.html?board&code&height=440');
      await page.locator('canvas.interactive').waitFor();
      await page.locator('.monaco-editor .view-lines').waitFor();
    });
    figures.push([ours, alone]);
    process.stderr.write(`memory: ours ${ours.toFixed(0)} MB, alone ${alone.toFixed(0)} MB\n`);
  }
  return ratioRow('memory of the room (PSS)', 'Excalidraw and Monaco alone', 1.15, figures);
}

const memoryMb = (args: readonly string[], open: (page: Page) => Promise<void>): Promise<number> =>
  withFolder((profile) =>
    withFolder((dataDir) =>
      withPage({ args: [...args, `--data-dir=${dataDir}`], profile }, async (page, pid) => {
        await open(page);
        await wait(restMs);
        return pssMb(pid);
      }),
    ),
  );
