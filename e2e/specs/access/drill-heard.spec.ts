import type { Page } from '@playwright/test';
import { violationsOn } from '../../fixtures/axe.js';
import { handInDrill, openDrill } from '../../fixtures/board-drill.js';
import { expect, test } from '../../fixtures/hotseat.js';

const mermaid = `flowchart LR
  a[Query API] --> b[Hybrid retriever]
  b --> c[Cross-encoder]
  x[Billing invoices] --> a`;

/** What a screen reader finds on a drill, from the look at the reference to its report. */
async function asText(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'As text' }).press('Enter');
  await expect(dialog.getByRole('group', { name: 'Boxes and arrows' })).toMatchAriaSnapshot(`
    - group "Boxes and arrows":
      - list "Boxes":
        - listitem: Query service, in “Query plane”
      - list "Arrows":
        - listitem: "Document system → Change events: new, replaced, withdrawn, rights changed"
  `);
}

// Bug: a drill from memory was impossible to somebody who does not see: the look was one picture, "The reference architecture".
test('the look at the reference and the report of a drill say what leads to what', async ({
  kept: { page },
}) => {
  await openDrill(page);
  const dialog = page.getByRole('dialog', { name: /^Board drill/ });
  await dialog.getByRole('button', { name: 'Look at it first' }).press('Enter');
  await expect(dialog.getByRole('img', { name: 'The reference architecture' })).toBeVisible();
  await asText(page);
  // Who asks for the words reads them next, and goes back by the same button.
  await expect(dialog.getByRole('group', { name: 'The reference architecture' })).toBeFocused();
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'As text', pressed: true }).press('Enter');
  await expect(dialog.getByRole('img', { name: 'The reference architecture' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Draw it from memory' }).press('Enter');
  await expect(page.getByRole('timer')).toBeVisible();
  await page.keyboard.press('Control+2');
  await page.getByRole('textbox', { name: 'Diagram as Mermaid text' }).fill(mermaid);
  await handInDrill(page);
  await expect(page.getByRole('region', { name: 'Arrows' })).toMatchAriaSnapshot(`
    - region "Arrows":
      - heading "Found" [level=3]
      - term: "Retriever: filter and fuse → Reranker"
  `);
  await page.getByRole('region', { name: 'The reference' }).getByRole('button').press('Enter');
  await asText(page);
  expect(await violationsOn(page)).toEqual([]);
});
