import { crosses, grown, legsOf, overlap } from '../../board/ways/lines.js';
import type { Point, Rect } from '../../graph/layout/layout.js';

const gap = 40;
export const ghostWidth = 168;
const mostRings = 40;
/** How far from a line a box keeps. */
const besideLine = 10;

/** What lies on a board: rectangles, and lines by their points. Pixels. */
type Lying = { readonly taken: readonly Rect[]; readonly lines: readonly (readonly Point[])[] };

/** The free place of a box of this height that is nearest to a point, on rings of a grid round it. Pixels. */
export function ghostPlace([x, y]: Point, height: number, { taken, lines }: Lying): Rect {
  const legs = lines.flatMap(legsOf);
  const at = (column: number, row: number): Rect => ({
    x: x - ghostWidth / 2 + (column * (ghostWidth + gap)) / 2,
    y: y - height / 2 + (row * (height + gap)) / 2,
    width: ghostWidth,
    height,
  });
  const isFree = (rect: Rect): boolean => {
    const [room, lies] = [grown(rect, gap / 2), grown(rect, besideLine)];
    return !taken.some((one) => overlap(room, one)) && !legs.some((leg) => crosses(leg, lies));
  };
  for (let ring = 0; ring < mostRings; ring += 1) {
    for (let column = -ring; column <= ring; column += 1) {
      const rows = Math.abs(column) === ring ? range(ring) : [-ring, ring];
      const free = rows.map((row) => at(column, row)).find(isFree);
      if (free !== undefined) return free;
    }
  }
  return at(0, mostRings);
}

const range = (end: number): readonly number[] =>
  Array.from({ length: 2 * end + 1 }, (_, index) => index - end);
