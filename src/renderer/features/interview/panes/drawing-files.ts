import type { BoardElement } from '../../../../core/board/board-element.js';
import { graphToText } from '../../../../core/graph/graph-to-text.js';
import type { ImportedDrawing } from '../../../../ipc/views.js';
import type { Reply } from '../../../../ipc/contract.js';
import { call } from '../../../bridge.js';
import { tellExported } from '../../../state/exported.js';
import { readDrawing } from '../../../panes/reading/read-drawing.js';
import { showToast } from '../../../ui/overlays/toast.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { drawingWords as words } from './drawing-words.js';

type DrawingFormat = keyof typeof words.exportAs;

/** Asks for a file; null where the person chose none or was told what is wrong. */
export async function importDrawing(): Promise<ImportedDrawing | null> {
  const reply = await call('board:import');
  if (reply.ok) return reply.value;
  if (reply.error.kind !== 'cancelled') complainOf(words.notImported, reply.error);
  return null;
}

/** Writes what is drawn into a file that the person names. */
export async function exportDrawing(
  format: DrawingFormat,
  elements: readonly BoardElement[],
): Promise<void> {
  if (format === 'excalidraw') {
    tell(await call('board:export', { elements: [...elements] }));
    return;
  }
  let content: string | null;
  try {
    content = await contentOf(format, elements);
  } catch (error) {
    console.error('[export]', error);
    complainOf(words.notExported, { kind: 'internal' });
    return;
  }
  if (content === null) showToast({ title: words.notExported, description: words.tooLargeAsText });
  else tell(await call('board:export-as', { format, content }));
}

function tell(reply: Reply<'board:export'>): void {
  if (reply.ok) tellExported(words.exported, reply.value.path);
  else if (reply.error.kind !== 'cancelled') complainOf(words.notExported, reply.error);
}

/** Null where the drawing is too large to be read. */
async function contentOf(
  format: Exclude<DrawingFormat, 'excalidraw'>,
  elements: readonly BoardElement[],
): Promise<string | null> {
  switch (format) {
    case 'png': {
      const { boardPng } = await import('../../../panes/whiteboard/board-png.js');
      const url = await boardPng(elements);
      return url.slice(url.indexOf(',') + 1);
    }
    case 'svg': {
      const { boardSvg } = await import('../../../panes/whiteboard/board-picture.js');
      return boardSvg(elements);
    }
    case 'mmd': {
      const graph = await readDrawing({ kind: 'board', elements });
      return graph === null ? null : graphToText(graph);
    }
  }
}

function complainOf(title: string, error: Parameters<typeof errorWords>[0]): void {
  const { happened, safe, todo } = errorWords(error);
  showToast({ title, description: [happened, safe, todo].join(' ') });
}
