import type { Page } from '@playwright/test';
import { join } from 'node:path';
import type { Row } from '../../../src/cli/report/report-rows.js';
import { root } from '../../setup/paths.js';
import { buildEditorsAlone } from '../editors-alone/build.js';
import { withFolder, withPage } from '../electron-run.js';
import { idleCpu } from '../idle.js';
import { ratioRow } from '../ratio-row.js';
import { dropBoard, largeBoard } from './large-board.js';
import { boardArea, drawStroke, panBoard, typeCode, typeNotes } from './sitting.js';
import { beginWatch, taken } from './watch-page.js';

const bareApp = join(import.meta.dirname, '..', 'bare');
const elements = 2000;

type Figures = {
  readonly notesMs: number;
  readonly codeMs: number;
  readonly strokeMs: number;
  readonly panMs: number;
};
type Size = { readonly width: number; readonly height: number };

/** Keys and frames in the room against the same editor alone on a page, in turn, at the size that the room gives it. */
export async function againstAloneRows(pairs: number): Promise<readonly Row[]> {
  const pages = `--pages=${await buildEditorsAlone()}`;
  const board = largeBoard(elements);
  const figures: (readonly [Figures, Figures])[] = [];
  for (let pair = 1; pair <= pairs; pair += 1) {
    const [ours, size] = await onNewProfile([root], (page) => inRoom(page, board.text));
    const alone = await onNewProfile([bareApp, pages], (page) => onPages(page, board.text, size));
    figures.push([ours, alone]);
    process.stderr.write(
      `room ${String(pair)} of ${String(pairs)}: ours ${said(ours)}, alone ${said(alone)}\n`,
    );
  }
  const row = (name: string, against: string, bar: number, of: keyof Figures): Row =>
    ratioRow(
      name,
      against,
      bar,
      figures.map(([ours, alone]) => [ours[of], alone[of]]),
    );
  const large = `board of ${String(board.elements)} elements`;
  return [
    row('a key in the notes until it is painted, p95', 'a text area alone', 1.1, 'notesMs'),
    row('a key in the code until it is painted, p95', 'Monaco alone', 1.1, 'codeMs'),
    row(`a frame while one draws, ${large}`, 'Excalidraw alone', 1.05, 'strokeMs'),
    row(`a frame while one moves the view, ${large}`, 'Excalidraw alone', 1.05, 'panMs'),
  ];
}

async function inRoom(page: Page, board: string): Promise<readonly [Figures, Size]> {
  await page.getByRole('listbox', { name: 'Prompts' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('canvas.interactive').waitFor();
  const frames = await drawn(page, board);
  const { width, height } = await boardArea(page);
  await page.keyboard.press('Control+3');
  const codeMs = await keyed(page, typeCode);
  await page.keyboard.press('Control+4');
  const notesMs = await keyed(page, typeNotes);
  return [
    { ...frames, codeMs, notesMs },
    { width, height },
  ];
}

async function onPages(page: Page, board: string, { width, height }: Size): Promise<Figures> {
  const show = (name: string) =>
    page.goto(`app://pages/index.html?${name}&width=${String(width)}&height=${String(height)}`);
  await show('board');
  await page.locator('canvas.interactive').waitFor();
  const frames = await drawn(page, board);
  await show('code');
  const codeMs = await keyed(page, typeCode);
  await show('notes');
  return { ...frames, codeMs, notesMs: await keyed(page, typeNotes) };
}

/** The mean time of a frame while a stroke is drawn, and while the view moves. */
async function drawn(page: Page, board: string): Promise<Pick<Figures, 'strokeMs' | 'panMs'>> {
  await dropBoard(page, board);
  // The board must have the keys, else one page shows all of it and the other a corner.
  await page.locator('.excalidraw').first().focus();
  await page.keyboard.press('Shift+1');
  await beginWatch(page);
  await idleCpu();
  await panBoard(page); // once unmeasured: what is drawn first is kept as a picture
  await taken(page);
  await panBoard(page);
  const panMs = mean((await taken(page)).frames);
  for (const turn of [0, 1, 2]) await drawStroke(page, turn);
  return { panMs, strokeMs: mean((await taken(page)).frames) };
}

/** The 95th percentile over three sentences; one before them is not measured. */
async function keyed(page: Page, type: (page: Page) => Promise<void>): Promise<number> {
  await type(page);
  await beginWatch(page);
  await idleCpu();
  for (const _ of [1, 2, 3]) await type(page);
  const { keys } = await taken(page);
  return [...keys].sort((a, b) => a - b)[Math.ceil(keys.length * 0.95) - 1] ?? Number.NaN;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const said = (figures: Figures): string =>
  Object.values(figures)
    .map((ms) => ms.toFixed(1))
    .join(' ');

const onNewProfile = <T>(args: readonly string[], use: (page: Page) => Promise<T>): Promise<T> =>
  withFolder((profile) =>
    withFolder((dataDir) => withPage({ args: [...args, `--data-dir=${dataDir}`], profile }, use)),
  );
