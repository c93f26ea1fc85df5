import { powerMonitor, type BrowserWindow } from 'electron';
import { dispatchTo } from './dispatch/dispatch-call.js';
import type { DispatchCall } from './dispatch/serve-calls.js';
import { allHandlers } from './handlers/all-handlers.js';
import { openServices, type Surroundings } from './handlers/open-services.js';
import type { Services } from './handlers/services.js';
import { dataFolder } from './storage/data-folder/data-folder.js';
import { writeWindowState } from './storage/data-folder/first-paint.js';
import { followDesktop } from './services/follow-desktop.js';
import { showFolder, showMenu } from './window/app-menu.js';
import { followLinks } from './window/follow-links.js';
import { reloadAfterCrash } from './window/crash-recovery.js';
import { focusWindow, stateOf } from './window/main-window.js';
import { hasRecentPlace, showRecent } from './window/recent-attempts.js';

type Start = Omit<Surroundings, 'menu'> & { readonly devServer: string | null };

/** What answers the window's calls, and how to end it. */
export function startServing({ devServer, ...surroundings }: Start): {
  readonly answer: DispatchCall;
  readonly close: () => Promise<void>;
} {
  const { window, announce, place } = surroundings;
  const menu = showMenu({
    audience: devServer === null ? 'person' : 'developer',
    choose: (id, isByKey) => announce('menu:chosen', { id, isByKey }),
    showData: () => void showFolder(place.dir),
  });
  const { follow, tell } = followDesktop(window, announce, {
    has: hasRecentPlace,
    show: async ({ attempts }) =>
      showRecent(await attempts.list(), (attemptId) => {
        focusWindow(window);
        announce('attempt:chosen', { attemptId });
      }),
  });
  const services = openServices({ ...surroundings, announce: tell, menu });
  const { storage, bank } = services;
  const stopFollowing = follow(storage);
  const answer = dispatchTo(allHandlers(services), place.dir);
  readBankAhead(bank);
  reloadAfterCrash(window, Date.now);
  powerMonitor.on('suspend', () => announce('power:suspended', undefined));
  followLinks(place);
  return {
    answer,
    close: async () => {
      stopFollowing();
      await services.exports.drop().catch((error: unknown) => console.error('[export]', error));
      await saveLast(window, place.dir, storage);
    },
  };
}

/** Reads the list of prompts, which the page asks for first of all. Where this fails, the page's own call says why. */
function readBankAhead(bank: Services['bank']): void {
  bank()
    .then(({ list }) => list())
    .catch(() => undefined);
}

async function saveLast(
  window: BrowserWindow,
  dataDir: string,
  storage: Services['storage'],
): Promise<void> {
  try {
    // First what takes no time: a backup that is under way may take longer than the window waits.
    await writeWindowState(dataFolder(dataDir), stateOf(window));
    await (await storage).close();
  } catch (error) {
    console.error('[close]', error); // the window goes all the same
  }
}
