import type { BoardElement } from './board-element.js';
import { arrowElement, arrowLabelSize, arrowLabelWidth } from './drawn-shapes.js';
import type { End } from './ways/binding.js';
import { clearWay, type Around, type LabelSizes } from './ways/clear-way.js';

/**
 * A label may be broken narrower where there is little room for it; or last, wider, since between boxes above each other it is
 * height that lacks. Excalidraw itself breaks what is wider than eleven letters of its size.
 */
const widths = [arrowLabelWidth, 92, 64, 172];

/** How large an arrow's label is by the width that it is broken to, the best first; none for an arrow without one. Pixels. */
export const labelSizes = (label: string): LabelSizes =>
  label === '' ? [] : widths.map((brokenTo) => ({ brokenTo, ...arrowLabelSize(label, brokenTo) }));

/**
 * An arrow between two boxes, bound to both, from border to border, and its label. It goes round boxes, other arrows and their
 * labels where there is a way, and its label lies on a stretch that is free.
 */
export function connectBoxes(
  from: End,
  to: End,
  { label, isTwoWay }: { readonly label: string; readonly isTwoWay: boolean },
  newId: () => string,
  around: Around = { boxes: [], labels: [], lines: [] },
): readonly [BoardElement, ...BoardElement[]] {
  const { points, brokenTo } = clearWay(from, to, labelSizes(label), around);
  const plan = { from, to, points, label, isTwoWay };
  return arrowElement(newId(), plan, newId, brokenTo ?? arrowLabelWidth);
}
