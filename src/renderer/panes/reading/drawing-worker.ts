import { readBoard } from '../../../core/board/read-board.js';
import { readDiagram } from '../../../core/mermaid/read-mermaid.js';
import type { Drawn } from './read-drawing.js';

/** Reads drawings apart from the window: one that was pasted may be made to take hours. */
addEventListener('message', ({ data }: MessageEvent<Drawn>) => {
  postMessage(data.kind === 'board' ? readBoard(data.elements) : readDiagram(data.text));
});
