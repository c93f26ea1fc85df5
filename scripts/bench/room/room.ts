import type { CDPSession, Page } from '@playwright/test';
import { loadavg } from 'node:os';
import type { Row } from '../../../src/cli/report/report-rows.js';
import { root } from '../../setup/paths.js';
import { withFolder, withPage } from '../electron-run.js';
import { idleCpu } from '../idle.js';
import { latencyRow } from '../latency-row.js';
import { drawStroke, fillBoard, writeCode, writeNotes } from './sitting.js';
import { beginWatch, taken } from './watch-page.js';

const sittingMs = 5 * 60_000;
const keyBarMs = 30;
/** Two frames of a screen of 60 Hz. */
const frameBarMs = 34;
const longBarMs = 100;
const growthBarMb = 30;

/** Five minutes of a sitting with a board of 500 elements: keys, frames, long tasks, memory. */
export async function roomRows(): Promise<readonly Row[]> {
  process.stderr.write(`load at the start: ${(loadavg()[0] ?? 0).toFixed(1)}\n`);
  return withFolder((dataDir) =>
    withFolder((profile) => withPage({ args: [root, `--data-dir=${dataDir}`], profile }, measured)),
  );
}

async function measured(page: Page): Promise<readonly Row[]> {
  await page.getByRole('listbox', { name: 'Prompts' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('canvas.interactive').waitFor();
  const count = await fillBoard(page);
  // Each pane once, so that what loads it is no part of the sitting.
  await writeCode(page);
  await writeNotes(page);
  await idleCpu();
  await beginWatch(page);
  const session = await page.context().newCDPSession(page);
  const beforeMb = await heapMb(session);
  await taken(page);
  const [notes, code, frames, longTasks]: number[][] = [[], [], [], []];
  const untilMs = performance.now() + sittingMs;
  for (let turn = 0; performance.now() < untilMs; turn += 1) {
    for (const [act, keys] of [
      [writeNotes, notes],
      [writeCode, code],
      [() => drawStroke(page, turn), null],
    ] as const) {
      await act(page);
      const seen = await taken(page);
      keys?.push(...seen.keys);
      frames?.push(...seen.frames);
      longTasks?.push(...seen.longTasks);
    }
  }
  const grownMb = (await heapMb(session)) - beforeMb;
  const board = `board of ${String(count)} elements`;
  const longest = Math.max(0, ...(longTasks ?? []));
  return [
    latencyRow(`a key in the notes until it is painted, ${board}`, keyBarMs, notes ?? []),
    latencyRow(`a key in the code until it is painted, ${board}`, keyBarMs, code ?? []),
    latencyRow(`a frame while one draws, ${board}`, frameBarMs, frames ?? []),
    {
      name: 'the longest task in five minutes of a sitting',
      value: longest,
      unit: 'ms',
      bar: `< ${String(longBarMs)}`,
      holds: longest < longBarMs,
      n: (longTasks ?? []).length,
      reason: 'n tasks over 50 ms',
    },
    {
      name: 'memory of the page that five minutes add',
      value: grownMb,
      unit: 'MB',
      bar: `< ${String(growthBarMb)}`,
      holds: grownMb < growthBarMb,
    },
  ];
}

/** What the page's heap holds once all that can go has gone. */
async function heapMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
