import type { Rect } from '../graph/layout/layout.js';

type Place = Pick<Rect, 'x' | 'y'>;

/** Room that is left round a box, for arrows and their labels. */
const gap = 24;
const mostRings = 40;

/**
 * Where a box of this size can stand without lying on another: at `wanted`, or as near as the rings of a grid round it
 * allow, to the right and below first. Pixels.
 */
export function freePlace(
  taken: readonly Rect[],
  { width, height }: Pick<Rect, 'width' | 'height'>,
  wanted: Place,
): Place {
  const isFree = ({ x, y }: Place): boolean =>
    taken.every(
      (box) =>
        x + width + gap <= box.x ||
        box.x + box.width + gap <= x ||
        y + height + gap <= box.y ||
        box.y + box.height + gap <= y,
    );
  const step = { x: (width + gap) / 2, y: (height + gap) / 2 };
  for (let ring = 0; ring <= mostRings; ring += 1) {
    const found = ringOf(ring)
      .map(([right, down]) => ({ x: wanted.x + right * step.x, y: wanted.y + down * step.y }))
      .find(isFree);
    if (found !== undefined) return found;
  }
  return wanted;
}

/** The points of a square ring by their distance from its middle; of two alike, right or below before left or above. */
function ringOf(ring: number): readonly (readonly [number, number])[] {
  const line = Array.from({ length: 2 * ring + 1 }, (_, at) => at - ring);
  return line
    .flatMap((x) => line.map((y): readonly [number, number] => [x, y]))
    .filter(([x, y]) => Math.max(Math.abs(x), Math.abs(y)) === ring)
    .toSorted(([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by) || bx + by - ax - ay);
}
