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
 * by what stands before a label's first colon or comma, where no other box is called so.
 */
export function graphWords({ nodes, edges, groups }: DrawingGraph): GraphWords {
  const named = [...nodes, ...groups];
  const short = new Map(named.map(({ id, label }) => [id, shortOf(label)]));
  const times = new Map<string, number>();
  for (const name of short.values()) times.set(name, (times.get(name) ?? 0) + 1);
  const labels = new Map(named.map(({ id, label }) => [id, label]));
  const endOf = (id: string | null): string => {
    if (id === null) return looseEnd;
    const name = short.get(id) ?? '';
    return orNoLabel(times.get(name) === 1 ? name : (labels.get(id) ?? ''));
  };
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

/** A comma or colon within a number parts nothing. */
const shortOf = (label: string): string => label.split(/[:,](?!\d)/, 1)[0]?.trim() ?? '';
