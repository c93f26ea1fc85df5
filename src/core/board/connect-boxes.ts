import type { Rect } from '../graph/layout/layout.js';
import type { BoardElement } from './board-element.js';
import { clearWay, type Around } from './clear-way.js';
import { arrowElement, arrowLabelWidth, labelSize } from './drawn-shapes.js';

type End = Rect & { readonly id: string };

/**
 * An arrow between two boxes, bound to both, from border to border, and its label. Where a box or a label lies in the way it
 * goes round by one bend; straight through where one bend does not do.
 */
export function connectBoxes(
  from: End,
  to: End,
  { label, isTwoWay }: { readonly label: string; readonly isTwoWay: boolean },
  newId: () => string,
  around: Around = { boxes: [], labels: [], isTaken: false },
): readonly [BoardElement, ...BoardElement[]] {
  const size = label === '' ? null : labelSize(label, arrowLabelWidth);
  const points = clearWay(from, to, size, around);
  return arrowElement(newId(), { from: from.id, to: to.id, points, label, isTwoWay }, newId);
}
