import type { DrawingGraph } from '../graph/drawing-graph.js';

/** What a change makes of an architecture: boxes that it brings, and boxes of before that it takes away. */
export type Change = {
  readonly brought: DrawingGraph['nodes'];
  readonly gone: DrawingGraph['nodes'];
};

/** By the ids of boxes: one that stays keeps its own, whatever its label says now. */
export function changeBetween(
  before: Pick<DrawingGraph, 'nodes'>,
  after: Pick<DrawingGraph, 'nodes'>,
): Change {
  const only = (own: Pick<DrawingGraph, 'nodes'>, other: Pick<DrawingGraph, 'nodes'>) =>
    own.nodes.filter(({ id }) => !other.nodes.some((node) => node.id === id));
  return { brought: only(after, before), gone: only(before, after) };
}
