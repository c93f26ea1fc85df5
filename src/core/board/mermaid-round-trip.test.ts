import { describe, expect, test } from 'vitest';
import { emptyGraph, type DrawingGraph } from '../graph/drawing-graph.js';
import { graphToText } from '../graph/graph-to-text.js';
import { graphToBoard } from './graph-to-board.js';
import { readBoard } from './read-board.js';
import { said } from './said.fixture.js';

const node = (id: string, label: string, groupId: string | null = null) => ({
  id,
  label,
  shape: 'box' as const,
  groupId,
});
const edge = (
  id: string,
  from: string | null,
  to: string | null,
  label = '',
  isTwoWay = false,
) => ({
  id,
  from,
  to,
  label,
  isTwoWay,
});

let count = 0;
const newId = (): string => `id-${String((count += 1))}`;
const overBoard = (graph: DrawingGraph): DrawingGraph => readBoard(graphToBoard(graph, newId));

const sample: DrawingGraph = {
  nodes: [
    { ...node('a', 'User'), kind: 'client' },
    node('b', 'Query API', 's'),
    { ...node('c', 'Index', 's'), shape: 'store', kind: 'vector-index' },
    { ...node('d', 'Enough evidence?'), shape: 'diamond' },
    node('e', ''),
    node('f', 'Alone'),
  ],
  edges: [
    edge('1', 'a', 'b', 'a question'),
    edge('2', 'b', 'c', '', true),
    edge('3', 'c', 'd'),
    edge('4', 'd', 'a', 'no: says so'),
    edge('5', 'b', 'a'),
    edge('6', 'd', 'd', 'again'),
    edge('7', 's', 'e', 'the whole group'),
    edge('8', 'a', 'd', 'past the group'),
  ],
  groups: [{ id: 's', label: 'Serving' }],
};

describe('graphToBoard', () => {
  test('a board says what its graph said', () => {
    expect(said(overBoard(sample))).toEqual(said(sample));
  });

  // Bug: a flowchart that said LR was drawn from top to bottom.
  test('it runs the way that is wanted', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const chain: DrawingGraph = {
      ...emptyGraph,
      nodes: names.map((id) => node(id, id)),
      edges: names.slice(1).map((to, at) => edge(to, names[at] ?? null, to)),
    };
    for (const wanted of ['LR', 'TB'] as const) {
      const boxes = graphToBoard(chain, newId, wanted).filter(({ type }) => type === 'rectangle');
      const along = new Set(boxes.map((one) => one[wanted === 'LR' ? 'x' : 'y']));
      expect(along.size).toBe(names.length);
    }
  });

  test('two boxes with one label stay two', () => {
    const twins = { ...emptyGraph, nodes: [node('a', 'Worker'), node('b', 'Worker')] };
    expect(overBoard(twins).nodes).toHaveLength(2);
    expect(graphToText(twins)).toContain('worker_2["Worker"]');
  });

  test('no two boxes touch', () => {
    const boxes = graphToBoard(sample, newId).filter(
      ({ type }) => type !== 'text' && type !== 'arrow',
    );
    const inner = boxes.filter((box) => box['strokeStyle'] !== 'dashed');
    for (const [at, one] of inner.entries()) {
      for (const other of inner.slice(at + 1)) {
        const apart = (side: 'x' | 'y', length: 'width' | 'height'): boolean =>
          Number(one[side]) + Number(one[length]) <= Number(other[side]) ||
          Number(other[side]) + Number(other[length]) <= Number(one[side]);
        expect(apart('x', 'width') || apart('y', 'height')).toBe(true);
      }
    }
  });
});
