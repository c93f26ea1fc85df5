import { app } from 'electron';
import { fail, ok } from '../../core/result.js';
import { chooseFolder } from '../window/file-dialogs.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import type { Services } from './services.js';
import { attemptIds } from '../storage/attempt-list/attempt-list.js';
import { writeChosenFolder } from '../storage/data-folder/chosen-folder.js';
import { canWriteIn } from '../files/can-write-in.js';
import { dataFolder, homeIn } from '../storage/data-folder/data-folder.js';

type Names = 'data:check' | 'data:choose-folder' | 'data:use-folder';

/** The data folder as a whole: whether it is sound, and where it lies. */
export function dataHandlers({
  window,
  place,
  showDataCheck,
  relaunch,
}: Services): Pick<Handlers, Names> {
  let offered: string | null = null; // the window may use what the person chose, not name a folder itself
  return {
    'data:check': async () => {
      await showDataCheck();
      return ok(undefined);
    },
    'data:choose-folder': async () => {
      const chosen = await chooseFolder(window, place.dir);
      if (chosen === null) return fail({ kind: 'cancelled' });
      if (!(await canWriteIn(chosen))) return fail({ kind: 'not-writable', path: chosen });
      const path = await homeIn(chosen);
      if (path === place.dir) return fail({ kind: 'cancelled' });
      offered = path;
      return ok({ path, attempts: (await attemptIds(dataFolder(path).attempts)).length });
    },
    'data:use-folder': async ({ which }) => {
      const dataDir = which === 'chosen' ? offered : null;
      if (which === 'chosen' && dataDir === null) {
        return fail({ kind: 'wrong-state', detail: 'no folder was chosen' });
      }
      await writeChosenFolder(app.getPath('userData'), dataDir);
      relaunch();
      app.quit();
      return ok(undefined);
    },
  };
}
