import type { BoardElement } from '../../../core/board/board-element.js';
import { graphOnBoard } from '../../../core/board/graph-to-board.js';
import { readBoard } from '../../../core/board/read-board.js';
import { strokesOn } from '../../../core/board/strokes.js';
import { lintBoard } from '../../../core/graph/board-lint.js';
import type { DrawingGraph } from '../../../core/graph/drawing-graph.js';
import { directionIn, readDiagram } from '../../../core/mermaid/read-mermaid.js';
import { withOutstanding } from '../../../core/review/highlight-drawing.js';
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
      return laidOut(asked.text, asked.outstanding);
  }
}

const graphOf = (drawn: Drawn): DrawingGraph =>
  drawn.kind === 'board' ? readBoard(drawn.elements) : readDiagram(drawn.text);

function laidOut(text: string, outstanding: readonly string[]): readonly BoardElement[] {
  const newId = (): string => crypto.randomUUID();
  const { elements, ids } = graphOnBoard(readDiagram(text), newId, directionIn(text));
  const meant = outstanding.flatMap((id) => ids.get(id) ?? []);
  return withOutstanding(elements, meant);
}

function lookAt(drawn: Drawn): DrawingLook {
  const startedMs = performance.now();
  const graph = graphOf(drawn);
  const lints = lintBoard(graph);
  const strokes = strokesOn(drawn.kind === 'board' ? drawn.elements : []);
  return { graph, lints, strokes, tookMs: performance.now() - startedMs };
}
