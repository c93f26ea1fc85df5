import type { DrawingGraph, GraphEdge, GraphGroup } from '../graph/drawing-graph.js';
import { labelText } from './source-text.js';

// Page: https://mermaid.js.org/syntax/sequenceDiagram.html

const declaration = /^(?:create\s+)?(?:participant|actor)\s+/;
const arrows = /<<-->>|<<->>|-->>|->>|--x|-x|--\)|-\)|-->|->/;
const block = /^(?:alt|opt|loop|par|par_over|critical|break|rect)\b/;

/** Participants as nodes, messages as arrows, `box` as groups. What cannot be read is skipped. */
export function readSequence(source: string): DrawingGraph {
  const labels = new Map<string, string>();
  const groupOf = new Map<string, string>();
  const groups: GraphGroup[] = [];
  const edges: GraphEdge[] = [];
  const open: (string | null)[] = [];
  const meet = (id: string): string => {
    if (!labels.has(id)) labels.set(id, labelText(id));
    return id;
  };
  for (const line of linesOf(source)) {
    const box = /^box\b(.*)$/.exec(line);
    if (box !== null) {
      groups.push({ id: `box${String(groups.length)}`, label: boxTitle(box[1] ?? '') });
      open.push(groups.at(-1)?.id ?? null);
    } else if (block.test(line)) open.push(null);
    else if (/^end\b/.test(line)) open.pop();
    else {
      const declared = participantIn(line);
      const message = messageIn(line);
      const group = open.at(-1);
      if (declared !== null) {
        labels.set(declared.id, labelText(declared.alias ?? declared.id));
        if (group !== null && group !== undefined) groupOf.set(declared.id, group);
      } else if (message !== null && !/^note\b/i.test(line)) {
        const { from, arrow, to, text } = message;
        const id = `m${String(edges.length)}`;
        const isTwoWay = arrow.startsWith('<<') || arrow === '->' || arrow === '-->';
        edges.push({ id, from: meet(from), to: meet(to), label: labelText(text), isTwoWay });
      }
    }
  }
  return {
    nodes: [...labels].map(([id, label]) => ({
      id,
      label,
      shape: 'box' as const,
      groupId: groupOf.get(id) ?? null,
    })),
    edges,
    groups,
  };
}

/** `participant A@{ "type": "boundary" } as Alice`. */
function participantIn(
  line: string,
): { readonly id: string; readonly alias: string | undefined } | null {
  const head = declaration.exec(line);
  if (head === null) return null;
  const rest = line.slice(head[0].length);
  const as = rest.search(/\sas\s/);
  const alias = as === -1 ? undefined : rest.slice(as + 4).trim();
  const named = (as === -1 ? rest : rest.slice(0, as)).trimEnd();
  const data = named.endsWith('}') ? named.lastIndexOf('@{') : -1;
  const id = data > 0 ? named.slice(0, data) : named;
  return id === '' ? null : { id, alias: alias === '' ? undefined : alias };
}

type Message = Readonly<Record<'from' | 'arrow' | 'to' | 'text', string>>;

/** `A->>+B: text`. By index: one pattern for all of it goes back and forth over blanks. */
function messageIn(line: string): Message | null {
  const colon = line.indexOf(':');
  const head = colon === -1 ? '' : line.slice(0, colon);
  const found = arrows.exec(head.slice(1));
  if (found === null) return null;
  const at = found.index + 1;
  const [arrow] = found;
  const to = head
    .slice(at + arrow.length)
    .trim()
    .replace(/^[+-]/, '')
    .trim();
  const from = head.slice(0, at).trimEnd();
  return from === '' || to === '' ? null : { from, arrow, to, text: line.slice(colon + 1) };
}

/** Longer lines are left out: nobody reads them. */
const linesOf = (source: string): readonly string[] =>
  source
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line.length <= 500);

/** `box` takes a colour before its title. */
function boxTitle(heading: string): string {
  return labelText(
    heading.replace(/^\s*(?:rgba?\([^)]*\)|hsla?\([^)]*\)|transparent|[a-z]+(?=\s))/i, ''),
  );
}
