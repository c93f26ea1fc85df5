import type { Point, Rect } from '../graph/layout/layout.js';
import { crosses, grown, legsOf, overlap } from './ways/lines.js';

type Place = Pick<Rect, 'x' | 'y'>;

/** What a shape from the shelf measures, in pixels. */
export const shapeSize = { width: 168, height: 60 };
/** From one shape to the next, with room for arrows and their labels. */
const step = { x: shapeSize.width + 132, y: shapeSize.height + 84 };
const [fewest, most] = [3, 5];
const margin = 24;
const start = { x: 40, y: 110 };
const mostRows = 60;

/**
 * Where the next shape goes: to the right of the one that it follows, or below that where the right is taken; else the next free
 * place of a row of as many as one sees, from three to five, and then of a new row. Never on an element or a line. Pixels.
 */
export function nextPlace(
  taken: readonly Rect[],
  lines: readonly (readonly Point[])[],
  after: Rect | null,
  view: Rect,
): Place {
  const legs = lines.flatMap(legsOf);
  const isFree = (place: Place): boolean => {
    const room = grown({ ...place, ...shapeSize }, margin);
    const lies = grown({ ...place, ...shapeSize }, margin / 2);
    return !taken.some((one) => overlap(room, one)) && !legs.some((leg) => crosses(leg, lies));
  };
  const first = after ?? { x: view.x + start.x, y: view.y + start.y, ...shapeSize };
  // Rows begin where the leftmost shape of this grid stands, so that they lie below one another.
  const seen = Math.floor((view.width - start.x + step.x - shapeSize.width) / step.x);
  const columns = Math.min(most, Math.max(fewest, seen));
  const lefts = taken.map(({ x }) => x).filter((x) => x > first.x - columns * step.x);
  const left = Math.min(first.x, ...lefts);
  const top = first.y + (first.height - shapeSize.height) / 2;
  const own = Math.round((first.x - left) / step.x);
  const x = first.x + first.width + step.x - shapeSize.width;
  const beside = [
    ...(after === null ? [{ x: first.x, y: top }] : []),
    ...(after !== null && own + 1 < columns ? [{ x, y: top }] : []),
    ...(after !== null && own + 1 < columns ? [{ x: first.x, y: top + step.y }] : []),
  ];
  const cells = Array.from({ length: mostRows * columns }, (_, at) => ({
    row: Math.floor(at / columns),
    column: at % columns,
  }))
    .filter(({ row, column }) => row > 0 || column > own)
    .map(({ row, column }) => ({ x: left + column * step.x, y: top + row * step.y }));
  return [...beside, ...cells].find(isFree) ?? { x: first.x, y: top };
}
