import { ask, startInterview, titles } from '../../fixtures/room.js';
import { expect, test } from '../../fixtures/low-window.js';

// Bug: after a pause in the code editor the focus was nowhere, and what one typed was lost.
test('whoever pauses and goes on is where they were, in every pane', async ({ low: { page } }) => {
  await startInterview(page, titles.coding);
  const resume = page.getByRole('button', { name: 'Resume Ctrl P' });
  for (const [keys, place] of [
    ['Control+3', page.getByRole('textbox', { name: 'Code', exact: true })],
    ['Control+1', page.locator('.excalidraw').first()],
    ['Control+2', page.getByRole('textbox', { name: 'Diagram as Mermaid text' })],
    ['Control+4', page.getByRole('textbox', { name: /^Notes for/ })],
    ['Control+j', page.getByRole('textbox', { name: 'Ask the interviewer' })],
  ] as const) {
    // A pane that is still on its way takes the keys at the next press.
    await expect(async () => {
      await page.keyboard.press(keys);
      await expect(place).toBeFocused({ timeout: 2000 });
    }).toPass();
    for (const goOn of ['Control+p', 'Enter']) {
      await page.keyboard.press('Control+p');
      await expect(resume).toBeFocused();
      await page.keyboard.press(goOn);
      await expect(resume).toBeHidden();
      await expect(place).toBeFocused();
    }
  }
});

// Bug: after a question to the interviewer the next one opened behind the Prompt tab, with the focus nowhere.
test('the next question of a round opens on its answer, wherever one was', async ({
  low: { page },
}) => {
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'A round of theory' });
  await expect(dialog.locator(':focus')).toBeVisible();
  await page.keyboard.press('Enter');
  const answer = page.getByRole('textbox', { name: /^Notes for/ });
  await expect(answer).toBeFocused();
  for (const [number, goElsewhere] of [
    [2, () => ask(page, 'How many tokens are there?')],
    [3, () => page.keyboard.press('Control+1')],
  ] as const) {
    await goElsewhere();
    await expect(answer).toBeHidden();
    await page.keyboard.press('Control+Shift+Enter');
    const breath = page.getByRole('button', { name: `Question ${String(number)} of 5` });
    await expect(breath).toBeFocused();
    await page.keyboard.press('x');
    await expect(breath).toBeHidden();
    await expect(answer).toBeFocused();
    await page.keyboard.type('hello');
    await expect(answer).toHaveValue('hello');
  }
});

// Bug: the first letters behind Ctrl 2 went into the notes that one left, and the diagram could not be drawn.
test('what is typed right behind the key that shows a pane goes into that pane', async ({
  low: { page },
}) => {
  await startInterview(page, titles.rag);
  const diagram = page.getByRole('textbox', { name: 'Diagram as Mermaid text' });
  const notes = page.getByRole('textbox', { name: /^Notes for/ });
  await expect(async () => {
    await page.keyboard.press('Control+2');
    await expect(diagram).toBeFocused({ timeout: 2000 });
  }).toPass();
  await page.keyboard.press('Control+4');
  await expect(notes).toBeFocused();
  await page.keyboard.type('one');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+4');
  await page.keyboard.type(' two');
  await page.keyboard.press('Control+2');
  await page.keyboard.type('flowchart LR');
  await expect(diagram).toHaveValue('flowchart LR');
  await page.keyboard.press('Control+4');
  await expect(notes).toHaveValue('one two');
});
