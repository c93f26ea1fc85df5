import { boardFile } from '../../core/board/excalidraw-file.js';
import { fail, ok } from '../../core/result.js';
import { chooseSource, chooseTarget } from '../window/file-dialogs.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import { foreignErrorWords } from '../foreign/foreign-error-words.js';
import type { Services } from './services.js';
import { exportFile, importFile } from '../storage/data-folder/import-export.js';

const filter = { name: 'Excalidraw', extensions: ['excalidraw'] };
const drawings = { name: 'Drawings', extensions: ['excalidraw', 'mmd', 'mermaid'] };
const filters = {
  png: { name: 'PNG picture', extensions: ['png'] },
  svg: { name: 'SVG picture', extensions: ['svg'] },
  mmd: { name: 'Mermaid', extensions: ['mmd'] },
};

/** Boards from and to files that other programs open. */
export function boardHandlers({
  window,
  foreign,
}: Services): Pick<Handlers, 'board:import' | 'board:export' | 'board:export-as'> {
  return {
    'board:import': async () => {
      const path = await chooseSource(window, drawings);
      if (path === null) return fail({ kind: 'cancelled' });
      const text = await importFile(path);
      if (!text.ok) return text;
      if (/\.(?:mmd|mermaid)$/i.test(path)) return ok({ kind: 'mermaid', text: text.value });
      const read = await (await foreign()).ask('board:parse', { text: text.value });
      if (!read.ok) {
        return fail({ kind: 'invalid-file', path, detail: foreignErrorWords(read.error) });
      }
      if (read.value.ok) return ok({ kind: 'board', elements: read.value.value });
      return fail({ kind: 'invalid-file', path, detail: read.value.error.detail });
    },
    'board:export': async ({ elements }) => {
      const path = await chooseTarget(window, 'board.excalidraw', filter);
      if (path === null) return fail({ kind: 'cancelled' });
      await exportFile(path, boardFile(elements));
      return ok({ path });
    },
    'board:export-as': async ({ format, content }) => {
      const path = await chooseTarget(window, `board.${format}`, filters[format]);
      if (path === null) return fail({ kind: 'cancelled' });
      await exportFile(path, format === 'png' ? Buffer.from(content, 'base64') : content);
      return ok({ path });
    },
  };
}
