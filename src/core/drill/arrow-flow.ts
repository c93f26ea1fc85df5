import type { DrawingGraph, GraphEdge } from '../graph/drawing-graph.js';
import { stemsIn } from './match/label-terms.js';

const labelOf = ({ nodes }: DrawingGraph, id: string | null): string =>
  nodes.find((node) => node.id === id)?.label ?? '';

/**
 * Whether an arrow's label says something that neither the arrow of the reference nor a box at an end says: `promote` from a canary
 * is no call of it turned round. False for one without a label.
 */
export function saysElse(
  edge: GraphEdge,
  other: GraphEdge,
  drawn: DrawingGraph,
  reference: DrawingGraph,
): boolean {
  const own = stemsIn(edge.label);
  const ends = [labelOf(drawn, edge.from), labelOf(drawn, edge.to)];
  const theirs = [labelOf(reference, other.from), labelOf(reference, other.to)];
  const known = new Set([other.label, ...ends, ...theirs].flatMap(stemsIn));
  return own.length > 0 && !own.some((stem) => known.has(stem));
}

/** Boxes of the reference by their ids, in the order in which its arrows go. */
export type Way = readonly [from: string, over: string, to: string];

/**
 * The way over one box on which the reference leads from one of `ends` to one of `starts`, for an arrow drawn from `starts` to
 * `ends`: null where there is none, where the reference goes back straight too, or where any way leads on from the starts to the ends.
 */
export function wayAgainst(
  starts: readonly string[],
  ends: readonly string[],
  { edges }: DrawingGraph,
): Way | null {
  const reached = new Set(starts);
  for (const id of reached) for (const next of nextOf(id, edges)) reached.add(next);
  const before = ends.flatMap((id) => nextOf(id, edges));
  if (ends.some((id) => reached.has(id)) || starts.some((id) => before.includes(id))) return null;
  for (const from of ends)
    for (const over of nextOf(from, edges)) {
      const to = nextOf(over, edges).find((id) => starts.includes(id));
      if (to !== undefined) return [from, over, to];
    }
  return null;
}

function nextOf(id: string, edges: readonly GraphEdge[]): readonly string[] {
  return edges.flatMap(({ from, to, isTwoWay }) => [
    ...(from === id && to !== null ? [to] : []),
    ...(isTwoWay && to === id && from !== null ? [from] : []),
  ]);
}
