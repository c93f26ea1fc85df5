import { expect, test } from 'vitest';
import { readDiagram } from '../mermaid/read-mermaid.js';
import { emptyGraph } from './drawing-graph.js';
import { graphWords } from './graph-words.js';

// Bug: somebody with a screen reader heard "The reference architecture", and was to redraw it.
test('a drawing is told by its boxes and by what leads to what', () => {
  const graph = readDiagram(`flowchart LR
    subgraph edge["Edge, both zones"]
      g["Gateway: WebSocket, ring buffer"]
    end
    g -- events --> q[(Queue)]
    q <--> small["Pool, small model"]
    q --> large["Pool, large model"]`);
  expect(graphWords(graph)).toEqual({
    boxes: [
      'Gateway: WebSocket, ring buffer, in “Edge, both zones”',
      'Queue',
      'Pool, small model',
      'Pool, large model',
    ],
    // Bug: cut at the first comma it read "Entity resolution (catalogue ids → Graph".
    arrows: [
      'Gateway: WebSocket, ring buffer → Queue: events',
      'Queue ↔ Pool, small model',
      'Queue → Pool, large model',
    ],
  });
});

test('what has no name and what hangs loose is told too', () => {
  const box = { id: 'a', label: '', shape: 'box', groupId: null } as const;
  const arrow = { id: 'e', from: 'a', to: null, label: '', isTwoWay: false };
  const graph = { ...emptyGraph, nodes: [box], edges: [arrow] };
  expect(graphWords(graph)).toEqual({
    boxes: ['a box without a label'],
    arrows: ['a box without a label → a loose end'],
  });
});
