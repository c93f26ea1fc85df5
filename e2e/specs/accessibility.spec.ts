import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../fixtures/hotseat.js';
import { walkScreens } from '../fixtures/walk.js';

for (const theme of ['light', 'dark'] as const) {
  test(`every screen passes axe for WCAG 2.2 AA, ${theme}`, async ({ hotseat }) => {
    const { page } = hotseat;
    await page.emulateMedia({ colorScheme: theme });
    const found: string[] = [];
    await walkScreens(page, async (name) => {
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode() // Electron has no second page in which axe could finish
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        // What Excalidraw and Monaco draw inside themselves is theirs; the Diagram pane is the equal path.
        .exclude('.excalidraw')
        .exclude('.monaco-editor')
        .analyze();
      for (const { id, nodes } of violations) {
        found.push(...nodes.map((node) => `${name}: ${id}: ${node.html.slice(0, 160)}`));
      }
    });
    expect(found).toEqual([]);
  });
}
