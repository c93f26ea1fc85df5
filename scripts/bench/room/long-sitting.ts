import type { Page } from '@playwright/test';
import type { Row } from '../../../src/cli/report/report-rows.js';
import { root } from '../../setup/paths.js';
import { withFolder, withPage } from '../electron-run.js';
import { idleCpu } from '../idle.js';
import { dropBoard, largeBoard } from './large-board.js';
import { drawStroke, writeCode, writeNotes } from './sitting.js';
import { beginWatch, taken } from './watch-page.js';

const sittingMs = 10 * 60_000;
const elements = 500;
const longBarMs = 50;

/** Ten minutes of an interview in which notes, code and board take turns: long tasks, and what stays in memory. */
export async function longSittingRows(): Promise<readonly Row[]> {
  return withFolder((dataDir) =>
    withFolder((profile) => withPage({ args: [root, `--data-dir=${dataDir}`], profile }, measured)),
  );
}

async function measured(page: Page): Promise<readonly Row[]> {
  await page.getByRole('listbox', { name: 'Prompts' }).waitFor();
  await page.keyboard.press('Enter');
  const board = largeBoard(elements);
  await dropBoard(page, board.text);
  // Each pane once, so that what loads it is no part of the sitting.
  await writeCode(page);
  await writeNotes(page);
  await idleCpu();
  await beginWatch(page);
  const beforeMb = await heapMb(page);
  await taken(page);
  const longTasks: number[] = [];
  const untilMs = performance.now() + sittingMs;
  for (let turn = 0; performance.now() < untilMs; turn += 1) {
    for (const act of [writeNotes, writeCode, drawTurn(turn)]) {
      await act(page);
      longTasks.push(...(await taken(page)).longTasks);
    }
  }
  const longest = Math.max(0, ...longTasks);
  return [
    {
      name: `the longest task in ten minutes, board of ${String(board.elements)} elements`,
      value: longest,
      unit: 'ms',
      bar: `< ${String(longBarMs)}`,
      holds: longest < longBarMs,
      n: longTasks.length,
      reason: 'n tasks over 50 ms',
    },
    {
      name: 'memory of the page that ten minutes add',
      value: (await heapMb(page)) - beforeMb,
      unit: 'MB',
      bar: '',
      holds: null,
      reason: 'no bar binds it',
    },
  ];
}

const drawTurn = (turn: number) => async (page: Page) => {
  await page.keyboard.press('Control+1');
  await drawStroke(page, turn);
};

/** What the page's heap holds once all that can go has gone. */
async function heapMb(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}
