import { boardFile } from '../../core/board/excalidraw-file.js';
import { fail, ok } from '../../core/result.js';
import { chooseSource, chooseTarget } from '../window/file-dialogs.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import { foreignErrorWords } from '../foreign/foreign-error-words.js';
import type { Services } from './services.js';
import { exportFile, importFile } from '../storage/data-folder/import-export.js';

const filter = { name: 'Excalidraw', extensions: ['excalidraw'] };

/** Boards from and to files that other programs open. */
export function boardHandlers({
  window,
  foreign,
}: Services): Pick<Handlers, 'board:import' | 'board:export'> {
  return {
    'board:import': async () => {
      const path = await chooseSource(window, filter);
      if (path === null) return fail({ kind: 'cancelled' });
      const text = await importFile(path);
      if (!text.ok) return text;
      const read = await (await foreign()).ask('board:parse', { text: text.value });
      if (!read.ok) {
        return fail({ kind: 'invalid-file', path, detail: foreignErrorWords(read.error) });
      }
      if (read.value.ok) return ok({ elements: read.value.value });
      return fail({ kind: 'invalid-file', path, detail: read.value.error.detail });
    },
    'board:export': async ({ elements }) => {
      const path = await chooseTarget(window, 'board.excalidraw', filter);
      if (path === null) return fail({ kind: 'cancelled' });
      await exportFile(path, boardFile(elements));
      return ok({ path });
    },
  };
}
