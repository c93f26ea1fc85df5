import type { Point, Rect } from '../graph/layout/layout.js';
import type { BoardElement } from './board-element.js';
import { arrowElement } from './drawn-shapes.js';

type End = Rect & { readonly id: string };

const gap = 4;

/** An arrow between two boxes, bound to both, from border to border along the line of their middles; and its label. */
export function connectBoxes(
  from: End,
  to: End,
  { label, isTwoWay }: { readonly label: string; readonly isTwoWay: boolean },
  newId: () => string,
): readonly [BoardElement, ...BoardElement[]] {
  const points = [borderPoint(from, middle(to)), borderPoint(to, middle(from))];
  return arrowElement(newId(), { from: from.id, to: to.id, points, label, isTwoWay }, newId);
}

const middle = ({ x, y, width, height }: Rect): Point => [x + width / 2, y + height / 2];

/** Where the line from a box's middle to a point leaves the box. */
function borderPoint(box: Rect, [x, y]: Point): Point {
  const [left, top] = middle(box);
  const [across, down] = [x - left, y - top];
  const share = Math.min(
    (box.width / 2 + gap) / Math.abs(across || 1e-6),
    (box.height / 2 + gap) / Math.abs(down || 1e-6),
    // Boxes that lie on each other have no border between them.
    0.5,
  );
  return [left + across * share, top + down * share];
}
