import type { BoardElement } from '../../../core/board/board-element.js';

type Dropped =
  | { readonly kind: 'board'; readonly elements: readonly BoardElement[] }
  | { readonly kind: 'mermaid'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: string };

const maxBytes = 32_000_000;

/** What a file that was dropped on the board holds; anything but a whole drawing is refused. */
export async function readDropped(files: readonly File[]): Promise<Dropped> {
  const [file] = files;
  if (file === undefined || files.length > 1) return refused('Drop one file at a time.');
  if (file.size > maxBytes) return refused(`${file.name} is too large for the board.`);
  if (/\.(?:mmd|mermaid)$/i.test(file.name)) return { kind: 'mermaid', text: await file.text() };
  // The parser brings its schema along; it is loaded when it is needed.
  const { parseBoardFile } = await import('../../../core/board/excalidraw-file.js');
  const board = parseBoardFile(await file.text());
  if (board.ok) return { kind: 'board', elements: board.value };
  switch (board.error.kind) {
    case 'not-json':
      return refused(`${file.name} is not a .excalidraw or .mmd file.`);
    case 'not-excalidraw':
      return refused(`${file.name} is not an .excalidraw drawing: ${board.error.detail}.`);
  }
}

const refused = (reason: string): Dropped => ({ kind: 'refused', reason });
