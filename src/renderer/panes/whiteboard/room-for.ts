import { middleOf } from './middle-of.js';

/** What is covered of a board at each side, in pixels. */
export type Covered = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

const nothing: Covered = { top: 0, bottom: 0, left: 0, right: 0 };
type Size = { readonly x: number; readonly y: number };

/** Of the ways to leave room for what lies on a board, the one in which a drawing is largest; the first where two are alike. */
export function roomFor(
  drawing: Size,
  board: Size,
  [first, ...others]: readonly Covered[],
): Covered {
  // No larger than it is drawn: beyond that no room is better.
  const fits = (way: Covered): number => Math.min(1, fitIn(drawing, board, way));
  return others.reduce((best, one) => (fits(one) > fits(best) ? one : best), first ?? nothing);
}

/** The ways in which there is room for a drawing as large as it is, in pixels; all where there is none. */
export function waysThatHold(
  drawing: Size,
  board: Size,
  ways: readonly Covered[],
): readonly Covered[] {
  const holding = ways.filter((way) => fitIn(drawing, board, way) >= 1);
  return holding.length > 0 ? holding : ways;
}

/** Names are read down to here. */
export const readableZoom = 0.5;

/** The zoom at which all of a drawing is clear of what lies on the board, no larger than now; null where that is too small to work at. */
export function clearZoom(
  drawing: Size,
  board: Size,
  ways: readonly Covered[],
  now: number,
): number | null {
  const fits = Math.min(now, fitIn(drawing, board, roomFor(drawing, board, ways)));
  return fits < Math.min(now, readableZoom) ? null : fits;
}

const fitIn = (drawing: Size, board: Size, { top, bottom, left, right }: Covered): number =>
  Math.min((board.x - left - right) / drawing.x, (board.y - top - bottom) / drawing.y);

type Bounds = readonly [x: number, y: number, endX: number, endY: number];

/**
 * How to scroll a board, in its own units, so that of a drawing that is larger than it at this zoom the work is seen, and as much
 * else as there is room for: in the first way to leave room, since what a part has beside it may well go under what lies there.
 */
export function scrollToPart(
  [workX, workY, workEndX, workEndY]: Bounds,
  [x, y, endX, endY]: Bounds,
  board: Size,
  ways: readonly Covered[],
  zoom: number,
): { readonly scrollX: number; readonly scrollY: number } {
  const { top, bottom, left, right } = ways[0] ?? nothing;
  const room = { x: (board.x - left - right) / zoom, y: (board.y - top - bottom) / zoom };
  const across = middleOf({ from: workX, to: workEndX }, { from: x, to: endX }, room.x);
  const down = middleOf({ from: workY, to: workEndY }, { from: y, to: endY }, room.y);
  return {
    scrollX: left / zoom + room.x / 2 - across,
    scrollY: top / zoom + room.y / 2 - down,
  };
}
