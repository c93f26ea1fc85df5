import type { DrawingGraph, GraphNode } from './drawing-graph.js';

type TitledGraph = {
  readonly id: string;
  readonly title: string;
  readonly graph: DrawingGraph;
};

export const brackets: Readonly<Record<GraphNode['shape'], readonly [string, string]>> = {
  box: ['[', ']'],
  store: ['[(', ')]'],
  round: ['(', ')'],
  diamond: ['{', '}'],
};

/**
 * One Mermaid flowchart with a subgraph for each graph. Ids get the graph's own in front, so that two that share one
 * stay apart; arrows that hang loose are left out. `readDiagram` reads the same components and arrows back.
 */
export function flowchartOf(graphs: readonly TitledGraph[]): string {
  // Invisible links put one below the other; without them they stand in one row, too wide to read.
  const column = graphs.length < 2 ? [] : [`  ${graphs.map(({ id }) => id).join(' ~~~ ')}`];
  return ['flowchart TB', ...graphs.map(partOf), ...column].join('\n');
}

function partOf({ id, title, graph }: TitledGraph): string {
  const ids = new Map(
    [...graph.nodes, ...graph.groups].map((one, index) => [one.id, `${id}_${String(index)}`]),
  );
  const inGroup = (groupId: string | null): readonly string[] =>
    graph.nodes
      .filter((node) => node.groupId === groupId)
      .map(({ id: own, label, shape }) => {
        const [open, close] = brackets[shape];
        return `${ids.get(own) ?? ''}${open}${quoted(label)}${close}`;
      });
  const groups = graph.groups.flatMap((group) => [
    `subgraph ${ids.get(group.id) ?? ''}[${quoted(group.label)}]`,
    ...inGroup(group.id),
    'end',
  ]);
  const arrows = graph.edges.flatMap(({ from, to, label, isTwoWay }) => {
    const ends = [ids.get(from ?? ''), ids.get(to ?? '')];
    if (ends.includes(undefined)) return [];
    const words = label === '' ? '' : `|${quoted(label)}|`;
    return [`${ends[0] ?? ''} ${isTwoWay ? '<-->' : '-->'}${words} ${ends[1] ?? ''}`];
  });
  return [
    `  subgraph ${id}[${quoted(title)}]`,
    ...['direction LR', ...inGroup(null), ...groups, ...arrows].map((line) => `    ${line}`),
    '  end',
  ].join('\n');
}

export const quoted = (label: string): string =>
  `"${label.replaceAll('"', '#quot;').replaceAll(/\s+/g, ' ').trim()}"`;
