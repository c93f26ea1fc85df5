import type { DrawingGraph } from '../graph/drawing-graph.js';

/** What a graph says, whatever its ids and order: labels with shape, kind and group; arrows by label; groups. */
export function said({
  nodes,
  edges,
  groups,
}: DrawingGraph): Readonly<Record<string, readonly string[]>> {
  const groupLabels = new Map(groups.map(({ id, label }) => [id, label]));
  const labels = new Map([...nodes, ...groups].map(({ id, label }) => [id, label]));
  const nameOf = (id: string | null): string => (id === null ? 'nothing' : (labels.get(id) ?? '?'));
  return {
    nodes: nodes
      .map(({ label, shape, kind, groupId }) =>
        [
          label,
          shape,
          isGenericStore(shape, kind) ? '' : (kind ?? ''),
          groupLabels.get(groupId ?? '') ?? '',
        ].join(' | '),
      )
      .toSorted(),
    edges: edges
      .map(({ from, to, label, isTwoWay }) => {
        const ends = [nameOf(from), nameOf(to)];
        return `${(isTwoWay ? ends.toSorted() : ends).join(isTwoWay ? ' = ' : ' > ')} | ${label}`;
      })
      .toSorted(),
    groups: groups.map(({ label }) => label).toSorted(),
  };
}

/** A cylinder that says no more than that it is one gets a kind on the board, which says no more either. */
const isGenericStore = (shape: string, kind: string | undefined): boolean =>
  shape === 'store' && (kind === undefined || kind === 'store');
