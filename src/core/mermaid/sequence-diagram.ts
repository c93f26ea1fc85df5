import type { DrawingGraph, GraphEdge, GraphGroup } from '../graph/drawing-graph.js';
import { labelText } from './source-text.js';

// Page: https://mermaid.js.org/syntax/sequenceDiagram.html

const participant = /^(?:create\s+)?(?:participant|actor)\s+(.+?)(?:@\{[^}]*\})?(?:\s+as\s+(.+))?$/;
const message =
  /^([^:]+?)\s*(<<-->>|<<->>|-->>|->>|--x|-x|--\)|-\)|-->|->)\s*[+-]?\s*([^:]+?)\s*:(.*)$/;
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
      const [, declared, alias] = participant.exec(line) ?? [];
      const [, from, arrow = '', to, text = ''] = message.exec(line) ?? [];
      const group = open.at(-1);
      if (declared !== undefined) {
        labels.set(declared, labelText(alias ?? declared));
        if (group !== null && group !== undefined) groupOf.set(declared, group);
      } else if (from !== undefined && to !== undefined && !/^note\b/i.test(line)) {
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

/** Longer lines are left out: the patterns above take time in the square of a line's length. */
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
