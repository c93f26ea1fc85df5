import { graphToBoard } from '../../../core/board/graph-to-board.js';
import { readBoard } from '../../../core/board/read-board.js';
import { strokesOn } from '../../../core/board/strokes.js';
import { lintBoard } from '../../../core/graph/board-lint.js';
import type { DrawingGraph } from '../../../core/graph/drawing-graph.js';
import { directionIn, readDiagram } from '../../../core/mermaid/read-mermaid.js';
import type { Asked, DrawingLook, Drawn } from './read-drawing.js';

/** Reads drawings apart from the window: one that was pasted may be made to take hours. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(answerTo(data)));

function answerTo(asked: Asked): unknown {
  switch (asked.kind) {
    case 'board':
    case 'diagram':
      return graphOf(asked);
    case 'look':
      return lookAt(asked.drawn);
    case 'lay-out':
      return graphToBoard(
        readDiagram(asked.text),
        () => crypto.randomUUID(),
        directionIn(asked.text),
      );
  }
}

const graphOf = (drawn: Drawn): DrawingGraph =>
  drawn.kind === 'board' ? readBoard(drawn.elements) : readDiagram(drawn.text);

function lookAt(drawn: Drawn): DrawingLook {
  const startedMs = performance.now();
  const graph = graphOf(drawn);
  const lints = lintBoard(graph);
  const strokes = strokesOn(drawn.kind === 'board' ? drawn.elements : []);
  return { graph, lints, strokes, tookMs: performance.now() - startedMs };
}
