import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { written } from '../../demo/sample.js';
import { handIn } from '../../fixtures/hand-in.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { overflowOn } from '../../fixtures/overflow.js';
import { note, startInterview, titles } from '../../fixtures/room.js';
import { resizeTo, textScaled } from '../../fixtures/window.js';
import { verdictTitle } from '../../fixtures/settling.js';

/** Times the scales they are 30 to 120 rem wide; the layout changes at 22 to 56. */
const sizes = [
  [960, 600],
  [1280, 800],
  [1920, 1080],
] as const;

/** How many lines of the notes field are in sight: inside all that clips it. */
const linesInSight = (page: Page): Promise<number> =>
  page.getByRole('textbox', { name: /^Notes for/ }).evaluate((field) => {
    const box = field.getBoundingClientRect();
    let top = box.top + field.clientTop;
    let bottom = top + field.clientHeight;
    for (let up = field.parentElement; up !== null; up = up.parentElement) {
      if (getComputedStyle(up).overflowY === 'visible') continue;
      const clip = up.getBoundingClientRect();
      top = Math.max(top, clip.top);
      bottom = Math.min(bottom, clip.bottom);
    }
    const style = getComputedStyle(field);
    return Math.round(((bottom - top) / Number.parseFloat(style.lineHeight)) * 10) / 10;
  });

const scales = [100, 150, 200] as const;

test('nothing is cut and nothing scrolls sideways from 100 to 200 %', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(300_000);
  const largest = scales[scales.length - 1];
  await mkdir(join(dataDir, 'data'), { recursive: true });
  await writeFile(
    join(dataDir, 'data', 'settings.json'),
    JSON.stringify({ schema: 1, textScale: largest }),
  );
  const { app, page } = await launch();
  const found: string[] = [];
  const write = (textScale: number): Promise<void> => textScaled(app, page, textScale);
  /** Every size of text in every window, each window once; it ends with the largest text, in which the walk goes on. */
  const look = async (screen: string): Promise<void> => {
    for (const size of sizes) {
      const [width, height] = size;
      await resizeTo(app, page, size);
      for (const textScale of scales) {
        await write(textScale);
        const here = `${screen} ${String(textScale)} % ${String(width)}×${String(height)}`;
        found.push(...(await overflowOn(page)).map((what) => `${here}: ${what}`));
      }
    }
  };
  const press = (name: string | RegExp): Promise<void> =>
    page.getByRole('button', { name }).first().click();

  const time = page.getByRole('slider', { name: 'Time' });
  const replay = async (): Promise<void> => {
    await page.keyboard.press('p');
    await expect(time).toBeFocused();
  };

  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await handIn(page, 2);
  await look('library');
  await page.keyboard.press('r');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('round dialog');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await look('keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await look('palette');
  await page.keyboard.press('Escape');
  for (const [name, heading] of [
    [/^Glossary/, 'Glossary'],
    [/^Settings/, 'Settings'],
    [/^History/, 'History'],
  ] as const) {
    await press(name);
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    await look(heading.toLowerCase());
  }
  await page.getByRole('row').nth(1).getByRole('button').first().click();
  await expect(page.getByRole('button', { name: 'Back to the history' })).toBeVisible();
  await look('report');
  await page.keyboard.press('s');
  await expect(page.getByRole('region', { name: 'Settling' })).toBeVisible();
  await look('settle');
  await page.keyboard.press('Escape');
  await replay();
  await look('replay of notes');
  await page.keyboard.press('Escape');
  await press('Back to the history');
  await press(/^Prompts/);

  await startInterview(page, titles.rag);
  await page.keyboard.press('Control+2');
  const diagram = page.getByRole('textbox', { name: 'Diagram as Mermaid text' });
  await expect(diagram).toBeVisible();
  await look('diagram');
  await diagram.fill('flowchart LR\n  A --> B');
  await page.keyboard.press('Control+3');
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  await look('code');
  await page.keyboard.press('Control+1');
  await expect(page.locator('canvas.interactive')).toBeVisible();
  await look('whiteboard');
  await resizeTo(app, page, sizes[0]); // where the prompt is a tab, and the keys go to it
  // A key that comes before the room has taken the window's new width finds the old columns.
  await expect(async () => {
    await page.keyboard.press('Control+j');
    await expect(page.getByRole('textbox', { name: 'Ask the interviewer' })).toBeFocused({
      timeout: 1000,
    });
  }).toPass();
  await look('prompt');
  await page.keyboard.press('Control+4');
  await look('notes');
  // Six lines in sight, at the smallest window too: what has no height does not overflow either.
  // It gets low while one writes there: the field has the focus already, and a first word in it.
  for (const textScale of scales) {
    await write(textScale);
    await resizeTo(app, page, [960, 760]);
    await expect(async () => {
      await page.keyboard.press('Control+j');
      await page.keyboard.press('Control+4');
      const field = page.getByRole('textbox', { name: /^Notes for/ });
      await expect(field).toBeFocused({ timeout: 1000 });
    }).toPass();
    await page.keyboard.type('First');
    await resizeTo(app, page, sizes[0]);
    await expect
      .poll(() => linesInSight(page), {
        message: `lines of notes in sight at ${String(textScale)} %`,
      })
      .toBeGreaterThanOrEqual(6);
  }
  await page.getByRole('navigation', { name: 'Phases' }).getByRole('button').last().click();
  await note(page, 'Design', written('Design').slice(0, 900));
  await page.keyboard.press('Control+Shift+Enter');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look('submit dialog');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toContainText(
    verdictTitle,
  );
  await replay();
  await look('replay of a diagram');
  await page.keyboard.press(']'); // the titles of its criteria stand beside the controls
  await expect(time).toHaveAttribute('aria-valuetext', /, met/);
  await look('replay at a criterion');
  expect(found).toEqual([]);
});
