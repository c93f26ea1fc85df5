import type { DrawingGraph, GraphEdge } from './drawing-graph.js';

/** A drawing in words, for those who do not see it: its boxes, and `Gateway → Queue: events` for each arrow. */
type GraphWords = {
  readonly boxes: readonly string[];
  readonly arrows: readonly string[];
};

const noLabel = 'a box without a label';
const looseEnd = 'a loose end';

/**
 * What a drawing shows as two lists, in the order of the graph. A box says what group is around it; an arrow calls its ends
 * by their whole labels.
 */
export function graphWords({ nodes, edges, groups }: DrawingGraph): GraphWords {
  const named = [...nodes, ...groups];
  const labels = new Map(named.map(({ id, label }) => [id, label]));
  const endOf = (id: string | null): string =>
    id === null ? looseEnd : orNoLabel(labels.get(id) ?? '');
  const arrowOf = ({ from, to, label, isTwoWay }: GraphEdge): string =>
    `${endOf(from)} ${isTwoWay ? '↔' : '→'} ${endOf(to)}${label === '' ? '' : `: ${label}`}`;
  return {
    boxes: nodes.map(({ label, groupId }) => {
      const group = labels.get(groupId ?? '') ?? '';
      return `${orNoLabel(label)}${group === '' ? '' : `, in “${group}”`}`;
    }),
    arrows: edges.map(arrowOf),
  };
}

const orNoLabel = (label: string): string => (label === '' ? noLabel : label);
