import type { BoardElement } from '../../board/board-element.js';
import { connectBoxes } from '../../board/connect-boxes.js';
import { boxElements, labelSize } from '../../board/drawn-shapes.js';
import type { DrawingGraph } from '../../graph/drawing-graph.js';
import type { Point, Rect } from '../../graph/layout/layout.js';
import { brokenLabels } from './broken-labels.js';
import { ghostPlace, ghostWidth } from './ghost-place.js';

// Excalidraw's dark picture is its light one turned over, so these are the light theme's.
const inks = { found: '#2b8a3e', extra: '#d9480f', ghost: '#495057' } as const;
const strokes = { found: {}, extra: { strokeStyle: 'dashed' }, ghost: { strokeStyle: 'dotted' } };

/** Found, drawn beyond the reference or the wrong way round, or missing. */
export type Mark = keyof typeof inks;

/** An element of a board in the colour and the line of its mark; one that was found keeps its line. */
export const marked = (element: BoardElement, mark: Mark): BoardElement => ({
  ...element,
  ...strokes[mark],
  strokeColor: inks[mark],
});

export type Place = Rect & { readonly id: string };
type Added = {
  /** The drawing that the board lacks some of, and what it lacks, by ids. */
  readonly graph: DrawingGraph;
  readonly boxIds: readonly string[];
  readonly edgeIds: readonly string[];
  readonly mark: Mark;
};

/**
 * What a board lacks of another drawing, to be laid on it: each box at the free place that is nearest to those it is joined to, then
 * arrows that go round all boxes. `placeOf` says where the other boxes of that drawing stand for on the board, `solid` are the board's boxes.
 */
export function addedTo(
  live: readonly BoardElement[],
  solid: readonly Place[],
  placeOf: ReadonlyMap<string, Place>,
  { graph, boxIds, edgeIds, mark }: Added,
  newId: () => string,
): { readonly boxes: readonly BoardElement[]; readonly arrows: readonly BoardElement[] } {
  const taken = live.filter(({ type }) => type !== 'arrow' && type !== 'line').map(rectOf);
  const lines = live.flatMap(lineOf);
  const places = new Map(placeOf);
  const boxes = boxIds.flatMap((id) => {
    const label = graph.nodes.find((node) => node.id === id)?.label ?? '';
    const height = Math.max(60, labelSize(label, ghostWidth - 24).height + 24);
    const near = graph.edges
      .flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
      .flatMap((other) => places.get(other ?? '') ?? []);
    const rect = ghostPlace(middleOf(near.length > 0 ? near : taken), height, { taken, lines });
    taken.push(rect);
    const ownId = newId();
    places.set(id, { ...rect, id: ownId });
    return boxElements(ownId, label, rect, { form: 'box' }, [], newId);
  });
  const all = [...solid, ...boxIds.flatMap((id) => places.get(id) ?? [])];
  const solidIds = new Set(solid.map(({ id }) => id));
  const labels = live
    .filter((one) => one.type === 'text' && !solidIds.has(String(one['containerId'])))
    .map(rectOf);
  const arrows = graph.edges
    .filter(({ id }) => edgeIds.includes(id))
    .flatMap(({ from, to, isTwoWay }) => {
      const [start, end] = [places.get(from ?? ''), places.get(to ?? '')];
      if (start === undefined || end === undefined || start.id === end.id) return [];
      const others = all.filter(({ id }) => id !== start.id && id !== end.id);
      const around = { boxes: others, labels, lines };
      const arrow = connectBoxes(start, end, { label: '', isTwoWay }, newId, around);
      lines.push(...arrow.flatMap(lineOf));
      return arrow;
    });
  const look = (element: BoardElement): BoardElement => marked(element, mark);
  return { boxes: brokenLabels(boxes.map(look)), arrows: arrows.map(look) };
}

export function rectOf(element: BoardElement): Rect {
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
