import type { BoardElement } from '../../board/board-element.js';
import { boxElements, labelSize } from '../../board/drawn-shapes.js';
import type { DrawingGraph } from '../../graph/drawing-graph.js';
import type { Point, Rect } from '../../graph/layout/layout.js';
import { brokenLabels } from './broken-labels.js';
import { connectBoxes } from '../../board/connect-boxes.js';
import type { Comparison } from '../compare-drawings.js';
import { ghostPlace, ghostWidth } from './ghost-place.js';

// Excalidraw's dark picture is its light one turned over, so these are the light theme's.
const foundInk = '#2b8a3e';
const extraInk = '#d9480f';
const ghostInk = '#495057';

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
  const taken = live.filter(({ type }) => type !== 'arrow' && type !== 'line').map(rectOf);
  const lines = live.flatMap(lineOf);
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
    const rect = ghostPlace(middleOf(near.length > 0 ? near : taken), height, { taken, lines });
    taken.push(rect);
    const ghostId = newId();
    placeOf.set(id, { ...rect, id: ghostId });
    return boxElements(ghostId, label, rect, { form: 'box' }, [], newId).map(asGhost);
  });
  const boxIds = new Set(drawn.nodes.map(({ id }) => id));
  const solid = [
    ...[...places].flatMap(([id, rect]) => (boxIds.has(id) ? [{ ...rect, id }] : [])),
    ...missingBoxes.flatMap((id) => placeOf.get(id) ?? []),
  ];
  const labels = live
    .filter((one) => one.type === 'text' && !boxIds.has(String(one['containerId'])))
    .map(rectOf);
  const arrows = reference.edges
    .filter(({ id }) => missingEdges.includes(id))
    .flatMap(({ from, to, isTwoWay }) => {
      const [start, end] = [placeOf.get(from ?? ''), placeOf.get(to ?? '')];
      if (start === undefined || end === undefined || start.id === end.id) return [];
      const others = solid.filter(({ id }) => id !== start.id && id !== end.id);
      const around = { boxes: others, labels, lines };
      const arrow = connectBoxes(start, end, { label: '', isTwoWay }, newId, around).map(asGhost);
      lines.push(...arrow.flatMap(lineOf));
      return arrow;
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

/** The points of an arrow or a line, where they lie on the board. */
function lineOf(element: BoardElement): readonly (readonly Point[])[] {
  const { x, y } = rectOf(element);
  const points = element['points'];
  // A pen's stroke has hundreds of points, and may be crossed.
  if (!Array.isArray(points) || element.type === 'freedraw') return [];
  const numbers = points.filter(isPoint);
  return [numbers.map(([left, top]): Point => [x + left, y + top])];
}

const isPoint = (point: unknown): point is Point =>
  Array.isArray(point) && typeof point[0] === 'number' && typeof point[1] === 'number';

function middleOf(rects: readonly Rect[]): Point {
  if (rects.length === 0) return [0, 0];
  const mean = (values: readonly number[]): number =>
    values.reduce((total, one) => total + one, 0) / values.length;
  return [
    mean(rects.map(({ x, width }) => x + width / 2)),
    mean(rects.map(({ y, height }) => y + height / 2)),
  ];
}
