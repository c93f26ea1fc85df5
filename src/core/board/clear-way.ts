import type { Point, Rect } from '../graph/layout/layout.js';

/** What an arrow should keep clear of: other boxes, and the labels of other arrows. */
export type Around = {
  readonly boxes: readonly Rect[];
  readonly labels: readonly Rect[];
  /** Whether an arrow joins the same two boxes already, so that the straight way is taken. */
  readonly isTaken: boolean;
};

const gap = 4;
/** How far a side-step may go, in pixels, and what it keeps away from a box. */
const steps = [40, 70, 100, 140, 180, 240];
const apart = 12;

type Size = Pick<Rect, 'width' | 'height'>;

/**
 * The points of an arrow from border to border along the line of the middles of two boxes, which carries a label of this size
 * (null for none); where that meets a box or a label, with one bend that meets none. Straight where no bend does. Pixels.
 */
export function clearWay(
  from: Rect,
  to: Rect,
  label: Size | null,
  around: Around,
): readonly Point[] {
  const [start, end] = [middle(from), middle(to)];
  const straight = [borderPoint(from, end), borderPoint(to, start)];
  const [across, down] = [end[0] - start[0], end[1] - start[1]];
  const length = Math.hypot(across, down) || 1;
  const bent = steps.flatMap((step) =>
    [step, -step].map((by): readonly Point[] => {
      const bend: Point = [
        (start[0] + end[0]) / 2 - (down / length) * by,
        (start[1] + end[1]) / 2 + (across / length) * by,
      ];
      return [borderPoint(from, bend), bend, borderPoint(to, bend)];
    }),
  );
  const ways = around.isTaken ? bent : [straight, ...bent];
  return ways.find((way) => isClear(way, label, around)) ?? straight;
}

function isClear(way: readonly Point[], label: Size | null, { boxes, labels }: Around): boolean {
  const legs = way
    .slice(1)
    .map((point, index): readonly [Point, Point] => [way[index] ?? point, point]);
  if (boxes.some((box) => legs.some((leg) => crosses(leg, grown(box, apart))))) return false;
  const [first, last] = [way[0] ?? [0, 0], way.at(-1) ?? [0, 0]];
  const [x, y] =
    way.length === 3 ? (way[1] ?? first) : [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
  const own = label === null ? null : { x: x - label.width / 2, y: y - label.height / 2, ...label };
  const isFree = (box: Rect): boolean => own === null || !overlap(own, grown(box, gap));
  return (
    boxes.every(isFree) &&
    labels.every((one) => isFree(one) && !legs.some((leg) => crosses(leg, one)))
  );
}

const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const overlap = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Whether a line between two points meets a rectangle: by the parts of it that lie within each pair of sides. */
function crosses([[x, y], [toX, toY]]: readonly [Point, Point], box: Rect): boolean {
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

const middle = ({ x, y, width, height }: Rect): Point => [x + width / 2, y + height / 2];

/** Where the line from a box's middle to a point leaves the box. */
function borderPoint(box: Rect, [x, y]: Point): Point {
  const [left, top] = middle(box);
  const [across, down] = [x - left, y - top];
  const share = Math.min(
    (box.width / 2 + gap) / Math.abs(across || 1e-6),
    (box.height / 2 + gap) / Math.abs(down || 1e-6),
    // Boxes that lie on each other have no border between them.
    0.5,
  );
  return [left + across * share, top + down * share];
}
