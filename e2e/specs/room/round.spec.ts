import type { Page } from '@playwright/test';
import { violationsOn } from '../../fixtures/axe.js';
import { onlyTheory, withBank } from '../../fixtures/bank.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { ask, note } from '../../fixtures/room.js';
import { verdictTitle } from '../../fixtures/settling.js';

/** Goes on to a question, by a key past the breath before it, in which the clock stands. */
async function nextQuestion(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: 'Next question' }).click();
  const breath = page.getByRole('button', { name: `Question ${String(number)} of 3` });
  await expect(breath).toBeFocused();
  await expect(page.getByRole('timer')).toContainText('paused');
  await page.keyboard.press('x');
  await expect(breath).toBeHidden();
  // The key is not an answer.
  const focused = page.getByRole('textbox', { name: /^Notes for/ }).and(page.locator(':focus'));
  await expect(focused).toHaveValue('');
}

const ids = ['alpha', 'beta', 'gamma', 'delta'];

test('a round is started by keyboard, shows one question at a time, and is graded as one report', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  await withBank(
    (prompts) => onlyTheory(prompts, ids),
    async (appDir) => {
      const { page } = await launch({ appDir });
      await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(ids.length);
      await page.keyboard.press('r');
      const dialog = page.getByRole('dialog', { name: 'A round of theory' });
      const sizes = dialog.getByRole('radiogroup', { name: 'Questions' });
      await expect(sizes.getByRole('radio', { name: '3' })).toBeChecked();
      await expect(sizes.getByRole('radio', { name: '8' })).toHaveCount(0);
      await expect(sizes.getByRole('radio', { checked: true })).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(
        dialog.getByRole('radiogroup', { name: 'Minutes each' }).getByRole('radio', { name: '3' }),
      ).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect(dialog).toContainText('18 min');
      expect(await violationsOn(page)).toEqual([]);
      await page.keyboard.press('Enter');

      await expect(page.getByRole('timer')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Round of 3, mixed');
      const questions = page.getByRole('navigation', { name: 'Questions' }).getByRole('button');
      await expect(questions).toHaveCount(3);
      const asked: string[] = [];
      for (const [index, phase] of (await questions.all()).entries()) {
        const title =
          /Theory of (alpha|beta|gamma|delta)/.exec((await phase.textContent()) ?? '')?.[0] ?? '';
        asked.push(title);
        const prompt = page.getByRole('region', { name: 'Prompt' });
        await expect(prompt).toContainText(title);
        // What the question leans on, without what it says of the other rungs.
        await expect(prompt).toContainText('carry no table of position vectors');
        await expect(prompt).not.toContainText('Four short rounds');
        // What was said on the question before is not in the way.
        const talk = page.getByRole('log', { name: 'Conversation' });
        await expect(talk).not.toContainText('32 layers');
        if (index === 0) await ask(page, 'Which model should I have in mind?');
        await expect(page.getByRole('tab', { name: /^Theory of/ })).toHaveCount(1);
        for (const other of asked.slice(0, -1)) await expect(prompt).not.toContainText(other);
        if (index < 2) await expect(questions.last()).toContainText('Question 3');
        if (index < 2) await nextQuestion(page, index + 2);
      }
      expect(new Set(asked).size).toBe(3);
      // The interviewer's sheet is that of the open question.
      expect(await ask(page, 'Which model should I have in mind?')).toContain('32 layers');
      const said =
        'In every layer queries and keys are taken in pairs and each pair is rotated by the angle m times theta.';
      await note(page, asked[2] ?? '', said);
      await page.getByRole('banner').getByRole('button', { name: 'Submit' }).click();
      const sure = page.getByRole('alertdialog', { name: 'Submit now?' });
      await sure.getByRole('button', { name: 'Submit' }).click();
      await expect(page.getByRole('timer')).toBeHidden();

      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 })).toContainText(verdictTitle);
      // Bug: first steps alone were a "strong hire", without a word on those that were not asked.
      await expect(main).toContainText('A round asks each question in part');
      for (const title of asked) {
        await expect(main.getByRole('heading', { name: title, level: 2 }).first()).toBeVisible();
      }
      await expect(main.getByText(/pairs and each pair is rotated/).first()).toBeVisible();
      await expect(main.getByText('The curveball')).toHaveCount(0);
      const weak = main.getByRole('region', { name: 'Work on these two topics next' });
      await expect(weak.getByRole('listitem')).toHaveCount(2);
      await expect(weak.getByRole('heading', { name: asked[2] ?? '' })).toHaveCount(0);
      await expect(weak.getByText('A two-minute question').first()).toBeVisible();
      await expect(weak.getByRole('button', { name: /^Practise Theory of/ })).toHaveCount(2);
      await page.getByRole('button', { name: 'Back to the library' }).click();
      // Bug: what the round had asked stayed untried, and led to no report.
      const option = page.getByRole('option', { name: asked[0] ?? '' });
      await expect(option).toContainText(/\d % in a round/);
      const results = page.getByRole('combobox', { name: 'Last result' });
      await results.selectOption('Not tried');
      await expect(option).toHaveCount(0);
      await results.selectOption('In a round');
      await expect(page.getByRole('listbox', { name: 'Prompts' }).getByRole('option')).toHaveCount(
        3,
      );
      await page.getByRole('button', { name: 'Clear' }).click();
      await option.click();
      const detail = page.getByRole('complementary', { name: 'The highlighted prompt' });
      await expect(detail.getByRole('button', { name: /in a round/ })).toHaveCount(1);
      await page.getByRole('button', { name: /^History/ }).click();
      // Bug: two rounds of one name could not be told apart.
      const row = page.getByRole('row', { name: /Round of 3, mixed/ });
      await expect(row).toContainText(asked.join('; '));

      // Bug: a round could not be taken again, so nothing could be compared with it.
      await row.getByRole('button').first().press('Enter');
      const again = page.getByRole('button', { name: 'Take it again' });
      await expect(again).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
      await again.press('Enter');
      await expect(page.getByRole('timer')).toContainText(/^1[78]:/);
      await expect(page.getByRole('region', { name: 'Prompt' })).toContainText(asked[0] ?? '');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Round of 3, mixed');
    },
  );
});

test('“Surprise me” highlights another prompt each time, and Enter starts it', async ({
  launch,
}) => {
  await withBank(
    (prompts) => onlyTheory(prompts, ids.slice(0, 2)),
    async (appDir) => {
      const { page } = await launch({ appDir });
      const chosen = page.getByRole('listbox').getByRole('option', { selected: true });
      await expect(chosen).toBeVisible();
      await page.getByRole('button', { name: /^Surprise me/ }).click();
      const first = (await chosen.textContent()) ?? '';
      await page.keyboard.press('s');
      await expect(chosen).not.toHaveText(first);
      const title = /Theory of (alpha|beta)/.exec((await chosen.textContent()) ?? '')?.[0] ?? '';
      await page.keyboard.press('Enter');
      await expect(page.getByRole('timer')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    },
  );
});

test('a bank without theory enough says so in place of a round', async ({ launch }) => {
  await withBank(
    (prompts) => onlyTheory(prompts, ids.slice(0, 2)),
    async (appDir) => {
      const { page } = await launch({ appDir });
      await page.getByRole('button', { name: /^Round/ }).click();
      await expect(page.getByRole('dialog')).toContainText(
        'needs 3 theory prompts, and there are 2',
      );
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    },
  );
});
