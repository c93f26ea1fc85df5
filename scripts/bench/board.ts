import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Row } from '../../src/cli/report/report-rows.js';
import { root } from '../setup/paths.js';
import { withFolder, withPage } from './electron-run.js';
import { buildEditorsAlone } from './editors-alone/build.js';
import { idleCpu } from './idle.js';
import { ratioRow } from './ratio-row.js';
import type { Region } from './screen/frame-buffer.js';
import { windowRegion, withVirtualScreen, type VirtualScreen } from './screen/virtual-screen.js';
import { watchRegion } from './screen/watch-region.js';
import { whenItStands } from './screen/when-it-stands.js';

const bareApp = join(import.meta.dirname, 'bare');

/** A person looks at the highlighted prompt for a moment before they start it. */
const lookMs = 1500;

type Side = {
  readonly args: readonly string[];
  /** Brings the app to where the whiteboard is one act away; answers that act. */
  readonly ready: (page: Page) => Promise<() => Promise<unknown>>;
};

/** From Enter in the library to the whiteboard on the screen, against the page of Excalidraw alone. */
export async function boardRow(pairs: number): Promise<Row> {
  const alone: Side = {
    args: [bareApp, `--pages=${await buildEditorsAlone()}`],
    ready: (page) => Promise.resolve(() => page.goto('app://pages/index.html?board')),
  };
  return withVirtualScreen(async (screen) => {
    const regions = { alone: await boardOf(screen, alone), room: await boardOf(screen, room) };
    const figures: (readonly [room: number, alone: number])[] = [];
    for (let pair = 1; pair <= pairs; pair += 1) {
      const aloneMs = await standsAfter(screen, alone, regions.alone);
      const roomMs = await standsAfter(screen, room, regions.room);
      figures.push([roomMs, aloneMs]);
      process.stderr.write(
        `board ${String(pair)} of ${String(pairs)}: alone ${aloneMs.toFixed(0)} ms, ours ${roomMs.toFixed(0)} ms\n`,
      );
    }
    return ratioRow('Enter until the whiteboard stands', 'Excalidraw alone', 1.25, figures);
  });
}

const room: Side = {
  args: [root],
  ready: async (page) => {
    await page.getByRole('listbox', { name: 'Prompts' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await wait(lookMs);
    return () => page.keyboard.press('Enter');
  },
};

/** Where the whiteboard comes to lie: the clock beside it never stands still. */
async function boardOf(screen: VirtualScreen, side: Side): Promise<Region> {
  return onNewProfile(screen, side, async (page) => {
    await (
      await side.ready(page)
    )();
    const box = await page.locator('.excalidraw').first().boundingBox();
    if (box === null) throw new Error('there is no whiteboard to be seen');
    const [x, y] = [windowRegion.x + Math.ceil(box.x), windowRegion.y + Math.ceil(box.y)];
    return { x, y, width: Math.floor(box.width) - 1, height: Math.floor(box.height) - 1 };
  });
}

async function standsAfter(screen: VirtualScreen, side: Side, region: Region): Promise<number> {
  await idleCpu();
  return onNewProfile(screen, side, async (page) => {
    const act = await side.ready(page);
    const pixels = screen.frame(region);
    try {
      const [changes] = await Promise.all([watchRegion(pixels), act()]);
      return whenItStands(changes).standsMs;
    } finally {
      pixels.close();
    }
  });
}

function onNewProfile<T>(
  { env }: VirtualScreen,
  { args }: Side,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  return withFolder((profile) => withPage({ args, profile, env }, use));
}
