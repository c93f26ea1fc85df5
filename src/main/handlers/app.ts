import { app, nativeTheme } from 'electron';
import { fail, ok } from '../../core/result.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import { showFolder } from '../window/app-menu.js';
import { openExternal } from '../window/open-external.js';
import { runtime } from '../window/runtime.js';
import type { Services } from './services.js';

type Names =
  | 'app:status'
  | 'app:open-external'
  | 'app:show-data'
  | 'window:close-ready'
  | 'window:close-later'
  | 'settings:read'
  | 'settings:write';

const longestListMs = 800;

const later = (ms: number): Promise<'late'> =>
  new Promise((resolve) => setTimeout(() => resolve('late'), ms));

/** The app itself: its state, its settings, its ways out. */
export function appHandlers({
  place,
  storage,
  window,
  answerClosing,
  announce,
}: Services): Pick<Handlers, Names> {
  let isListed = false;
  return {
    'app:status': async () => {
      const { folder, isWritable, attempts, notices } = await storage;
      // Listing reads what a crash left half done, so that its notices are there. A lost index of
      // thousands of attempts is not waited for; the window hears `attempts:changed` when it is back.
      const listed = attempts.list().then(() => {
        isListed = true;
        return 'listed' as const;
      });
      if ((await Promise.race([listed, later(longestListMs)])) === 'late') {
        void listed.then(() => announce('attempts:changed', undefined));
      }
      return ok({
        version: app.getVersion(),
        runtime: runtime(),
        dataDir: folder.root,
        dataFrom: place.from,
        isDataWritable: isWritable,
        notices: notices(),
        isListed,
      });
    },
    'app:open-external': async ({ url }) => {
      const outcome = await openExternal(window, url);
      if (outcome === 'opened') return ok(undefined);
      if (outcome === 'declined') return fail({ kind: 'cancelled' });
      return fail({ kind: 'bad-request', detail: 'only https and mailto links are opened' });
    },
    'app:show-data': async () => {
      const { folder } = await storage;
      const problem = await showFolder(folder.root);
      return problem === ''
        ? ok(undefined)
        : fail({ kind: 'disk', path: folder.root, code: problem });
    },
    'window:close-ready': () => {
      answerClosing('ready');
      return ok(undefined);
    },
    'window:close-later': () => {
      answerClosing('later');
      return ok(undefined);
    },
    'settings:read': async () => ok((await storage).settings.data()),
    'settings:write': async (settings) => {
      const written = await (await storage).settings.update(() => settings);
      nativeTheme.themeSource = written.theme;
      return ok(written);
    },
  };
}
