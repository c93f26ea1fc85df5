import type { DrawingGraph, GraphNode } from './drawing-graph.js';
import { brackets, quoted } from './graph-to-mermaid.js';

/** Words of Mermaid's own that no id may be. */
const reserved = new Set([
  'end',
  'subgraph',
  'graph',
  'flowchart',
  'style',
  'class',
  'click',
  'default',
]);

/**
 * One graph as Mermaid that a person goes on writing: ids from the labels, groups as subgraphs, kinds as classes, a line an
 * arrow. Arrows that hang loose are left out; `readDiagram` reads all else back.
 */
export function graphToText(graph: DrawingGraph): string {
  const ids = idsOf([...graph.groups, ...graph.nodes]);
  const lineOf = ({ id, label, shape, kind }: GraphNode): string => {
    const [open, close] = brackets[shape];
    // A cylinder says by itself that it is a store.
    const className = kind === undefined || kind === 'store' ? '' : `:::${kind}`;
    return `${ids.get(id) ?? ''}${open}${quoted(label)}${close}${className}`;
  };
  const inGroup = (groupId: string | null): readonly string[] =>
    graph.nodes.filter((node) => node.groupId === groupId).map(lineOf);
  const arrows = graph.edges.flatMap(({ from, to, label, isTwoWay }) => {
    const [start, end] = [ids.get(from ?? ''), ids.get(to ?? '')];
    if (start === undefined || end === undefined) return [];
    const words = label === '' ? '' : `|${quoted(label)}|`;
    return [`${start} ${isTwoWay ? '<-->' : '-->'}${words} ${end}`];
  });
  const lines = [
    ...graph.groups.flatMap(({ id, label }) => [
      `subgraph ${ids.get(id) ?? ''}[${quoted(label)}]`,
      ...inGroup(id).map((line) => `  ${line}`),
      'end',
    ]),
    ...inGroup(null),
    ...arrows,
  ];
  return ['flowchart LR', ...lines.map((line) => `  ${line}`), ''].join('\n');
}

/** `Query API` is `query_api`; a second one is `query_api_2`. */
function idsOf(
  named: readonly { readonly id: string; readonly label: string }[],
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    named.map(({ id, label }) => {
      const stem = stemOf(label);
      let own = stem;
      for (let count = 2; taken.has(own); count += 1) own = `${stem}_${String(count)}`;
      taken.add(own);
      return [id, own];
    }),
  );
}

const mostWords = 3;

function stemOf(label: string): string {
  const words = label.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const stem = words.slice(0, mostWords).join('_');
  // Mermaid reads `o` and `x` right after a link as its end.
  return stem === '' || reserved.has(stem) || /^[\dox]/.test(stem) ? `n_${stem}` : stem;
}
