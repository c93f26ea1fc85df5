import type { Page } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';
import { timeFrames } from './watch-page.js';

/** Some 70 words a minute. */
const keyMs = 110;
/** How long a person holds the button: press and release are two tasks, and not one. */
const pressMs = 80;
const sentence = 'Rights differ per document, so groups filter each search. ';
const line = 'total = sum(scores) / len(scores)  # mean\n';

/** Where an editor's text is written, in the room or on the page of that editor alone. */
const codeField = '.monaco-editor textarea, .monaco-editor .native-edit-context';
const notesField = (page: Page) => page.getByRole('textbox', { name: /^Notes (?:for|alone)/ });

export async function writeNotes(page: Page): Promise<void> {
  await page.keyboard.press('Control+4');
  await typeNotes(page);
}

export async function writeCode(page: Page): Promise<void> {
  await page.keyboard.press('Control+3');
  await typeCode(page);
}

export async function typeNotes(page: Page): Promise<void> {
  await notesField(page).focus();
  await page.keyboard.type(sentence, { delay: keyMs });
}

export async function typeCode(page: Page): Promise<void> {
  const field = page.locator(codeField).first();
  await field.waitFor({ state: 'attached' });
  await field.focus();
  await page.keyboard.type(line, { delay: keyMs });
}

/** Draws a stroke over the board by hand, with its frames timed. */
export async function drawStroke(page: Page, turn: number): Promise<void> {
  const { x, y } = await boardArea(page);
  const [left, top] = [x + 60, y + 120 + (turn % 8) * 30];
  await page.mouse.click(left, top - 20, { delay: pressMs });
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

/** Moves the view over the board by the wheel and back, with its frames timed: every element is drawn anew. */
export async function panBoard(page: Page): Promise<void> {
  const { x, y, width, height } = await boardArea(page);
  await page.mouse.move(x + width / 2, y + height / 2);
  await timeFrames(page, true);
  for (let step = 1; step <= 60; step += 1) {
    await page.mouse.wheel(0, step <= 30 ? 12 : -12);
    await wait(16);
  }
  await timeFrames(page, false);
}

export async function boardArea(page: Page) {
  const area = await page.locator('canvas.interactive').boundingBox();
  if (area === null) throw new Error('the whiteboard is not shown');
  return area;
}
