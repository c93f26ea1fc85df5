import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launchHotseat, repo } from '../fixtures/hotseat.js';
import { ask, draw, note, startInterview, submit, titles } from '../fixtures/room.js';
import { album } from './album.js';
import { leftToSettle, settling, standing } from '../fixtures/settling.js';
import { arrows, boxes, code, diagram, questions, written } from './sample.js';

// A whole interview in the real app, as a person would sit it, with the sample answer.

/** The criteria that the sample meets, in words that no list of terms settles. */
const held = ['what the pages hold', 'document rights inside the search'];

const out = join(repo, 'out', 'demo');
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const dataDir = await mkdtemp(join(tmpdir(), 'hotseat-demo-'));
const { app, page } = await launchHotseat(dataDir);
page.setDefaultTimeout(30_000);
const picture = album(page, out);

try {
  // First the list: a call into main while it still loads may be lost.
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
  );
  await picture('library');
  await startInterview(page, titles.rag);
  await picture('the interview begins');
  for (const question of questions) await ask(page, question);
  await picture('questions asked and answered');
  await note(page, 'Clarify', written('Clarify'));
  await enter('Design');
  await page.getByRole('tab', { name: /^Whiteboard/ }).click();
  await draw(page, boxes, arrows);
  await picture('drawn on the whiteboard');
  await note(page, 'Design', written('Design'));
  await picture('notes on the design');
  await enter('Deep dive');
  await page.keyboard.press('Control+2');
  await page.getByRole('textbox', { name: 'Diagram as Mermaid text' }).fill(diagram);
  await expect(page.getByRole('img', { name: /diagram/i })).toBeVisible();
  await picture('the same as Mermaid');
  await page.keyboard.press('Control+3');
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.insertText(code);
  await picture('a part of it in code');
  await note(page, 'Deep dive', written('Deep dive'));
  await enter('Wrap-up');
  await note(page, 'Wrap-up', written('Wrap-up'));
  await picture('the last phase');
  await submit(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await picture('the report');
  await settle();
  await picture('the report, settled');
  await keepReport();
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await picture('the library after it');
} finally {
  await app.close();
  await rm(dataDir, { recursive: true, force: true });
}
process.stdout.write(`The pictures, report.md and grade.json are in ${out}\n`);

async function enter(phase: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Phases' })
    .getByRole('button', { name: phase })
    .click();
}

/** What words could not tell, by the person: two points are there, the others are not. */
async function settle(): Promise<void> {
  const left = await leftToSettle(page);
  const title = settling(page).getByRole('heading', { level: 2 });
  await page.keyboard.press('s');
  await picture('settling what is open');
  for (let done = 1; done <= left; done += 1) {
    const words = (await title.textContent()) ?? '';
    const isThere = held.some((one) => words.includes(one));
    await page.keyboard.press(isThere ? '1' : '3');
    await expect(standing(page)).toContainText(`${String(done)} of ${String(left)} settled`);
  }
  await page.keyboard.press('Enter');
}

/** The report as the app exports it, and the grade as it lies on the disk. */
async function keepReport(): Promise<void> {
  const report = join(out, 'report.md');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, report);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Report as Markdown…' }).click();
  await expect.poll(async () => (await readdir(out)).includes('report.md')).toBe(true);
  const attempts = join(dataDir, 'data', 'attempts');
  const [id = ''] = await readdir(attempts);
  const [grade = ''] = await readdir(join(attempts, id, 'grades'));
  await copyFile(join(attempts, id, 'grades', grade), join(out, 'grade.json'));
}
