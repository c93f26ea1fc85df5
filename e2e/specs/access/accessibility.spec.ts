import { textScaled } from '../../fixtures/text-scale.js';
import { violationsOn } from '../../fixtures/axe.js';
import { walkLibrary, walkReports, walkRoom, walkToday } from '../../fixtures/every-screen.js';
import { expect, test } from '../../fixtures/hotseat.js';

const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const others = {
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

test('every screen passes axe for WCAG 2.2 AA in light, dark and forced colours, and at a text size of 200 %', async ({
  hotseat: { app, page },
}) => {
  test.setTimeout(300_000);
  // Else each change of colours is on its way for a tenth of a second, and each look waits for its end.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    const tell = async (way: string, what: 'all' | 'colours'): Promise<void> => {
      const broken = await violationsOn(page, what);
      found.push(...broken.map((violation) => `${name}, ${way}: ${violation}`));
    };
    for (const [colours, media] of Object.entries(others)) {
      await page.emulateMedia(media);
      await tell(colours, 'colours');
    }
    await page.emulateMedia(light);
    await tell('light', 'all');
    await textScaled(app, page, 200);
    await tell('at 200 %', 'all');
    await textScaled(app, page, 100);
  };
  await walkLibrary(page, look);
  await walkToday(page, look);
  await walkReports(page, look);
  await walkRoom(page, look);
  expect(found).toEqual([]);
});
