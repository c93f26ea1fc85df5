import { groupedBy } from '../grouped-by.js';
import type { DrawingGraph } from './drawing-graph.js';
import { onEveryPath } from './every-path.js';

/** What may be wrong with a drawing. `ids` are the boxes or the arrow that it is about, at least one. */
export type BoardLint =
  | {
      readonly kind: 'loose-arrow' | 'no-label' | 'orphan' | 'one-of-each';
      readonly ids: readonly string[];
    }
  | { readonly kind: 'same-name'; readonly ids: readonly string[]; readonly label: string };

/**
 * What is easily overlooked as one draws: arrows that hang loose, boxes without a label, boxes that nothing joins, boxes of
 * one name, and the boxes through which every request goes though there is one of each. In this order; empty where all is
 * well. A box without a label is told once, not as an orphan too.
 */
export function lintBoard(graph: DrawingGraph): readonly BoardLint[] {
  return [looseArrows, noLabels, orphans, sameNames, oneOfEach].flatMap((find) => find(graph));
}

const looseArrows = ({ edges }: DrawingGraph): readonly BoardLint[] =>
  edges
    .filter(({ from, to }) => from === null || to === null)
    .map(({ id }) => ({ kind: 'loose-arrow', ids: [id] }));

const noLabels = ({ nodes }: DrawingGraph): readonly BoardLint[] =>
  nodes
    .filter(({ label }) => label.trim() === '')
    .map(({ id }) => ({ kind: 'no-label', ids: [id] }));

/** Before the first arrow every box stands alone, and nobody wants to hear it. */
function orphans({ nodes, edges }: DrawingGraph): readonly BoardLint[] {
  if (!edges.some(({ from, to }) => from !== null && to !== null)) return [];
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return nodes
    .filter(({ id, groupId }) => !joined.has(id) && (groupId === null || !joined.has(groupId)))
    .filter(({ label }) => label.trim() !== '')
    .map(({ id }) => ({ kind: 'orphan', ids: [id] }));
}

/** A sign such as + stands for what it does, not for a box of that name. */
function sameNames({ nodes }: DrawingGraph): readonly BoardLint[] {
  const named = groupedBy(nodes, ({ label }) => nameOf(label));
  return [...named].flatMap(([name, own]): readonly BoardLint[] =>
    !/\p{L}/u.test(name) || own.length < 2
      ? []
      : [{ kind: 'same-name', ids: own.map(({ id }) => id), label: own[0]?.label ?? '' }],
  );
}

const nameOf = (label: string): string => label.trim().replaceAll(/\s+/g, ' ').toLowerCase();

function oneOfEach(graph: DrawingGraph): readonly BoardLint[] {
  const ids = onEveryPath(graph);
  return ids.length === 0 ? [] : [{ kind: 'one-of-each', ids }];
}
