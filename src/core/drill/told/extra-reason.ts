import type { DrawingGraph, GraphEdge } from '../../graph/drawing-graph.js';
import type { BoxMatch } from '../match/match-boxes.js';
import { labelIn, shortName } from './joins.js';
import { ownSentences } from './own-sentence.js';
import type { Told } from './reason-for.js';
import { sentenceOn } from './reference-sentence.js';

type Both = {
  readonly drawn: DrawingGraph;
  readonly reference: DrawingGraph;
  readonly boxes: BoxMatch;
};

/**
 * What the reference does in place of a box that only the person drew: what it says of it, or how it goes without. Empty
 * where it does neither, or where that stands at another box, which is in `used`.
 */
export function extraReason(
  id: string,
  both: Both,
  told: Told,
  used: ReadonlySet<string> = new Set(),
): string {
  const { drawn, reference } = both;
  const said = sentenceOn([labelIn(drawn, id)], told.reference.answer);
  const isOfABox = reference.nodes.some(
    (box) => said !== null && ownSentences(box.id, reference, told.reference.answer).includes(said),
  );
  if (said !== null && !isOfABox && !used.has(said))
    return `The reference answer says it without a box: “${said}”`;
  const meant = (edges: readonly GraphEdge[], end: 'from' | 'to'): readonly string[] =>
    edges.flatMap((edge) => both.boxes.get(edge[end] ?? '') ?? []);
  const before = meant(
    drawn.edges.filter(({ to }) => to === id),
    'from',
  );
  const after = meant(
    drawn.edges.filter(({ from }) => from === id),
    'to',
  );
  const direct = reference.edges.find(
    ({ from, to }) => before.includes(from ?? '') && after.includes(to ?? ''),
  );
  if (direct !== undefined) {
    const [from, to] = [shortName(reference, direct.from), shortName(reference, direct.to)];
    return `The reference goes from ${from} to ${to} without it.`;
  }
  return '';
}

/** Why an arrow that only the person drew is none of the reference's. */
export function extraArrowReason(edge: GraphEdge, { drawn, reference, boxes }: Both): string {
  const [from, to] = [edge.from ?? '', edge.to ?? ''];
  if (edge.from === null || edge.to === null) return 'It is attached at one end only.';
  const isKnown = (id: string): boolean => (boxes.get(id) ?? []).length > 0;
  for (const end of [from, to])
    if (!isKnown(end)) return `The reference has no “${shortName(drawn, end)}”.`;
  const way = over(boxes.get(from) ?? [], boxes.get(to) ?? [], reference);
  if (way !== null) return `The reference gets there over ${shortName(reference, way)}.`;
  return 'In the reference these two are not joined.';
}

/** A box over which arrows lead from one of the first to one of the last. */
function over(
  starts: readonly string[],
  ends: readonly string[],
  { edges }: DrawingGraph,
): string | null {
  const next = edges.filter(({ from }) => starts.includes(from ?? '')).map(({ to }) => to);
  const found = edges.find(({ from, to }) => next.includes(from) && ends.includes(to ?? ''));
  return found?.from ?? null;
}
