import { violationsOn } from '../fixtures/axe.js';
import { onlyTheory, withBank } from '../fixtures/bank.js';
import { expect, test } from '../fixtures/hotseat.js';
import { ask, nextPhase, note, submit } from '../fixtures/room.js';

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
      await expect(dialog.getByRole('radio', { name: '3' }).first()).toBeChecked();
      await expect(dialog.getByRole('radio', { name: '8' })).toHaveCount(0);
      await dialog
        .getByRole('radiogroup', { name: 'Minutes each' })
        .getByRole('radio')
        .first()
        .focus();
      await expect(dialog).toContainText('9 min');
      expect(await violationsOn(page)).toEqual([]);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');

      await expect(page.getByRole('timer')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Round of 3, mixed');
      const phases = page.getByRole('navigation', { name: 'Phases' }).getByRole('button');
      await expect(phases).toHaveCount(3);
      const asked: string[] = [];
      for (const [index, phase] of (await phases.all()).entries()) {
        const title =
          /Theory of (alpha|beta|gamma|delta)/.exec((await phase.textContent()) ?? '')?.[0] ?? '';
        asked.push(title);
        const prompt = page.getByRole('region', { name: 'Prompt' });
        await expect(prompt).toContainText(title);
        for (const other of asked.slice(0, -1)) await expect(prompt).not.toContainText(other);
        if (index < 2) await nextPhase(page);
      }
      expect(new Set(asked).size).toBe(3);
      // The interviewer's sheet is that of the open question.
      expect(await ask(page, 'Which model should I have in mind?')).toContain('32 layers');
      const said =
        'In every layer queries and keys are taken in pairs and each pair is rotated by the angle m times theta.';
      await note(page, asked[2] ?? '', said);
      await submit(page);

      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 })).toContainText(/hire/i);
      for (const title of asked) {
        await expect(main.getByRole('heading', { name: title, level: 2 }).first()).toBeVisible();
      }
      await expect(main.getByText(/pairs and each pair is rotated/).first()).toBeVisible();
      await expect(main.getByText('The curveball')).toHaveCount(0);
      await page.getByRole('button', { name: 'Back to the library' }).click();
      await page.getByRole('button', { name: /^History/ }).click();
      await expect(page.getByRole('row', { name: /Round of 3, mixed/ })).toBeVisible();
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
