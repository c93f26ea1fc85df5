import type { Page } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';
import { graphToBoard } from '../../../src/core/board/graph-to-board.js';
import { boardFile } from '../../../src/core/board/excalidraw-file.js';
import { readDiagram } from '../../../src/core/mermaid/read-mermaid.js';
import { timeFrames } from './watch-page.js';

const boxes = 170;
/** Some 70 words a minute. */
const keyMs = 110;
const sentence = 'Rights differ per document, so groups filter each search. ';

/** Puts a drawing of 500 elements and more on the board, as a file that is dropped there. */
export async function fillBoard(page: Page): Promise<number> {
  const arrows = Array.from(
    { length: boxes },
    (_, at) => `b${String(at)}[Box ${String(at)}] --> b${String((at * 7 + 1) % boxes)}`,
  );
  const graph = readDiagram(['flowchart LR', ...arrows].join('\n'));
  const elements = graphToBoard(graph, () => crypto.randomUUID());
  await page.locator('canvas.interactive').evaluate((canvas, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'large.excalidraw'));
    canvas.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true }),
    );
  }, boardFile(elements));
  await page.getByText(`${String(boxes)} components`).waitFor();
  return elements.length;
}

export async function writeNotes(page: Page): Promise<void> {
  await page.keyboard.press('Control+4');
  await page.getByRole('textbox', { name: /^Notes for/ }).waitFor();
  await page.keyboard.type(sentence, { delay: keyMs });
}

export async function writeCode(page: Page): Promise<void> {
  await page.keyboard.press('Control+3');
  await page
    .locator('.monaco-editor textarea, .monaco-editor .native-edit-context')
    .first()
    .waitFor({ state: 'attached' });
  await page.keyboard.type('total = sum(scores) / len(scores)  # mean\n', { delay: keyMs });
}

/** Draws a stroke over the board by hand, with its frames timed. */
export async function drawStroke(page: Page, turn: number): Promise<void> {
  await page.keyboard.press('Control+1');
  const area = await page.locator('canvas.interactive').boundingBox();
  if (area === null) throw new Error('the whiteboard is not shown');
  const [left, top] = [area.x + 60, area.y + 120 + (turn % 8) * 30];
  await page.keyboard.press('p');
  await page.mouse.move(left, top);
  await page.mouse.down();
  await timeFrames(page, true);
  for (let step = 1; step <= 60; step += 1) {
    await page.mouse.move(left + step * 4, top + Math.sin(step / 5) * 20);
    await wait(16);
  }
  await timeFrames(page, false);
  await page.mouse.up();
  await page.keyboard.press('v');
}
