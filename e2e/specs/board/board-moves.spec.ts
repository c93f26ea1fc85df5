import type { Page } from '@playwright/test';
import { pointsOf } from '../../../src/core/board/around.js';
import type { BoardElement } from '../../../src/core/board/board-element.js';
import { crosses, legsOf } from '../../../src/core/board/ways/lines.js';
import { boardNow, dropFile, pointOn } from '../../fixtures/board.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { startInterview, titles } from '../../fixtures/room.js';

const mermaid = `flowchart LR
  user([User]) -->|question| api[Query API]
  api --> index[(Vector index)]
  api -->|looks up| docs[Documents]
  docs -->|chunks| index
  index --> user`;

type Box = BoardElement & {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
type Board = readonly BoardElement[];

const arrowsOf = (board: Board): Board => board.filter(({ type }) => type === 'arrow');
const boxCalled = (board: Board, label: string): Box => {
  const text = board.find((one) => one['originalText'] === label);
  const box = board.find(({ id }) => id === text?.['containerId']);
  if (box === undefined) throw new Error(`no box ${label}`);
  return box as Box;
};
const wordsOf = (board: Board): readonly unknown[] => board.map((one) => [one.id, one['text']]);

/** How far the points of any arrow lie from where they were; Excalidraw sets ends anew at undo, by up to three pixels. */
const driftOf = (one: Board, other: Board): number =>
  Math.max(
    ...arrowsOf(one).flatMap((arrow) => {
      const twin = other.find(({ id }) => id === arrow.id) ?? arrow;
      const [was, is] = [pointsOf(arrow), pointsOf(twin)];
      if (was.length !== is.length) return [Infinity];
      return was.map(([x, y], at) => Math.hypot(x - (is[at]?.[0] ?? x), y - (is[at]?.[1] ?? y)));
    }),
  );

type Point = readonly [number, number];

/** From the board's own places to those on the screen: told by a box that is drawn at a known one, and taken back. */
async function toScreen(page: Page, dataDir: string): Promise<(at: Point) => Point> {
  const known = new Set((await boardNow(dataDir)).map(({ id }) => id));
  const fresh = async () =>
    (await boardNow(dataDir)).find(({ id, type }) => type === 'rectangle' && !known.has(id));
  const [[left, top], [right, bottom]] = [
    await pointOn(page, 300, 90),
    await pointOn(page, 400, 120),
  ];
  await page.keyboard.press('r');
  await drag(page, [left, top], [right, bottom]);
  // The journal has it while it is still being drawn, too.
  const shown = await page.locator('.excalidraw .reset-zoom-button').textContent();
  const zoomOf = async (): Promise<number> =>
    (100 * (right - left)) / Number((await fresh())?.['width'] ?? Infinity);
  await expect
    .poll(async () => Math.abs((await zoomOf()) - Number.parseInt(shown ?? '')))
    .toBeLessThan(1);
  const { x, y, width } = (await fresh()) as Box;
  await page.keyboard.press('Control+z');
  await expect.poll(fresh).toBeUndefined();
  await page.keyboard.press('Escape');
  const zoom = (right - left) / width;
  return ([toX, toY]) => [left + (toX - x) * zoom, top + (toY - y) * zoom];
}

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
}

/** No arrow leads through a box that it belongs to. */
const throughOwn = (board: Board): readonly string[] =>
  arrowsOf(board).flatMap((arrow) =>
    ['startBinding', 'endBinding'].flatMap((end) => {
      const { elementId } = arrow[end] as { readonly elementId: string };
      const box = board.find(({ id }) => id === elementId) as Box;
      const isOn = legsOf(pointsOf(arrow)).some((leg) => crosses(leg, box));
      return isOn ? [`${elementId}: ${JSON.stringify(pointsOf(arrow))}`] : [];
    }),
  );

/** Arrows of which a stretch is neither level nor upright. */
const slantedOf = (board: Board): readonly string[] =>
  arrowsOf(board).flatMap((arrow) =>
    legsOf(pointsOf(arrow)).every(
      ([[x, y], [toX, toY]]) => Math.min(Math.abs(x - toX), Math.abs(y - toY)) < 1,
    )
      ? []
      : [arrow.id],
  );

async function drawn(page: Page, dataDir: string): Promise<(at: Point) => Point> {
  await startInterview(page, titles.rag);
  await dropFile(page, 'plan.mmd', mermaid);
  const seen = page.getByRole('region', { name: 'What the grader sees' });
  await expect(seen).toContainText('5 arrows');
  await expect.poll(async () => arrowsOf(await boardNow(dataDir)).length).toBe(5);
  await page.keyboard.press('Escape');
  return toScreen(page, dataDir);
}

/** Where one takes hold of a box: it is empty, so at its border, clear of arrows. */
const gripOf = ({ x, y, width, height }: Box): Point => [x + width / 4, y + height];

// Bug: only the end that is bound moved; the bends stayed, and the arrow doubled back through its box.
test('arrows that we laid follow a box that is moved, in one step of undo', async ({
  kept: { page, dataDir },
}) => {
  const at = await drawn(page, dataDir);
  const first = await boardNow(dataDir);
  expect(throughOwn(first)).toEqual([]);
  const api = boxCalled(first, 'Query API');
  const [x, y] = gripOf(api);
  const left = async (): Promise<number> => boxCalled(await boardNow(dataDir), 'Query API').x;

  await drag(page, at([x, y]), at([x - 180, y + 330]));
  // The journal has the board as it was under the hand, too.
  await expect.poll(left).toBeCloseTo(api.x - 180, 0);
  await expect.poll(async () => slantedOf(await boardNow(dataDir))).toEqual([]);
  const second = await boardNow(dataDir);
  expect(throughOwn(second)).toEqual([]);
  expect(driftOf(first, second)).toBeGreaterThan(50);
  await page.keyboard.press('Control+z');
  await expect.poll(left).toBeCloseTo(api.x, 1);
  await expect.poll(async () => driftOf(first, await boardNow(dataDir))).toBeLessThan(4);
  expect(wordsOf(await boardNow(dataDir))).toEqual(wordsOf(first));
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(left).toBeCloseTo(api.x - 180, 0);
  await expect.poll(async () => driftOf(second, await boardNow(dataDir))).toBeLessThan(4);

  // By keys it is the same.
  const top = async (): Promise<number> => boxCalled(await boardNow(dataDir), 'Query API').y;
  const low = await top();
  for (let times = 0; times < 8; times += 1) await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(top).toBeLessThan(low - 30);
  await expect.poll(async () => slantedOf(await boardNow(dataDir))).toEqual([]);
  expect(throughOwn(await boardNow(dataDir))).toEqual([]);
});
