import type { Page } from '@playwright/test';
import { violationsOn } from '../../fixtures/axe.js';
import { withBank } from '../../fixtures/bank.js';
import { handInDrill, openDrill } from '../../fixtures/board-drill.js';
import { withChangedDrawing } from '../../fixtures/changed-bank.js';
import { expect, test } from '../../fixtures/hotseat.js';

const id = 'rag-over-internal-pdfs';
const mermaid = `flowchart LR
  a[Query service] --> b[Region router]
  b --> c[Retriever]
  c --> e[Redis cache]
  c --> d[LLM]`;

/** What main answers to these calls of the window, as one text. */
const answers = (page: Page, calls: readonly (readonly [string, unknown])[]): Promise<string> =>
  page.evaluate(async (all) => {
    const { hotseat } = window as unknown as {
      hotseat: { call: (name: string, input?: unknown) => Promise<unknown> };
    };
    return JSON.stringify(await Promise.all(all.map(([name, input]) => hotseat.call(name, input))));
  }, calls);

test('a board is drawn as it is after the change, which stays sealed until it begins', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const change = (prompts: string) => withChangedDrawing(prompts, id);
  await withBank(change, async (appDir) => {
    const { page } = await launch({ appDir });
    await openDrill(page);
    const dialog = page.getByRole('dialog', { name: /^Board drill/ });
    await expect(dialog).toContainText('No drill on it yet.');
    const sealed = await answers(page, [
      ['library:list', undefined],
      ['drill:look', { promptId: id }],
      ['drill:history', { promptId: id }],
    ]);
    expect(sealed).toContain('canBeDrawnChanged');
    for (const told of ['Region router', 'competitor in New York', '"changes"', 'curveball'])
      expect(sealed).not.toContain(told);
    expect(await violationsOn(page)).toEqual([]);

    await dialog.getByRole('button', { name: 'Draw it after a change' }).click();
    await expect(page.getByRole('timer')).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('Board drill after the change');
    // Bug: the change stood at the end of a statement that scrolls, out of sight.
    const told = page.getByText('Then this changes.');
    await expect(told).toBeInViewport();
    await expect(page.getByRole('region', { name: 'Prompt' })).toContainText('competitor');
    await page.keyboard.press('Control+2');
    await page.getByRole('textbox', { name: 'Diagram as Mermaid text' }).fill(mermaid);
    expect(await answers(page, [['library:list', undefined]])).not.toContain('Region router');
    await handInDrill(page);

    const changes = page.getByRole('region', { name: 'What changes' });
    await expect(changes).toContainText('one stack per region');
    await expect(changes).toContainText('Region router');
    const router = page
      .getByRole('region', { name: 'Found' })
      .getByRole('listitem')
      .filter({ hasText: 'Region router' });
    await expect(router).toContainText('new after the change');
    await expect(router).toContainText('Passages stay in their region.');
    await expect(page.getByRole('region', { name: 'Missing' })).toContainText('Audit log');
    // Bug: nothing said what a box is worth that the reference does not have.
    await expect(page.getByRole('region', { name: 'Not in the reference' })).toContainText(
      'A cache is worth a box where',
    );
    await expect(
      page.getByRole('region', { name: 'The reference after the change' }).getByRole('img'),
    ).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);

    await page.getByRole('button', { name: 'Draw it again' }).click();
    await expect(page.getByRole('timer')).toBeVisible();
    await expect(page.getByText('Then this changes.')).toBeVisible();
    await page.keyboard.press('Control+1');
    await expect(page.locator('.excalidraw').first()).toBeFocused();
  });
});
