import type { DrawingGraph } from '../../graph/drawing-graph.js';
import { shortName } from './label-in.js';

const mostNames = 2;

/** Boxes by their short names, each once: `“A” and “B”`, `“A”, “B” and 3 more`; empty for none. */
export function namesOf(ids: readonly (string | null)[], graph: DrawingGraph): string {
  const names = [...new Set(ids)].map((id) => {
    const name = shortName(graph, id);
    return name === '' ? 'a box without a label' : `“${name}”`;
  });
  const others = names.length - mostNames;
  return others > 0
    ? `${names.slice(0, mostNames).join(', ')} and ${String(others)} more`
    : names.join(' and ');
}
