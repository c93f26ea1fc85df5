import type { DrawingGraph, GraphEdge } from '../graph/drawing-graph.js';
import { saysElse, wayAgainst, type Way } from './arrow-flow.js';
import type { BoxMatch } from './match/box-match.js';

/** How a drawing compares with its reference; all by id, edges and boxes of the reference and of the drawing apart. */
export type Comparison = {
  readonly boxes: BoxMatch;
  readonly foundBoxes: readonly string[];
  readonly missingBoxes: readonly string[];
  readonly extraBoxes: readonly string[];
  readonly foundEdges: readonly string[];
  /** Drawn the other way round: the reference's arrows, and the drawn ones. */
  readonly turnedEdges: readonly string[];
  readonly turnedDrawn: readonly string[];
  /** Arrows of the reference inside one merged box, which are not asked for. */
  readonly edgesWithin: readonly string[];
  readonly missingEdges: readonly string[];
  readonly extraEdges: readonly string[];
  /** Of the extra ones those against the reference's flow, and the way over another box that it goes instead. */
  readonly against: ReadonlyMap<string, Way>;
};

/**
 * Compares arrows by what their boxes stand for. An arrow of the reference inside one merged box is not asked for, one
 * over a single extra box is there, one that reads is there either way, and a drawn one between the parts of a split box is no extra.
 * An arrow that runs the other way is extra, and not turned, beside the right one, and where it says what of the reference none
 * says: it may be a flow of its own.
 */
export function compareDrawings(
  drawn: DrawingGraph,
  reference: DrawingGraph,
  boxes: BoxMatch,
): Comparison {
  const found = new Set([...boxes.values()].flat());
  const runs = new Set(drawn.edges.flatMap((edge) => meant(eitherWay(edge), boxes)));
  for (const pair of overExtra(drawn, boxes)) runs.add(pair);
  const asked = reference.edges.filter(({ from, to }) => !isWithinOne(from, to, boxes));
  const has = (edge: GraphEdge): boolean => directions(edge).some((pair) => runs.has(pair));
  const opposes = (own: GraphEdge, { from, to }: GraphEdge): boolean =>
    meant(own, boxes).includes(`${to ?? ''} ${from ?? ''}`);
  /** The arrows that run the other way, though what they say is of another flow than the reference's. */
  const othersAgainst = (edge: GraphEdge): readonly GraphEdge[] => {
    const all = has(edge) ? [] : drawn.edges.filter((own) => opposes(own, edge));
    return all.every((own) => saysElse(own, edge, drawn, reference)) ? all : [];
  };
  const isTurned = (edge: GraphEdge): boolean =>
    !has(edge) &&
    has({ ...edge, from: edge.to, to: edge.from }) &&
    othersAgainst(edge).length === 0;
  const straight = new Set(reference.edges.flatMap(directions));
  const turned = new Set(asked.filter(isTurned).map(({ from, to }) => `${to ?? ''} ${from ?? ''}`));
  const isExtra = (edge: GraphEdge): boolean =>
    !isPartOfOne(edge, boxes) &&
    !meant(eitherWay(edge), boxes).some((pair) => straight.has(pair) || turned.has(pair));
  const extra = drawn.edges.filter(isExtra);
  return {
    boxes,
    foundBoxes: idsOf(reference.nodes.filter(({ id }) => found.has(id))),
    missingBoxes: idsOf(reference.nodes.filter(({ id }) => !found.has(id))),
    extraBoxes: idsOf(drawn.nodes.filter(({ id }) => (boxes.get(id) ?? []).length === 0)),
    foundEdges: idsOf(asked.filter(has)),
    turnedEdges: idsOf(asked.filter(isTurned)),
    turnedDrawn: idsOf(
      drawn.edges.filter((edge) =>
        meant(edge, boxes).some((pair) => turned.has(pair) && !straight.has(pair)),
      ),
    ),
    missingEdges: idsOf(asked.filter((edge) => !has(edge) && !isTurned(edge))),
    edgesWithin: idsOf(reference.edges.filter(({ from, to }) => isWithinOne(from, to, boxes))),
    extraEdges: idsOf(extra),
    against: new Map(
      extra.flatMap((edge) => {
        const way = runsAgainst(edge, boxes, drawn, reference);
        return way === null ? [] : [[edge.id, way] as const];
      }),
    ),
  };
}

/** The reference's way round, of an arrow that says nothing else than it; what reads may be drawn either way. */
function runsAgainst(
  edge: GraphEdge,
  boxes: BoxMatch,
  drawn: DrawingGraph,
  reference: DrawingGraph,
): Way | null {
  const [starts, ends] = [standsFor(edge.from, boxes), standsFor(edge.to, boxes)];
  const way = edge.isTwoWay || reads.test(edge.label) ? null : wayAgainst(starts, ends, reference);
  if (way === null) return null;
  const legs = reference.edges.filter(({ from, to }) =>
    [from, to].every((end) => way.includes(end ?? '')),
  );
  return legs.every((leg) => saysElse(edge, leg, drawn, reference)) ? null : way;
}

/** Who reads calls, and what is read comes back: of a read the arrow is drawn either way. */
const eitherWay = (edge: GraphEdge): GraphEdge =>
  reads.test(edge.label) ? { ...edge, isTwoWay: true } : edge;
const reads = /\b(?:reads?|re-?reads?|quer(?:y|ies)|look ?ups?|looks? up|fetch(?:es)?)\b/i;

const idsOf = (all: readonly { readonly id: string }[]): readonly string[] =>
  all.map(({ id }) => id);
const standsFor = (id: string | null, boxes: BoxMatch): readonly string[] =>
  id === null ? [] : (boxes.get(id) ?? []);

const directions = ({ from, to, isTwoWay }: GraphEdge): readonly string[] => [
  `${from ?? ''} ${to ?? ''}`,
  ...(isTwoWay ? [`${to ?? ''} ${from ?? ''}`] : []),
];

/** The pairs of the reference's boxes that a drawn arrow joins, in its direction. */
const meant = (edge: GraphEdge, boxes: BoxMatch): readonly string[] =>
  standsFor(edge.from, boxes).flatMap((from) =>
    standsFor(edge.to, boxes).flatMap((to) => directions({ ...edge, from, to })),
  );

function overExtra(drawn: DrawingGraph, boxes: BoxMatch): readonly string[] {
  const isExtra = (id: string | null): boolean => id !== null && standsFor(id, boxes).length === 0;
  return drawn.edges
    .filter(({ to }) => isExtra(to))
    .flatMap((first) =>
      drawn.edges
        .filter(({ from }) => from === first.to)
        .flatMap((second) => meant({ ...second, from: first.from, isTwoWay: false }, boxes)),
    );
}

const isWithinOne = (from: string | null, to: string | null, boxes: BoxMatch): boolean =>
  from !== null &&
  to !== null &&
  [...boxes.values()].some((own) => own.includes(from) && own.includes(to));

const isPartOfOne = ({ from, to }: GraphEdge, boxes: BoxMatch): boolean =>
  standsFor(from, boxes).some((id) => standsFor(to, boxes).includes(id));
