import { fail, ok } from '../../core/result.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import { chooseFolder, chooseSource } from '../window/file-dialogs.js';
import type { Services } from './services.js';

type Names = 'import:run' | 'import:cancel' | 'backup:list' | 'backup:restore';
const zips = { name: 'Zip', extensions: ['zip'] };

/** What comes into the data folder from an export or a backup: all of it, or nothing. */
export function importHandlers({
  storage,
  window,
  foreign,
  announce,
}: Services): Pick<Handlers, Names> {
  let running: AbortController | null = null;

  async function run(path: string, from: 'folder' | 'zip', signal: AbortSignal) {
    const { importExport } = await import('../exchange/in/import-export.js');
    const source =
      from === 'zip'
        ? await (await import('../exchange/in/zip-source.js')).zipSource(path)
        : await (await import('../exchange/in/folder-source.js')).folderSource(path);
    try {
      const onProgress = (done: number, of: number): void =>
        announce('import:progress', { done, of });
      return await importExport(
        { storage: await storage, foreign, signal, onProgress },
        path,
        source,
      );
    } finally {
      source.close();
    }
  }

  return {
    'import:run': async ({ from }) => {
      if (running !== null) return fail({ kind: 'wrong-state', detail: 'an import is under way' });
      const control = new AbortController();
      running = control;
      try {
        const path =
          from === 'zip' ? await chooseSource(window, zips) : await chooseFolder(window, '');
        if (path === null) return fail({ kind: 'cancelled' });
        const imported = await run(path, from, control.signal);
        if (imported.ok) {
          announce('attempts:changed', undefined);
          announce('flash:changed', undefined);
        }
        return imported;
      } finally {
        running = null;
      }
    },
    'import:cancel': () => {
      running?.abort();
      return ok(undefined);
    },
    'backup:list': async () => ok(await (await (await storage).incoming()).backups()),
    'backup:restore': async ({ name }) => {
      const restored = await (await (await storage).incoming()).restore(name);
      if (restored.ok) announce('attempts:changed', undefined);
      return restored;
    },
  };
}
