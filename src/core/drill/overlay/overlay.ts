import type { BoardElement } from '../../board/board-element.js';
import type { DrawingGraph } from '../../graph/drawing-graph.js';
import type { Comparison } from '../compare-drawings.js';
import { addedTo, marked, rectOf, type Place } from './added.js';

/**
 * One's own board with what was found in one colour, what is extra or turned round in another with a dashed line, and what
 * is missing as pale boxes and arrows: a box beside those it belongs to, at the next free place.
 */
export function overlay(
  elements: readonly BoardElement[],
  drawn: DrawingGraph,
  reference: DrawingGraph,
  { boxes, missingBoxes, extraBoxes, missingEdges, extraEdges, turnedDrawn }: Comparison,
  newId: () => string,
): readonly BoardElement[] {
  const live = elements.filter(({ isDeleted }) => !isDeleted);
  const extra = new Set([...extraBoxes, ...extraEdges, ...turnedDrawn]);
  const own = new Set([...drawn.nodes, ...drawn.edges].map(({ id }) => id));
  const coloured = live.map((element) => {
    const id = ownerOf(element);
    if (!own.has(id)) return element;
    return marked(element, extra.has(id) ? 'extra' : 'found');
  });
  const places = new Map(live.map((element) => [element.id, placeOf(element)]));
  const solid = drawn.nodes.flatMap(({ id }) => places.get(id) ?? []);
  const meant = new Map<string, Place>();
  for (const [id, ofReference] of boxes) {
    const place = places.get(id);
    if (place !== undefined) for (const one of ofReference) meant.set(one, place);
  }
  const lacking = { graph: reference, boxIds: missingBoxes, edgeIds: missingEdges } as const;
  const added = addedTo(live, solid, meant, { ...lacking, mark: 'ghost' }, newId);
  // Arrows lie under the boxes that they may cross.
  return [...added.arrows, ...coloured, ...added.boxes];
}

/** A label goes with its box or arrow. */
export function ownerOf(element: BoardElement): string {
  const owner = element['containerId'];
  return typeof owner === 'string' ? owner : element.id;
}

export const placeOf = (element: BoardElement): Place => ({ ...rectOf(element), id: element.id });
