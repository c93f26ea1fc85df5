import type { BoardElement } from '../../board/board-element.js';
import { boxElements, labelSize } from '../../board/drawn-shapes.js';
import type { DrawingGraph } from '../../graph/drawing-graph.js';
import type { Point, Rect } from '../../graph/layout/layout.js';
import { brokenLabels } from './broken-labels.js';
import { connectBoxes } from '../../board/connect-boxes.js';
import type { Comparison } from '../compare-drawings.js';

// Excalidraw's dark picture is its light one turned over, so these are the light theme's.
const foundInk = '#2b8a3e';
const extraInk = '#d9480f';
const ghostInk = '#495057';
const gap = 40;
const ghostWidth = 168;

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
    const owner = element['containerId'];
    const id = typeof owner === 'string' ? owner : element.id;
    if (!own.has(id)) return element;
    if (!extra.has(id)) return { ...element, strokeColor: foundInk };
    return { ...element, strokeColor: extraInk, strokeStyle: 'dashed' };
  });
  const places = new Map(
    live.flatMap((element) =>
      own.has(element.id) ? [[element.id, rectOf(element)] as const] : [],
    ),
  );
  const taken = live.filter(({ type }) => type !== 'arrow').map(rectOf);
  const placeOf = new Map<string, Place>();
  for (const [id, meant] of boxes) {
    const rect = places.get(id);
    if (rect !== undefined) for (const one of meant) placeOf.set(one, { ...rect, id });
  }
  const ghosts = missingBoxes.flatMap((id) => {
    const label = reference.nodes.find((node) => node.id === id)?.label ?? '';
    const height = Math.max(60, labelSize(label, ghostWidth - 24).height + 24);
    const near = reference.edges
      .flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
      .flatMap((other) => placeOf.get(other ?? '') ?? []);
    const rect = freePlace(middleOf(near.length > 0 ? near : taken), height, taken);
    taken.push(rect);
    const ghostId = newId();
    placeOf.set(id, { ...rect, id: ghostId });
    return boxElements(ghostId, label, rect, { form: 'box' }, [], newId).map(asGhost);
  });
  const arrows = reference.edges
    .filter(({ id }) => missingEdges.includes(id))
    .flatMap(({ from, to, isTwoWay }) => {
      const [start, end] = [placeOf.get(from ?? ''), placeOf.get(to ?? '')];
      if (start === undefined || end === undefined || start.id === end.id) return [];
      return connectBoxes(start, end, { label: '', isTwoWay }, newId).map(asGhost);
    });
  // Arrows lie under the boxes that they may cross.
  return [...arrows, ...coloured, ...brokenLabels(ghosts)];
}

type Place = Rect & { readonly id: string };

const asGhost = (element: BoardElement): BoardElement => ({
  ...element,
  strokeColor: ghostInk,
  strokeStyle: 'dotted',
});

function rectOf(element: BoardElement): Rect {
  const number = (key: string): number => {
    const value = element[key];
    return typeof value === 'number' ? value : 0;
  };
  return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
}

function middleOf(rects: readonly Rect[]): Point {
  if (rects.length === 0) return [0, 0];
  const mean = (values: readonly number[]): number =>
    values.reduce((total, one) => total + one, 0) / values.length;
  return [
    mean(rects.map(({ x, width }) => x + width / 2)),
    mean(rects.map(({ y, height }) => y + height / 2)),
  ];
}

/** The free place nearest to a point, on rings of a grid round it. */
function freePlace([x, y]: Point, height: number, taken: readonly Rect[]): Rect {
  const at = (column: number, row: number): Rect => ({
    x: x - ghostWidth / 2 + (column * (ghostWidth + gap)) / 2,
    y: y - height / 2 + (row * (height + gap)) / 2,
    width: ghostWidth,
    height,
  });
  for (let ring = 0; ring < 40; ring += 1) {
    for (let column = -ring; column <= ring; column += 1) {
      for (const row of Math.abs(column) === ring ? range(ring) : [-ring, ring]) {
        const rect = at(column, row);
        if (!taken.some((other) => overlaps(rect, other))) return rect;
      }
    }
  }
  return at(0, 40);
}

const range = (end: number): readonly number[] =>
  Array.from({ length: 2 * end + 1 }, (_, index) => index - end);

const overlaps = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width + gap / 2 &&
  other.x < one.x + one.width + gap / 2 &&
  one.y < other.y + other.height + gap / 2 &&
  other.y < one.y + one.height + gap / 2;
