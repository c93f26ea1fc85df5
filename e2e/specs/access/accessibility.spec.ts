import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { violationsOn } from '../../fixtures/axe.js';
import { walkLibrary, walkReports, walkRoom, walkToday } from '../../fixtures/every-screen.js';
import { expect, test } from '../../fixtures/hotseat.js';

const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const;
const forced = { colorScheme: 'dark', forcedColors: 'active' } as const;

/** Colours do not depend on the size of the text; what else axe looks at may. */
const ways = {
  'in light, dark and forced colours': { textScale: 100, looks: { light, dark, forced } },
  'at a text size of 200 %': { textScale: 200, looks: { light } },
} as const;

for (const [way, { textScale, looks }] of Object.entries(ways)) {
  test(`every screen passes axe for WCAG 2.2 AA ${way}`, async ({ launch, dataDir }) => {
    test.setTimeout(300_000);
    await mkdir(join(dataDir, 'data'), { recursive: true });
    const settings = JSON.stringify({ schema: 1, textScale });
    await writeFile(join(dataDir, 'data', 'settings.json'), settings);
    const { page } = await launch();
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      for (const [colours, media] of Object.entries(looks)) {
        await page.emulateMedia(media);
        const broken = await violationsOn(page);
        found.push(...broken.map((violation) => `${name}, ${colours}: ${violation}`));
      }
    };
    await walkLibrary(page, look);
    await walkToday(page, look);
    await walkReports(page, look);
    await walkRoom(page, look);
    expect(found).toEqual([]);
  });
}
