import { graphToBoard } from '../../../core/board/graph-to-board.js';
import { readBoard } from '../../../core/board/read-board.js';
import { readDiagram } from '../../../core/mermaid/read-mermaid.js';
import type { Asked } from './read-drawing.js';

/** Reads drawings apart from the window: one that was pasted may be made to take hours. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(answerTo(data)));

function answerTo(asked: Asked): unknown {
  switch (asked.kind) {
    case 'board':
      return readBoard(asked.elements);
    case 'diagram':
      return readDiagram(asked.text);
    case 'lay-out':
      return graphToBoard(readDiagram(asked.text), () => crypto.randomUUID());
  }
}
