import type { BoardElement } from '../../board/board-element.js';
import { graphOnBoard } from '../../board/graph-to-board.js';
import type { DrawingGraph } from '../../graph/drawing-graph.js';
import type { Direction } from '../../graph/layout/layout.js';
import type { Comparison } from '../compare-drawings.js';
import { addedTo, marked, type Mark, type Place } from './added.js';
import { brokenLabels } from './broken-labels.js';
import { ownerOf, placeOf } from './overlay.js';

/**
 * The reference as it is laid out where one looks at it, with what was found, what is missing and what was drawn beyond it marked as
 * on one's own board. For a drawing that lacks most of it: round two boxes the rest found no order that one could read.
 */
export function referenceOverlay(
  drawn: DrawingGraph,
  reference: DrawingGraph,
  compared: Comparison,
  direction: Direction | null,
  newId: () => string,
): readonly BoardElement[] {
  const { elements, ids } = graphOnBoard(reference, newId, direction);
  const placed = new Map(elements.map((element) => [element.id, placeOf(element)]));
  const marks = new Map<string, Mark>();
  const mark = (all: readonly string[], one: Mark): void => {
    for (const id of all) marks.set(ids.get(id) ?? '', one);
  };
  // An arrow inside one merged box is not asked for, and is there with it.
  mark(
    reference.edges.map(({ id }) => id),
    'found',
  );
  mark(compared.foundBoxes, 'found');
  mark([...compared.missingBoxes, ...compared.missingEdges], 'ghost');
  mark(compared.turnedEdges, 'extra');
  const turned = new Set(compared.turnedEdges.map((id) => ids.get(id)));
  const coloured = elements.map((element) => {
    const own = marks.get(ownerOf(element));
    if (own === undefined) return element;
    const asDrawn = turned.has(element.id) ? turnedRound(element) : element;
    const shown = marked(asDrawn, own);
    return own === 'ghost' ? { ...shown, backgroundColor: 'transparent' } : shown;
  });
  const placeIn = (id = ''): Place | undefined => placed.get(ids.get(id) ?? '');
  const solid = reference.nodes.flatMap(({ id }) => placeIn(id) ?? []);
  const meant = new Map<string, Place>();
  for (const [id, [first]] of compared.boxes) {
    const place = placeIn(first);
    if (place !== undefined) meant.set(id, place);
  }
  const beyond = {
    graph: drawn,
    boxIds: compared.extraBoxes,
    edgeIds: compared.extraEdges,
  } as const;
  const added = addedTo(elements, solid, meant, { ...beyond, mark: 'extra' }, newId);
  return [...added.arrows, ...brokenLabels(coloured), ...added.boxes];
}

/** As the person drew it. */
const turnedRound = (arrow: BoardElement): BoardElement => ({
  ...arrow,
  startArrowhead: arrow['endArrowhead'],
  endArrowhead: arrow['startArrowhead'],
});
