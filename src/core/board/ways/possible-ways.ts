import type { Point, Rect } from '../../graph/layout/layout.js';
import { grown, middleOf } from './lines.js';

/** How far from a box an arrow begins or ends. */
const gap = 4;
/** How much of a side's ends no arrow begins at: there the box is round. */
const corner = 10;
/** How far from a box an arrow may run along it, and the furthest that it goes round. */
const lanes = [32, 50, 66];
const furthest = 260;

type Port = { readonly at: Point; readonly axis: 'x' | 'y'; readonly out: 1 | -1 };

/** How far the ways between two boxes go; none goes further. */
export const reachOf = (from: Rect, to: Rect): Rect => grown(around(from, to), furthest);

/** How long a way with bends may be, each of them counted as so much. Pixels. */
type Most = { readonly length: number; readonly bend: number };

/** Where on a side a way may begin and end: at its middle, 0, or off it to either side; of a wide side also further off, at 2. */
type Ports = readonly (-2 | -1 | 0 | 1 | 2)[];

/** The ways from border to border: straight between the middles, then with up to three right angles. Pixels. */
export function possibleWays(
  from: Rect,
  to: Rect,
  boxes: readonly Rect[],
  off: readonly number[] = lanes,
): (ports: Ports, most: Most) => readonly (readonly Point[])[] {
  const straight = [borderPoint(from, middleOf(to)), borderPoint(to, middleOf(from))];
  const plain = [straight, ...level(from, to), ...level(from, to, true)];
  const near = reachOf(from, to);
  const all = [from, to, ...boxes];
  const xs = lanesOf(all, 'x', off, near.x, near.x + near.width);
  const ys = lanesOf(all, 'y', off, near.y, near.y + near.height);
  const own = { x: lanesOf([to, from], 'x', off), y: lanesOf([to, from], 'y', off) };
  return (ports, most) => {
    const isShort = (length: number, bends: number): boolean =>
      length + bends * most.bend <= most.length;
    const turned = portsOf(from, ports).flatMap((a) =>
      portsOf(to, ports).flatMap((b) =>
        between(a, b, a.axis === b.axis ? { x: xs, y: ys } : own, isShort)
          .map((middle) => [a.at, ...middle, b.at])
          .filter((way) => leaves(a, way[1]) && leaves(b, way.at(-2))),
      ),
    );
    return [...plain, ...turned];
  };
}

/** How much two boxes must face each other for a line that is level, or upright, between them. */
const leastFacing = 32;

/** The level line between boxes that stand beside each other, or the upright one between boxes above each other. */
function level(from: Rect, to: Rect, isUpright = false): readonly (readonly Point[])[] {
  const [along, across, size, breadth] = isUpright
    ? (['y', 'x', 'height', 'width'] as const)
    : (['x', 'y', 'width', 'height'] as const);
  const low = Math.max(from[across], to[across]);
  const high = Math.min(from[across] + from[breadth], to[across] + to[breadth]);
  const isAfter = to[along] > from[along];
  const [start, end] = isAfter
    ? [from[along] + from[size] + gap, to[along] - gap]
    : [from[along] - gap, to[along] + to[size] + gap];
  if (high - low < leastFacing || end > start !== isAfter) return [];
  const point = (at: number, beside: number): Point => (isUpright ? [beside, at] : [at, beside]);
  const middle = (low + high) / 2;
  return [0, 1, -1].map((off) => {
    const beside = middle + off * Math.min(16, (high - low) / 4);
    return [point(start, beside), point(end, beside)];
  });
}

/** The bends between two ends, by the lanes in which the arrow may run. */
function between(
  { at: [x, y], axis }: Port,
  { at: [toX, toY], axis: toAxis }: Port,
  lane: Readonly<Record<'x' | 'y', readonly number[]>>,
  isShort: (length: number, bends: number) => boolean,
): readonly (readonly Point[])[] {
  const across = (at: number): number => Math.abs(at - x) + Math.abs(toX - at);
  const down = (at: number): number => Math.abs(at - y) + Math.abs(toY - at);
  if (axis === 'x' && toAxis === 'x')
    return y === toY
      ? [[]]
      : lane.x
          .filter((at) => isShort(across(at) + down(y), 2))
          .map((at): readonly Point[] => [
            [at, y],
            [at, toY],
          ]);
  if (axis === 'y' && toAxis === 'y')
    return x === toX
      ? [[]]
      : lane.y
          .filter((at) => isShort(across(x) + down(at), 2))
          .map((at): readonly Point[] => [
            [x, at],
            [toX, at],
          ]);
  const more = lane.x.flatMap((left) =>
    lane.y
      .filter((top) => isShort(across(left) + down(top), 3))
      .map((top): readonly Point[] =>
        axis === 'x'
          ? [
              [left, y],
              [left, top],
              [toX, top],
            ]
          : [
              [x, top],
              [left, top],
              [left, toY],
            ],
      ),
  );
  return [[axis === 'x' ? [toX, y] : [x, toY]], ...more];
}

/** Where arrows leave a box: at the middle of each side, or a little off it where another one does. */
const portsOf = ({ x, y, width, height }: Rect, offs: Ports): readonly Port[] =>
  ([1, -1] as const).flatMap((out) =>
    offs.flatMap((off): readonly Port[] => {
      const [beside, below] = [off * Math.min(16, height / 4), off * Math.min(32, width / 4)];
      return [
        ...(Math.abs(beside) < height / 2 - corner
          ? [
              {
                at: [out === 1 ? x + width + gap : x - gap, y + height / 2 + beside],
                axis: 'x',
                out,
              } as const,
            ]
          : []),
        ...(Math.abs(below) < width / 2 - corner
          ? [
              {
                at: [x + width / 2 + below, out === 1 ? y + height + gap : y - gap],
                axis: 'y',
                out,
              } as const,
            ]
          : []),
      ];
    }),
  );

function leaves({ at, axis, out }: Port, next: Point | undefined): boolean {
  const index = axis === 'x' ? 0 : 1;
  return next !== undefined && (next[index] - at[index]) * out > 0;
}

function lanesOf(
  boxes: readonly Rect[],
  axis: 'x' | 'y',
  off: readonly number[],
  low = -Infinity,
  high = Infinity,
): readonly number[] {
  const size = axis === 'x' ? 'width' : 'height';
  const all = boxes.flatMap((box) =>
    off.flatMap((by) => [box[axis] - by, box[axis] + box[size] + by]),
  );
  return [...new Set(all.map(Math.round))].filter((at) => at >= low && at <= high);
}

function around(one: Rect, other: Rect): Rect {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

/** Where the line from a box's middle to a point leaves the box. */
function borderPoint(box: Rect, [x, y]: Point): Point {
  const [left, top] = middleOf(box);
  const [across, down] = [x - left, y - top];
  const share = Math.min(
    (box.width / 2 + gap) / Math.abs(across || 1e-6),
    (box.height / 2 + gap) / Math.abs(down || 1e-6),
    // Boxes that lie on each other have no border between them.
    0.5,
  );
  return [left + across * share, top + down * share];
}
