import type { DrawingGraph, GraphNode } from '../graph/drawing-graph.js';
import { isNodeKind, type NodeKind } from '../graph/node-kind.js';
import { linkAt } from './flowchart-link.js';
import { labelText } from './source-text.js';
import { shapeAt, shapeDataAt } from './flowchart-shape.js';

// Own reading of mermaid's flowchart syntax; a test holds it to the real one on sample diagrams.
// Page: https://mermaid.js.org/syntax/flowchart.html

type Node = {
  readonly label: string;
  readonly shape: GraphNode['shape'];
  readonly kind?: NodeKind;
};
type Edge = DrawingGraph['edges'][number];
type OpenGroup = { readonly id: string | null; readonly title: string; readonly members: string[] };
type State = {
  readonly nodes: Map<string, Node>;
  readonly edges: Edge[];
  readonly edgeNames: Set<string>;
  readonly joins: Map<string, number>;
  readonly groups: Map<string, string>;
  readonly groupOf: Map<string, string>;
  readonly open: OpenGroup[];
  closed: number;
};

const mostEdges = 5000;
const ignored =
  /(?:classDef|class|style|linkStyle|click|direction|interpolate|href|default)\b[^\n;]*/y;
const opening = /subgraph\b([^\n;]*)/y;
const closing = /end\b(?![\w-])[^\S\n]*/y;
const blank = /[\s;]+/y;
const rest = /[^\n;]*/y;
const nodeId =
  /(?:[\p{L}\p{N}_!#$%'*+.`?\\/]|-(?=[^>\-.\s])|=(?=[^=>]))(?:[\p{L}\p{N}_!#$%&'*+.`?\\/]|-(?=[^>\-.])|=(?=[^=>]))*/uy;
const styleClass = /\s*:::([\w-]+)/y;
const edgeName = /\s*([\w-]+)@(?=[xo<]?[-=~.])/y;
const and = /\s*&\s*/y;

/** The graph of a flowchart's statements, without its header. What cannot be read is skipped to the line's end. */
export function readFlow(source: string): DrawingGraph {
  const state: State = {
    nodes: new Map(),
    edges: [],
    edgeNames: new Set(),
    joins: new Map(),
    groups: new Map(),
    groupOf: new Map(),
    open: [],
    closed: 0,
  };
  let at = 0;
  while (at < source.length) {
    const next = statement(state, source, at);
    at = next > at ? next : at + 1;
  }
  while (state.open.length > 0) closeGroup(state);
  const isGroup = (id: string): boolean => state.groups.has(id);
  return {
    nodes: [...state.nodes]
      .filter(([id]) => !isGroup(id))
      .map(([id, node]) => ({ id, ...node, groupId: state.groupOf.get(id) ?? null })),
    edges: state.edges,
    groups: [...state.groups].map(([id, label]) => ({ id, label })),
  };
}

/** Reads one statement at `start`; returns where the next may begin. */
function statement(state: State, source: string, start: number): number {
  const at = end(blank, source, start) ?? start;
  const skipped = end(ignored, source, at);
  if (skipped !== null) return skipped;
  const heading = match(opening, source, at);
  if (heading !== null) {
    openGroup(state, (heading[1] ?? '').slice(0, 500));
    return at + heading[0].length;
  }
  const closed = end(closing, source, at);
  if (closed !== null) {
    closeGroup(state);
    return closed;
  }
  return chain(state, source, at);
}

/** Nodes joined by links: `A & B --> C -- text --> D`. */
function chain(state: State, source: string, start: number): number {
  let left = nodesAt(state, source, start);
  if (left === null) return end(rest, source, start) ?? start;
  for (;;) {
    const named = match(edgeName, source, left.end);
    const link = linkAt(source, left.end + (named?.[0].length ?? 0));
    if (link === null) return left.end;
    const right = nodesAt(state, source, link.end);
    if (right === null) return end(rest, source, link.end) ?? link.end;
    if (named?.[1] !== undefined) state.edgeNames.add(named[1]);
    if (!link.isInvisible) addEdges(state, left.ids, right.ids, link);
    left = right;
  }
}

function nodesAt(
  state: State,
  source: string,
  start: number,
): { readonly ids: readonly string[]; readonly end: number } | null {
  const ids: string[] = [];
  let at = start;
  for (;;) {
    const id = match(nodeId, source, at)?.[0];
    if (id === undefined) return ids.length === 0 ? null : { ids, end: at };
    at += id.length;
    const shape = shapeAt(source, at);
    at = shape?.end ?? at;
    const data = source.startsWith('@{', at) ? shapeDataAt(source, at) : null;
    at = data?.end ?? at;
    const className = match(styleClass, source, at);
    at += className?.[0].length ?? 0;
    const kind = className?.[1];
    if (!state.edgeNames.has(id)) {
      addNode(state, id, { ...given(shape), ...given(data), ...(isNodeKind(kind) && { kind }) });
    }
    ids.push(id);
    const joined = end(and, source, at);
    if (joined === null) return { ids, end: at };
    at = joined;
  }
}

const given = (read: Partial<Node> | null): Partial<Node> => ({
  ...(read?.label === undefined ? {} : { label: labelText(read.label) }),
  ...(read?.shape === undefined ? {} : { shape: read.shape }),
});

function addNode(state: State, id: string, parts: Partial<Node>): void {
  const known = state.nodes.get(id) ?? { label: id, shape: 'box' };
  state.nodes.set(id, { ...known, ...parts });
  state.open.at(-1)?.members.push(id);
}

function addEdges(
  state: State,
  froms: readonly string[],
  tos: readonly string[],
  link: { readonly text: string; readonly isTwoWay: boolean },
): void {
  for (const from of froms) {
    for (const to of tos) {
      if (state.edges.length >= mostEdges) return;
      const same = state.joins.get(`${from} ${to}`) ?? 0;
      state.joins.set(`${from} ${to}`, same + 1);
      const id = `L_${from}_${to}_${String(same)}`;
      state.edges.push({ id, from, to, label: labelText(link.text), isTwoWay: link.isTwoWay });
    }
  }
}

function openGroup(state: State, heading: string): void {
  const { id, named } = headingParts(heading.trim());
  const label = labelText(named ?? id);
  const hasOwnId = id !== '' && (named !== undefined || !/\s/.test(id));
  state.open.push({ id: hasOwnId ? id : null, title: label, members: [] });
}

/** `id [title]`, `id` or `"title"`. By index, since a pattern goes back and forth over blanks for minutes. */
function headingParts(text: string): { readonly id: string; readonly named: string | undefined } {
  const bracket = text.indexOf('[');
  const before = bracket === -1 ? text : text.slice(0, bracket);
  if (before.includes('"') || (bracket !== -1 && !text.endsWith(']'))) {
    const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
    return { id: '', named: isQuoted ? text : undefined };
  }
  return { id: before.trimEnd(), named: bracket === -1 ? undefined : text.slice(bracket + 1, -1) };
}

/** As mermaid does: unnamed groups are counted when they end, and a node stays in the group that ended first. */
function closeGroup(state: State): void {
  const group = state.open.pop();
  if (group === undefined) return;
  const id = group.id ?? `subGraph${String(state.closed)}`;
  state.closed += 1;
  state.groups.set(id, group.title);
  for (const member of group.members) {
    if (!state.groupOf.has(member)) state.groupOf.set(member, id);
  }
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function end(pattern: RegExp, source: string, at: number): number | null {
  const found = match(pattern, source, at);
  return found === null || found[0] === '' ? null : at + found[0].length;
}
