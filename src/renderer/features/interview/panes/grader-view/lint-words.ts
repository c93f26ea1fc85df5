import type { Strokes } from '../../../../../core/board/strokes.js';
import { counted } from '../../../../../core/counted.js';
import type { BoardLint } from '../../../../../core/graph/board-lint.js';
import type { DrawingGraph, GraphEdge } from '../../../../../core/graph/drawing-graph.js';

export const noLabel = 'a box without a label';

/** What each box or group is called, by id. */
export function namesIn({ nodes, groups }: DrawingGraph): (id: string | null) => string {
  const labels = new Map([...nodes, ...groups].map(({ id, label }) => [id, label]));
  return (id) => {
    if (id === null) return 'nothing';
    const label = labels.get(id) ?? '';
    return label === '' ? noLabel : label;
  };
}

/** One sentence that says what to look at; a question where only the person can know. */
export function lintWords(lint: BoardLint, graph: DrawingGraph): string {
  const nameOf = namesIn(graph);
  const names = lint.ids.map((id) => `“${nameOf(id)}”`);
  const [first = ''] = names;
  switch (lint.kind) {
    case 'loose-arrow':
      return looseWords(graph.edges.find(({ id }) => id === lint.ids[0]));
    case 'no-label':
      return 'A box has no label.';
    case 'orphan':
      return `No arrow joins ${first}.`;
    case 'same-name':
      return lint.ids.length === 2
        ? `Two boxes are called “${lint.label}”. Are they one?`
        : `${String(lint.ids.length)} boxes are called “${lint.label}”. Are they one?`;
    case 'one-of-each':
      return names.length === 1
        ? `Every request goes through ${first}, and there is only one. What if it fails?`
        : `Every request goes through ${listed(names)}, and there is one of each. What if one fails?`;
  }
}

/** What was drawn and is not read: "12 pen strokes are not read: 11 lead from one box to another." */
export function strokeWords({ unread, joining }: Strokes): string {
  const are = unread.length === 1 ? 'is' : 'are';
  const told = `${counted(unread.length, 'pen stroke')} ${are} not read`;
  if (joining === 0) return `${told}: only boxes, text and arrows are.`;
  if (joining === unread.length && joining === 1)
    return `${told}: it leads from one box to another.`;
  const lead =
    joining === 1 ? '1 leads' : joining === unread.length ? 'they lead' : `${String(joining)} lead`;
  return `${told}: ${lead} from one box to another.`;
}

function looseWords(edge: GraphEdge | undefined): string {
  const label = edge === undefined || edge.label === '' ? '' : ` “${edge.label}”`;
  if (edge === undefined || (edge.from === null && edge.to === null))
    return `The arrow${label} is attached to no box.`;
  const isEndLoose = edge.to === null;
  return `The arrow${label} is attached at one end only: its ${isEndLoose ? 'end' : 'start'} is loose.`;
}

const listed = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** How much there is to look at, in the panel's summary. */
export const lintCountWords = (count: number): string => `${counted(count, 'thing')} to look at`;
