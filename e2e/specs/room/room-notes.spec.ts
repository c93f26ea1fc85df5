import { expect, test } from '../../fixtures/hotseat.js';
import { ask, note, onDisk, startInterview, submit, titles } from '../../fixtures/room.js';

test('the question stays above the notes, which are Markdown with lists, and Tab has a way out; a mock offers no check', async ({
  kept,
}) => {
  const { page } = kept;
  await startInterview(page, titles.rag);
  await ask(page, 'How fast must an answer come, at p95?');
  const question = page.getByLabel('Question of Clarify');
  await expect(question).toContainText('Before you draw anything');
  await note(page, 'Clarify', '-');
  await page.keyboard.type(' one region\nof $x^2$'); // by keys: Enter goes on with the list
  const field = page.getByRole('textbox', { name: 'Notes for Clarify' });
  await expect(field).toHaveValue('- one region\n- of $x^2$');
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue('- one region\n  - of $x^2$');
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('- one region\n- of $x^2$');
  await page.keyboard.press('Control+End');
  // Bug: a letter went on through React, the board and the window, a fifth of the time until it was shown.
  await page.evaluate(`globalThis.gone = 0;
    for (const type of ['keydown', 'input', 'keyup']) addEventListener(type, () => { gone += 1; });`);
  await page.keyboard.type(' or two');
  expect(await page.evaluate('gone')).toBe(0);
  await expect(page.getByText('8 words', { exact: true })).toBeVisible();
  await page.keyboard.insertText(
    '\n\n```python\nx = 1\n```\n\n```mermaid\nflowchart LR\n  ui[UI] --> api[API]\n```',
  );
  await page.keyboard.press('Control+e');
  const preview = page.getByRole('region', { name: 'Preview of Clarify' });
  await expect(preview.locator('.katex').first()).toBeVisible();
  await expect(preview.locator('pre code')).toHaveText('x = 1\n');
  await expect(preview.getByRole('img')).toBeVisible();
  await expect(preview).toBeFocused();
  // Bug: "40 x 5" was shown as "40 × 5", and "->" as an arrow, in the person's own words.
  const widths = await preview.evaluate((place) =>
    ['', 'none'].map((ligatures) => {
      const word = document.createElement('span');
      word.textContent = '40 x 0.25 -> 10';
      place.append(word);
      word.style.font = '400 20px Inter Variable';
      if (ligatures !== '')
        word.style.setProperty('font-variant-ligatures', ligatures, 'important');
      const { width } = word.getBoundingClientRect();
      word.remove();
      return width;
    }),
  );
  expect(widths[0]).toBe(widths[1]);
  await page.keyboard.press('Control+e');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(field).not.toBeFocused();

  await page.keyboard.press('Alt+c');
  await expect(page.getByRole('button', { name: /^Preview/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Check phase/ })).toBeHidden();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a letter sets no style anew, the hint goes with the first and comes back, and Escape is for the next Tab alone', async ({
  kept: { page },
}) => {
  await startInterview(page, titles.rag);
  const field = page.getByRole('textbox', { name: 'Notes for Clarify' });
  await expect(field).toHaveAttribute('placeholder', /^Notes for Clarify/);
  await note(page, 'Clarify', 'x');
  await expect(field).not.toHaveAttribute('placeholder');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const styled = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'RecalcStyleCount')?.value ?? Number.NaN;
  };
  // Bug: the browser set the style of the hint, which nobody saw, at each letter.
  const before = await styled();
  await page.keyboard.type('x'.repeat(60));
  expect((await styled()) - before).toBeLessThan(30); // the clock's
  await session.detach();
  await page.keyboard.press('Escape');
  await page.keyboard.type('y');
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue(/y +$/);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await expect(field).toHaveAttribute('placeholder', /^Notes for Clarify/);
});

test('the scratchpad computes beside its lines, is kept, and is read as notes', async ({
  kept,
}) => {
  test.setTimeout(90_000);
  const { page, dataDir } = kept;
  await startInterview(page, titles.rag);
  await note(page, 'Clarify', 'one region');
  const pad = page.getByRole('textbox', { name: 'Scratchpad' });
  await pad.click();
  // At once: a save while it is typed would cut the line in two on the disk.
  await page.keyboard.insertText('load: 2.2 qps * 3 kB');
  await expect(page.getByRole('list', { name: 'Results of the scratchpad' })).toContainText(
    '= 6.6 kB/s',
    { timeout: 15_000 },
  );
  await expect(pad).toHaveValue('load: 2.2 qps * 3 kB');
  // Bug: behind a sign that one had typed stood another: "= = 12".
  await page.keyboard.press('Enter');
  await page.keyboard.type('3 * 4 =');
  await expect(page.getByText('3 * 4 = 12', { exact: true })).toBeAttached();
  // Bug: beside a logarithm stood nothing, and no word of why.
  await page.keyboard.press('Enter');
  await page.keyboard.type('log(2) * 8');
  await expect(page.getByRole('list', { name: 'Results of the scratchpad' })).toContainText(
    'log(2) * 8 ln or log2?',
  );
  await onDisk(dataDir, 'load: 2.2 qps');
  await submit(page);
  await expect(page.getByRole('heading', { name: 'Scratchpad' })).toBeVisible();
  await expect(page.getByText(/^load: 2.2 qps \* 3 kB = 6.6 kB\/s/).first()).toBeVisible();
});

test('practice checks a phase after asking, the key that goes on asks before it submits, and the report says what was checked', async ({
  kept,
}) => {
  test.setTimeout(90_000);
  const { page } = kept;
  await startInterview(page, titles.rotary, 'Shift+Enter');
  await page
    .getByRole('textbox', { name: /^Notes for/ })
    .first()
    .click();
  await page.keyboard.type(
    'It rotates pairs of the query and the key by an angle that grows with the position.',
  );
  await page.keyboard.press('Alt+c');
  const dialog = page.getByRole('dialog', { name: /^Check / });
  await expect(dialog).toContainText('Your report will say that you used it.');
  await dialog.getByRole('button', { name: 'Check this phase' }).click();
  await expect(dialog.getByRole('listitem').first()).toBeVisible({ timeout: 15_000 });
  await expect(dialog.getByRole('status')).toContainText(/\d of \d met/);
  await dialog.getByRole('button', { name: 'Back to the interview' }).click();

  const phases = page.getByRole('navigation', { name: 'Phases' }).getByRole('button');
  const count = await phases.count();
  for (let at = 0; at < count; at += 1) await page.keyboard.press('Control+Shift+Enter');
  const question = page.getByRole('alertdialog', { name: 'Submit now?' });
  await expect(question).toContainText('No notes in');
  await page.keyboard.press('Control+Shift+Enter');
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(page.getByRole('timer')).toBeVisible();

  await submit(page);
  await expect(page.getByText(/^Checked during practice:/)).toBeVisible();
});

// Bug: in the column of a window of 1280 the foot of the notes broke into two lines.
test('the foot of the notes is one line in the narrowest column', async ({
  kept: { app, page },
}) => {
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  );
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1280);
  await startInterview(page, titles.rag);
  const top = async (name: RegExp): Promise<number> =>
    (await page.getByText(name).boundingBox())?.y ?? 0;
  await expect(page.getByText(/^0 words$/)).toBeVisible();
  expect(Math.abs((await top(/^0 words$/)) - (await top(/^Preview/)))).toBeLessThan(8);
});
