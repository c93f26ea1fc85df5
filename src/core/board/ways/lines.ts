import type { Point, Rect } from '../../graph/layout/layout.js';

export type Leg = readonly [Point, Point];

/** The stretches of a line between its points, of which it takes any number. */
export const legsOf = (way: readonly Point[]): readonly Leg[] =>
  way.slice(1).map((point, index): Leg => [way[index] ?? point, point]);

export const lengthOf = ([[x, y], [toX, toY]]: Leg): number => Math.hypot(toX - x, toY - y);

export const middleOf = ({ x, y, width, height }: Rect): Point => [x + width / 2, y + height / 2];

/** A rectangle with so many pixels more on each side. */
export const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Whether two rectangles share more than a border. */
export const overlap = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Whether a line between two points meets a rectangle: by the parts of it that lie within each pair of sides. */
export function crosses([[x, y], [toX, toY]]: Leg, box: Rect): boolean {
  let [enter, leave] = [0, 1];
  for (const [at, by, low, high] of [
    [x, toX - x, box.x, box.x + box.width],
    [y, toY - y, box.y, box.y + box.height],
  ] as const) {
    if (by === 0) {
      if (at <= low || at >= high) return false;
      continue;
    }
    const [one, other] = [(low - at) / by, (high - at) / by];
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter < leave;
}

/** How two stretches lie: apart, one across the other, or along each other within so many pixels. */
export function meeting(one: Leg, other: Leg, within: number): 'none' | 'across' | 'along' {
  const axis = axisOf(one);
  if (axis !== null && axis === axisOf(other))
    return overlap(grown(rectOf(one), within / 2), grown(rectOf(other), within / 2))
      ? 'along'
      : 'none';
  const isBetween = ([from, to]: Leg, [a, b]: Leg): boolean =>
    turn(from, to, a) * turn(from, to, b) < 0;
  return isBetween(one, other) && isBetween(other, one) ? 'across' : 'none';
}

const axisOf = ([[x, y], [toX, toY]]: Leg): 'x' | 'y' | null =>
  y === toY ? 'x' : x === toX ? 'y' : null;

const rectOf = ([[x, y], [toX, toY]]: Leg): Rect => ({
  x: Math.min(x, toX),
  y: Math.min(y, toY),
  width: Math.abs(toX - x),
  height: Math.abs(toY - y),
});

const turn = ([x, y]: Point, [toX, toY]: Point, [atX, atY]: Point): number =>
  (toX - x) * (atY - y) - (toY - y) * (atX - x);
