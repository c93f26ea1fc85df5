import { violationsOn } from '../fixtures/axe.js';
import { expect, test } from '../fixtures/hotseat.js';
import { walkScreens } from '../fixtures/walk.js';

for (const theme of ['light', 'dark'] as const) {
  test(`every screen passes axe for WCAG 2.2 AA, ${theme}`, async ({ hotseat }) => {
    const { page } = hotseat;
    await page.emulateMedia({ colorScheme: theme });
    const found: string[] = [];
    await walkScreens(page, async (name) => {
      found.push(...(await violationsOn(page)).map((violation) => `${name}: ${violation}`));
    });
    expect(found).toEqual([]);
  });
}
