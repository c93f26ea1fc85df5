import type { Point, Rect } from '../../graph/layout/layout.js';

export type Leg = readonly [Point, Point];

/** The stretches of a line between its points, of which it takes any number. */
export const legsOf = (way: readonly Point[]): readonly Leg[] =>
  way.slice(1).map((point, index): Leg => [way[index] ?? point, point]);

/** Most are level or upright, and `hypot` is slow. */
export function lengthOf([[x, y], [toX, toY]]: Leg): number {
  if (x === toX) return Math.abs(toY - y);
  return y === toY ? Math.abs(toX - x) : Math.hypot(toX - x, toY - y);
}

/** The point on a stretch at this share of it, from 0 to 1. */
export const pointOn = ([[x, y], [toX, toY]]: Leg, share: number): Point => [
  x + (toX - x) * share,
  y + (toY - y) * share,
];

export const middleOf = ({ x, y, width, height }: Rect): Point => [x + width / 2, y + height / 2];

/** A rectangle with so many pixels more on each side. */
export const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** A rectangle's border as a line that comes back to where it began. */
export const borderOf = ({ x, y, width, height }: Rect): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

/** Whether two rectangles share more than a border. */
export const overlap = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Whether a line between two points meets a rectangle: by the parts of it that lie within each pair of sides. */
export function crosses([[x, y], [toX, toY]]: Leg, box: Rect): boolean {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  if (Math.max(x, toX) <= box.x || Math.min(x, toX) >= right) return false;
  if (Math.max(y, toY) <= box.y || Math.min(y, toY) >= bottom) return false;
  if (x === toX || y === toY) return true;
  const [one, other] = [(box.x - x) / (toX - x), (right - x) / (toX - x)];
  const [up, down] = [(box.y - y) / (toY - y), (bottom - y) / (toY - y)];
  const enter = Math.max(0, Math.min(one, other), Math.min(up, down));
  return enter < Math.min(1, Math.max(one, other), Math.max(up, down));
}

/** How two stretches lie: apart, one across the other, or along each other within so many pixels. */
export function meeting(one: Leg, other: Leg, within: number): 'none' | 'across' | 'along' {
  const [[x, y], [toX, toY]] = one;
  const [[otherX, otherY], [otherToX, otherToY]] = other;
  if (Math.max(x, toX) + within <= Math.min(otherX, otherToX)) return 'none';
  if (Math.max(otherX, otherToX) + within <= Math.min(x, toX)) return 'none';
  if (Math.max(y, toY) + within <= Math.min(otherY, otherToY)) return 'none';
  if (Math.max(otherY, otherToY) + within <= Math.min(y, toY)) return 'none';
  // Within that of each other, and level or upright both: they run along each other.
  if ((y === toY && otherY === otherToY) || (x === toX && otherX === otherToX)) return 'along';
  const isBetween = ([from, to]: Leg, [a, b]: Leg): boolean =>
    turn(from, to, a) * turn(from, to, b) < 0;
  return isBetween(one, other) && isBetween(other, one) ? 'across' : 'none';
}

const turn = ([x, y]: Point, [toX, toY]: Point, [atX, atY]: Point): number =>
  (toX - x) * (atY - y) - (toY - y) * (atX - x);
