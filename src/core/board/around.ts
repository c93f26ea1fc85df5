import type { Point, Rect } from '../graph/layout/layout.js';
import type { BoardElement } from './board-element.js';
import { holdsBox, holdsPoint } from './visible-elements.js';
import type { Around } from './ways/clear-way.js';
import { borderOf, middleOf } from './ways/lines.js';

export type Placed = BoardElement & Rect;

const boxTypes: ReadonlySet<string> = new Set(['rectangle', 'diamond', 'ellipse']);

/** Whether an element lies on the board as a box that an arrow can lead to. */
export const isBox = (one: BoardElement): one is Placed =>
  !one.isDeleted && boxTypes.has(one.type) && isPlaced(one);

/** What an arrow between two boxes should keep clear of: boxes that hold neither of them, other arrows, labels, and borders of what holds them. */
export function aroundOf(
  elements: readonly BoardElement[],
  from: Rect & { readonly id: string },
  to: Rect & { readonly id: string },
): Around {
  const boxes = elements.filter(isBox);
  const ends = new Set([from.id, to.id]);
  const holds = (box: Placed): boolean =>
    [from, to].some((end) => holdsPoint(box, middleOf(end)) && holdsBox(box, end));
  const outer = boxes.filter((box) => !ends.has(box.id) && holds(box));
  const outerIds = new Set(outer.map(({ id }) => id));
  const others = boxes.filter(({ id }) => !ends.has(id) && !outerIds.has(id));
  const inBoxes = new Set<unknown>([...others.map(({ id }) => id), ...ends]);
  return {
    boxes: others,
    labels: elements
      .filter((one): one is Placed => !one.isDeleted && one.type === 'text' && isPlaced(one))
      .filter((one) => !inBoxes.has(one['containerId'])),
    // A border is no place for an arrow to run along.
    lines: [...linesOf(elements), ...outer.map(borderOf)],
  };
}

/** The points of every arrow and line, where they lie on the board. */
export const linesOf = (elements: readonly BoardElement[]): Around['lines'] =>
  elements.flatMap((one) =>
    one.isDeleted || (one.type !== 'arrow' && one.type !== 'line') ? [] : [pointsOf(one)],
  );

/** An arrow's points where they lie on the board; none where it has none. */
export function pointsOf(one: BoardElement): readonly Point[] {
  const { points } = one;
  if (!Array.isArray(points) || !isPlaced(one)) return [];
  return (points as readonly Point[]).map(([x, y]): Point => [one.x + x, one.y + y]);
}

export const isPlaced = (one: BoardElement): one is Placed =>
  ['x', 'y', 'width', 'height'].every((field) => typeof one[field] === 'number');
