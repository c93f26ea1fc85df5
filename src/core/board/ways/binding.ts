import type { Point, Rect } from '../../graph/layout/layout.js';
import { middleOf } from './lines.js';

export type End = Rect & { readonly id: string; readonly type?: string };

/**
 * How an arrow is bound to a box so that Excalidraw, which sets its end anew at each move and undo, sets it where it is. `tip`
 * is that end, `before` the point of the arrow next to it. Pixels; the focus as `determineFocusDistance` has it, in shares of
 * half a diagonal: https://github.com/excalidraw/excalidraw/blob/v0.18.0/packages/excalidraw/element/binding.ts
 */
export function bindingTo(
  box: End,
  tip: Point,
  before: Point,
): { readonly elementId: string; readonly focus: number; readonly gap: number } {
  return { elementId: box.id, focus: focusOn(box, tip, before), gap: gapTo(box, tip) };
}

/** Of an arrow that runs level or upright Excalidraw could not tell on which side of the box it comes. */
const aside = 1.001;

function focusOn(box: End, [x, y]: Point, [beforeX, beforeY]: Point): number {
  const [left, top] = middleOf(box);
  const [towardsX, towardsY] = [x - beforeX, y - beforeY];
  const side = -Math.sign(cross([towardsX, towardsY], [x - left, y - top]));
  const [width, height] = [box.width / 2, box.height / 2];
  const axes: readonly Point[] =
    box.type === 'diamond'
      ? [
          [0, height],
          [width, 0],
        ]
      : [
          [width, height],
          [width, -height],
        ];
  const shares = axes.flatMap((axis) => {
    const across = cross([towardsX, towardsY], axis);
    if (Math.abs(across) < 1e-6) return [];
    // The middle and `share` of the axis is where the arrow, led on, meets it.
    return [Math.abs(cross([towardsX, towardsY], [x - left, y - top]) / across)];
  });
  return shares.length === 0 ? 0 : side * Math.min(...shares) * aside;
}

const cross = ([x, y]: Point, [otherX, otherY]: Point): number => x * otherY - y * otherX;

/** From a box's outline; of an ellipse, by how much both its radii have to grow. */
function gapTo(box: End, [x, y]: Point): number {
  const [left, top] = middleOf(box);
  const [across, down] = [Math.abs(x - left), Math.abs(y - top)];
  const [width, height] = [box.width / 2, box.height / 2];
  if (box.type !== 'ellipse')
    return Math.max(1, Math.hypot(Math.max(0, across - width), Math.max(0, down - height)));
  let [low, high] = [0, across + down];
  for (let times = 0; times < 30; times += 1) {
    const middle = (low + high) / 2;
    const isOut = (across / (width + middle)) ** 2 + (down / (height + middle)) ** 2 > 1;
    [low, high] = isOut ? [middle, high] : [low, middle];
  }
  return Math.max(1, high);
}
