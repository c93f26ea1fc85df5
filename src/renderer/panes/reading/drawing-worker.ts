import type { BoardElement } from '../../../core/board/board-element.js';
import { graphToBoard } from '../../../core/board/graph-to-board.js';
import { readBoard } from '../../../core/board/read-board.js';
import { lintBoard } from '../../../core/graph/board-lint.js';
import { readDiagram } from '../../../core/mermaid/read-mermaid.js';
import type { Asked, BoardLook } from './read-drawing.js';

/** Reads drawings apart from the window: one that was pasted may be made to take hours. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(answerTo(data)));

function answerTo(asked: Asked): unknown {
  switch (asked.kind) {
    case 'board':
      return readBoard(asked.elements);
    case 'look':
      return lookAt(asked.elements);
    case 'diagram':
      return readDiagram(asked.text);
    case 'lay-out':
      return graphToBoard(readDiagram(asked.text), () => crypto.randomUUID());
  }
}

function lookAt(elements: readonly BoardElement[]): BoardLook {
  const graph = readBoard(elements);
  return { graph, lints: lintBoard(graph) };
}
