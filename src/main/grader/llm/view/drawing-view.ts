import type { DrawingGraph } from '../../../../core/graph/drawing-graph.js';
import { shownLine } from './sanitized-text.js';

/**
 * A drawing as data for a model. Elements get short ids of their own, since those of a file can hold any text. `idOf`
 * leads back, `labels` are what evidence quotes, `joined` are the arrows that are attached at both ends.
 */
export type DrawingView = {
  readonly shown: {
    readonly components: readonly Readonly<Record<string, string>>[];
    readonly arrows: readonly Readonly<Record<string, string | boolean>>[];
    readonly groups: readonly Readonly<Record<string, string>>[];
  } | null;
  readonly idOf: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly joined: ReadonlySet<string>;
};

const mostLabel = 300;
const mostOfEach = 200;
const nothing = 'nothing';

/** The view of a graph; `shown` is null where nothing is drawn. `prefix` keeps the ids of two drawings apart. */
export function drawingView(graph: DrawingGraph, prefix: string): DrawingView {
  const nodes = graph.nodes.slice(0, mostOfEach);
  const edges = graph.edges.slice(0, mostOfEach);
  const groups = graph.groups.slice(0, mostOfEach);
  const shortIds = new Map(
    [...nodes, ...edges, ...groups].map(({ id }, index) => [id, `${prefix}${String(index + 1)}`]),
  );
  const labels = new Map(
    [...nodes, ...edges, ...groups].map(({ id, label }) => [
      id,
      shownLine(label).slice(0, mostLabel),
    ]),
  );
  const short = (id: string | null): string => shortIds.get(id ?? '') ?? '';
  const end = (id: string | null): string =>
    id === null || short(id) === '' ? nothing : `${short(id)} (${labels.get(id) ?? ''})`;
  const isEmpty = nodes.length + edges.length + groups.length === 0;
  return {
    shown: isEmpty
      ? null
      : {
          components: nodes.map(({ id, shape, kind, groupId }) => ({
            id: short(id),
            label: labels.get(id) ?? '',
            shape,
            ...(kind !== undefined && { kind }),
            in_group: short(groupId),
          })),
          arrows: edges.map(({ id, from, to, isTwoWay }) => ({
            id: short(id),
            from: end(from),
            to: end(to),
            label: labels.get(id) ?? '',
            runs_both_ways: isTwoWay,
          })),
          groups: groups.map(({ id }) => ({ id: short(id), label: labels.get(id) ?? '' })),
        },
    idOf: new Map([...shortIds].map(([id, shortId]) => [shortId, id])),
    labels,
    joined: new Set(
      edges
        .filter(({ from, to }) => end(from) !== nothing && end(to) !== nothing)
        .map(({ id }) => id),
    ),
  };
}
