import { expect, test } from 'vitest';
import { nodeKinds } from '../../core/graph/node-kind.js';
import { readDiagram } from '../../core/mermaid/read-mermaid.js';
import { drawingGraphSchema } from './drawing-graph-schema.js';

// Bug: an attempt with one shape of the shelf on its board, or a class in its Mermaid, could not be graded.
test('a drawing whose boxes say what they are comes back whole', () => {
  const boxes = nodeKinds.map((kind, at) => `n${String(at)}[Box]:::${kind}`);
  const graph = readDiagram(['flowchart LR', ...boxes, 'n0 --> n1'].join('\n'));
  expect(graph.nodes.some(({ kind }) => kind !== undefined)).toBe(true);
  expect(drawingGraphSchema.parse(graph)).toEqual(graph);
});
