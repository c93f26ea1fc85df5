import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/hotseat.js';
import { ask, note, startInterview, submit, titles } from '../../fixtures/room.js';
import { verdictTitle } from '../../fixtures/settling.js';

/** Regions and controls that a screen reader could not name (axe looks at pictures), and headings that leave out a level. */
async function faultsOn(page: Page): Promise<readonly string[]> {
  const tree = await page.locator('body').ariaSnapshot();
  const lines = tree.split('\n').map((line) => line.trim());
  const nameless = lines.filter((line) =>
    /^- (?:region|navigation|complementary|button|link|textbox|searchbox|combobox|listbox|tab|tablist|tabpanel|log|heading|checkbox|option)(?: \[[^\]]*\])*:?$/.test(
      line,
    ),
  );
  const levels = lines.flatMap((line) => /^- '?heading .*\[level=(\d)\]/.exec(line)?.[1] ?? []);
  const skipped = levels.filter(
    (level, at) => at > 0 && Number(level) > Number(levels[at - 1]) + 1,
  );
  const firsts = levels.filter((level) => level === '1').length;
  return [
    ...nameless,
    ...skipped.map((level) => `a heading of level ${level} leaves one out`),
    ...(firsts === 1 ? [] : [`${String(firsts)} headings of level 1`]),
  ];
}

// Bug: a region loses its name, a heading its level or a live region its role, and only who hears the screen is lost.
test('a screen reader finds its way in library, room and report', async ({ kept: { page } }) => {
  test.setTimeout(120_000);
  const body = page.locator('body');
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await expect(body).toMatchAriaSnapshot(`
    - navigation "Screens"
    - main "Prompts":
      - heading "Prompts" [level=1]
  `);
  expect(await faultsOn(page)).toEqual([]);

  await startInterview(page, titles.rag);
  await expect(page.locator('canvas.interactive')).toBeVisible();
  await ask(page, 'Who may see which document?');
  await expect(body).toMatchAriaSnapshot(`
    - banner:
      - heading "${titles.rag}" [level=1]
      - navigation "Phases"
      - timer
    - main "${titles.rag}":
      - region "Prompt":
        - heading "Prompt" [level=2]
      - region "Conversation":
        - heading "Conversation" [level=2]
        - log "Conversation"
        - textbox "Ask the interviewer"
      - tablist "Panes"
      - complementary "Notes":
        - tablist "Notes by phase"
        - tabpanel "Clarify":
          - textbox "Notes for Clarify"
    - contentinfo
    - status
  `);
  expect(await faultsOn(page)).toEqual([]);

  await note(page, 'Clarify', 'Rights differ per document.');
  await submit(page);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toContainText(
    verdictTitle,
  );
  // Bug: the window of the report was called as that of the room.
  await expect(page).toHaveTitle(`Report: ${titles.rag} – Hotseat`);
  await expect(body).toMatchAriaSnapshot(`
    - banner:
      - button "Back to the library"
    - navigation "Contents of the report"
    - main
  `);
  for (const name of ['Clarify', 'Design', 'Reference answer', 'Your answer'])
    await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1);
  expect(await faultsOn(page)).toEqual([]);
});

// Bug: where the notes are a tab of the middle, the notes of a phase were a panel without a name.
test('a screen reader finds its way in a room of two columns', async ({ launch }) => {
  const { app, page } = await launch();
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1200, 800);
  });
  await expect.poll(() => page.evaluate('innerWidth')).toBe(1200);
  await startInterview(page, titles.rag);
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('tabpanel', { name: 'Clarify', exact: true })).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
});
