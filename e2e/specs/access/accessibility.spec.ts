import type { Page } from '@playwright/test';
import { textScaled } from '../../fixtures/window.js';
import { violationsOn } from '../../fixtures/axe.js';
import { walkLibrary, walkReports, walkRoom, walkToday } from '../../fixtures/every-screen.js';
import { stopsOn, wrongStops } from '../../fixtures/focus-walk.js';
import { expect, test } from '../../fixtures/hotseat.js';

const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const others = {
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Dialogs and menus keep the Tab key among themselves, and lose the focus where it leaves them. */
const overlays = /popover|dialog|keys|palette/;

/** What moves though the person wants nothing to. */
const movingOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll('body *')].flatMap((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      const lasts = (durations: string): boolean =>
        durations.split(',').some((one) => Number.parseFloat(one) > 0.001);
      const moves =
        lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
      return moves ? [`<${element.localName} ${element.getAttribute('class') ?? ''}>`] : [];
    });
    return [...new Set(found)];
  });

/** What is wrong with the order of the Tab key, or with how its stops are shown; the focus is back afterwards. */
async function wrongOrderOn(page: Page): Promise<readonly string[]> {
  const focused = await page.evaluateHandle(() => document.activeElement);
  const stops = await stopsOn(page);
  await focused.evaluate((element) => (element as HTMLElement | null)?.focus());
  return [
    ...(stops.length < 3 ? [`only ${String(stops.length)} stops`] : []),
    ...wrongStops(stops),
  ];
}

// One walk for three: to come to all screens takes as long as to look at one of them each time.
test('every screen passes axe for WCAG 2.2 AA in light, dark and forced colours, and at a text size of 200 %; Tab follows the reading order, and the focus is always seen; with reduced motion nothing moves', async ({
  hotseat: { app, page },
}) => {
  test.setTimeout(300_000);
  // Else each change of colours is on its way for a tenth of a second, and each look waits for its end.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    const tell = (way: string, what: readonly string[]): void => {
      found.push(...what.map((one) => `${name}, ${way}: ${one}`));
    };
    if (!overlays.test(name)) tell('Tab', await wrongOrderOn(page));
    for (const [colours, media] of Object.entries(others)) {
      await page.emulateMedia(media);
      tell(colours, await violationsOn(page, 'colours'));
    }
    await page.emulateMedia(light);
    tell('light', await violationsOn(page));
    await textScaled(app, page, 200);
    // The same colours on letters of twice the size, which may have less contrast.
    tell('at 200 %', await violationsOn(page, 'sizes'));
    await textScaled(app, page, 100);
  };
  await walkLibrary(page, async (name) => {
    const moving = await movingOn(page);
    found.push(...moving.map((what) => `${name} moves: ${what}`));
    await look(name);
  });
  await walkToday(page, look);
  await walkReports(page, look);
  await walkRoom(page, look);
  expect(found).toEqual([]);
});
