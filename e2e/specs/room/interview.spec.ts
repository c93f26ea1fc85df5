import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { arrows, boxes, code, diagram, questions, written } from '../../demo/sample.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { ask, draw, note, startInterview, submit, titles } from '../../fixtures/room.js';
import { verdictTitle } from '../../fixtures/settling.js';
import { resizeTo } from '../../fixtures/window.js';

test('a timed interview from the library to a graded report, which opens again', async ({
  kept,
}) => {
  const { app, page, dataDir } = kept;
  test.setTimeout(120_000);
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await resizeTo(app, page, [1440, 900]);
  await startInterview(page, titles.rag);
  for (const question of questions.slice(0, 3)) await ask(page, question);
  // Bug: folded, the conversation cut off the hint's button and had a scroll bar beside its field.
  const folds = page.getByRole('button', { name: 'Conversation', exact: true });
  await folds.click();
  await expect(page.getByRole('log', { name: 'Conversation' })).toBeHidden();
  const talk = page.getByRole('region', { name: 'Conversation' });
  const beyond = (): Promise<number> =>
    talk.evaluate(({ parentElement: panel }) =>
      panel === null ? NaN : panel.scrollHeight - panel.clientHeight,
    );
  await expect.poll(beyond).toBe(0);
  await folds.click();
  await draw(page, boxes.slice(0, 4), arrows.slice(0, 3));
  await expect(page.getByRole('region', { name: 'What the grader sees' })).toContainText(
    '4 components · 3 arrows',
  );
  await note(page, 'Clarify', written('Clarify'));
  await note(page, 'Design', written('Design'));
  await page.keyboard.press('Control+2');
  await page.getByRole('textbox', { name: 'Diagram as Mermaid text' }).fill(diagram);
  await page.keyboard.press('Control+3');
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.insertText(code);
  await submit(page);

  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toContainText(verdictTitle);
  const quote = main.getByText(/search only inside what these groups may read/).first();
  await expect(quote).toBeVisible();
  const place = main.getByRole('button', { name: /^Design · \d+:\d\d/ }).first();
  await place.click();
  await expect(page.locator('mark').first()).toBeVisible();
  await page.keyboard.press('Escape');

  const attempts = join(dataDir, 'data', 'attempts');
  const [id = ''] = await readdir(attempts);
  const parts = await readdir(join(attempts, id), { recursive: true });
  expect(parts).toEqual(expect.arrayContaining(['board.excalidraw', 'diagram.mmd']));
  expect(await readFile(join(attempts, id, 'diagram.mmd'), 'utf8')).toBe(diagram);
  const board = JSON.parse(await readFile(join(attempts, id, 'board.excalidraw'), 'utf8')) as {
    type: string;
  };
  expect(board.type).toBe('excalidraw');

  const band = (await main.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await page.getByRole('button', { name: /^History/ }).click();
  await page.getByRole('row', { name: new RegExp(titles.rag) }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(band);
});

test('an empty answer gets the lowest band, no praise, and no evidence; a formula in what a strong answer says is drawn', async ({
  kept,
}) => {
  const { page } = kept;
  await startInterview(page, titles.rotary);
  await submit(page);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(/no hire/i);
  await expect(main.getByText(/\b0 of 100\b/).first()).toBeVisible();
  await expect(main.locator('blockquote')).toHaveCount(0);
  await expect(main).not.toContainText(/well done|good job|great|strong start/i);

  await page.getByRole('button', { name: 'Back to the library' }).click();
  await startInterview(page, 'Deploying a new model');
  await submit(page);
  const report = page.getByRole('main');
  await expect(report.locator('.katex').first()).toBeVisible();
  await expect(report).not.toContainText('$n =');
});
