import { expect, test } from 'vitest';
import { graphToBoard } from '../../core/board/graph-to-board.js';
import { readBoard } from '../../core/board/read-board.js';
import { nodeKinds } from '../../core/graph/node-kind.js';
import { drawingGraphSchema } from './drawing-graph-schema.js';

// Bug: an attempt whose board holds a shape of the shelf cannot be graded.
test('a board with every kind of shape comes back from the thread', () => {
  let count = 0;
  const nodes = nodeKinds.map((kind) => ({
    ...{ id: kind, label: kind, shape: 'box', groupId: null, kind },
  })) as Parameters<typeof graphToBoard>[0]['nodes'];
  const board = graphToBoard({ nodes, edges: [], groups: [] }, () => String((count += 1)));
  const read = readBoard(board);
  expect(read.nodes.map(({ kind }) => kind)).toContain('queue');
  expect(drawingGraphSchema.parse(read)).toEqual(read);
});
