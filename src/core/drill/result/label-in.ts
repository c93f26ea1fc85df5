import type { DrawingGraph } from '../../graph/drawing-graph.js';

/** The label of a box or a group; a question mark for an end that is attached to nothing. */
export function labelIn(graph: DrawingGraph, id: string | null): string {
  return [...graph.nodes, ...graph.groups].find((one) => one.id === id)?.label ?? '?';
}

/** What stands before the first colon or comma of a label; those of `cut-off 01:00` part nothing. */
export const shortName = (graph: DrawingGraph, id: string | null): string =>
  labelIn(graph, id)
    .split(/[:,](?!\d)/, 1)[0]
    ?.trim() ?? '';
