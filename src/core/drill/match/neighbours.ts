import type { DrawingGraph } from '../../graph/drawing-graph.js';
import type { BoxMatch } from './box-match.js';

/** How far standing at the same place speaks for two boxes. */
export const neighbourWeight = 0.35;

/** How far a drawn box stands where a box of the reference does, 0 to 1, both by id. */
export type Near = (drawn: string, reference: string) => number;

/** How many of a drawn box's neighbours stand for neighbours of the reference's box, against the fewer of both. */
export function neighbourShare(
  drawn: DrawingGraph,
  reference: DrawingGraph,
  found: BoxMatch,
): Near {
  const [mine, theirs] = [neighboursIn(drawn), neighboursIn(reference)];
  return (one, other) => {
    const wanted = theirs.get(other) ?? new Set<string>();
    const own = mine.get(one) ?? new Set<string>();
    let shared = 0;
    for (const neighbour of own) {
      const [way, id] = [neighbour[0] ?? '', neighbour.slice(1)];
      if ((found.get(id) ?? []).some((ref) => wanted.has(way + ref))) shared += 1;
    }
    const fewer = Math.min(own.size, wanted.size);
    return fewer === 0 ? 0 : shared / Math.max(2, fewer);
  };
}

/** Per box its neighbours, `>` before those that its arrows reach, `<` before those whose arrows reach it. */
export function neighboursIn({
  edges,
  nodes,
}: DrawingGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of edges) {
    if (from === null || to === null) continue;
    all.get(from)?.add(`>${to}`);
    all.get(to)?.add(`<${from}`);
  }
  return all;
}
