import type { DrawingGraph } from '../../graph/drawing-graph.js';

/** The label of a box or a group; a question mark for an end that is attached to nothing. */
export function labelIn(graph: DrawingGraph, id: string | null): string {
  return [...graph.nodes, ...graph.groups].find((one) => one.id === id)?.label ?? '?';
}

/** What stands before the first colon or comma of a label. */
export const shortName = (graph: DrawingGraph, id: string | null): string =>
  labelIn(graph, id).split(/[:,]/, 1)[0]?.trim() ?? '';

/** What a box stands between, in words. */
export function joinsOf(id: string, graph: DrawingGraph): string {
  const named = (ids: readonly (string | null)[]): string =>
    [...new Set(ids.filter((other) => other !== null).map((other) => shortName(graph, other)))]
      .filter((name) => name !== '')
      .join(', ');
  const before = named(graph.edges.filter(({ to }) => to === id).map(({ from }) => from));
  const after = named(graph.edges.filter(({ from }) => from === id).map(({ to }) => to));
  if (before === '' && after === '') return 'Nothing is joined to it.';
  if (before === '') return `It leads to ${after}.`;
  return after === ''
    ? `It takes what comes from ${before}.`
    : `It stands between ${before} and ${after}.`;
}
