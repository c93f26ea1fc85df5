import type { Point, Rect } from '../../graph/layout/layout.js';
import { crosses, grown, legsOf, lengthOf, meeting, overlap, pointOn, type Leg } from './lines.js';
import { possibleWays, reachOf } from './possible-ways.js';

/** What an arrow should keep clear of: other boxes, and other arrows with their labels. */
export type Around = {
  readonly boxes: readonly Rect[];
  readonly labels: readonly Rect[];
  readonly lines: readonly (readonly Point[])[];
  /** How far beside boxes it may run, if it is in a hurry to be found. */
  readonly lanes?: readonly number[];
  /** Whether it may begin and end further from the middle of a side, as where many arrows meet. */
  readonly isCrowded?: boolean;
};

type Size = Pick<Rect, 'width' | 'height'>;
/** A label's sizes by the width that it is broken to, the best first. */
export type LabelSizes = readonly (Size & { readonly brokenTo: number })[];

export type Way = { readonly points: readonly Point[]; readonly brokenTo: number | null };

/** What a way may cost, in pixels that it might be longer instead. */
const cost = {
  box: 4000,
  label: 1500,
  head: 700,
  along: 400,
  asOne: 900,
  across: 90,
  slanted: 360,
  bend: 40,
  tight: 80,
  hidden: 120,
  stub: 60,
  narrower: 12,
  moved: 10,
};
const apart = 12;
/** Nearer than this, arrows run along each other, and their heads overlap. */
const within = 17;
/** And nearer than this they look like one, which has a head at both ends. */
export const asOne = 4;
/** How much of a stretch a label should leave in sight, and how long the last one should be: a shorter one has a smaller head. */
const leastSeen = 28;
/** How much of an arrow before its tip no label may lie on: what its head takes. */
const headLength = 20;

/**
 * The points of an arrow from border to border that meets the least of what is around it, and is short and plain; the middle of
 * them carries the label. `brokenTo` tells which of the sizes the label has there. Pixels.
 */
export function clearWay(from: Rect, to: Rect, sizes: LabelSizes, around: Around): Way {
  const widest = Math.max(0, ...sizes.flatMap(({ width, height }) => [width, height]));
  const met = meetings([from, to], around, grown(reachOf(from, to), within + widest));
  const waysBy = possibleWays(from, to, around.boxes, around.lanes);
  let best: Found = { way: { points: [], brokenTo: null }, total: Infinity };
  // Of the thousands between all ports, few are as short as what the ways between fewer ports cost.
  const more = around.isCrowded === true ? ([[0, 1, -1, 2, -2]] as const) : [];
  for (const ports of [[], [0], [0, 1, -1], ...more] as const) {
    const most = best.total + 0.001;
    best = cheapest(waysBy(ports, { length: most, bend: cost.bend }), sizes, met, most);
  }
  return best.way;
}

type Found = { readonly way: Way; readonly total: number };

/** The first of the cheapest ways that cost less than `most`, with its label. */
function cheapest(
  ways: readonly (readonly Point[])[],
  sizes: LabelSizes,
  met: ReturnType<typeof meetings>,
  most: number,
): Found {
  let best: Way = { points: [], brokenTo: null };
  let least = most;
  const inOrder = ways
    .map((points) => ({ points, plain: plainCost(points) }))
    .toSorted((a, b) => a.plain - b.plain);
  for (const { points, plain } of inOrder) {
    if (plain >= least) break;
    const legs = legsOf(points);
    const bare = met.byLegs(legs, plain, least);
    if (bare >= least) continue;
    const head = headOf(legs);
    if (sizes.length === 0) [best, least] = [{ points, brokenTo: null }, bare];
    for (const [index, leg] of legs.entries())
      for (const share of [0.5, 0.3, 0.7])
        for (const [nth, size] of sizes.entries()) {
          const at = pointOn(leg, share);
          const isAmid = share === 0.5 && 2 * index + 1 === legs.length;
          const extra = nth * cost.narrower + (isAmid ? 0 : cost.moved);
          const hidden = head !== null && crosses(head, rectAt(at, size)) ? cost.head : 0;
          const total = met.byLabel(leg, at, size, bare + extra + hidden, least);
          if (total >= least) continue;
          const way = isAmid ? points : withMiddle(points, index, at);
          [best, least] = [{ points: way, brokenTo: size.brokenTo }, total];
        }
  }
  return { way: best, total: least };
}

/** By the points alone: of thousands of ways few are looked at more closely. */
function plainCost(way: readonly Point[]): number {
  let [length, isSlanted, last] = [0, false, 0];
  for (let at = 1; at < way.length; at += 1) {
    const [before, here] = [way[at - 1], way[at]];
    if (before === undefined || here === undefined) continue;
    const [across, down] = [Math.abs(here[0] - before[0]), Math.abs(here[1] - before[1])];
    last = lengthOf([before, here]);
    length += last;
    isSlanted ||= across > 1 && down > 1;
  }
  const isStub = way.length > 2 && last < leastSeen;
  return (
    length +
    (way.length - 2) * cost.bend +
    (isSlanted ? cost.slanted : 0) +
    (isStub ? cost.stub : 0)
  );
}

/**
 * What a way and a label cost by what they meet in `room`, beyond which neither goes. Either stops counting at `least`, as it is
 * asked thousands of times.
 */
function meetings(ends: readonly Rect[], around: Around, room: Rect) {
  const boxes = around.boxes.filter((box) => overlap(box, room));
  const labels = around.labels.filter((box) => overlap(box, room));
  const solid = [
    ...boxes.map((box) => ({ box: grown(box, apart), price: cost.box })),
    ...ends.map((box) => ({ box: grown(box, 2), price: cost.box })),
    ...labels.map((box) => ({ box: grown(box, 2), price: cost.label })),
  ];
  const bare = [...boxes, ...ends, ...labels].map((box) => grown(box, 4));
  const others = around.lines.flatMap(legsOf).filter((leg) => crosses(leg, room));
  const priceOf = (leg: Leg, other: Leg): number => {
    const how = meeting(leg, other, within);
    if (how === 'none') return 0;
    const isOne = how === 'along' && meeting(leg, other, asOne) === 'along';
    return isOne ? cost.asOne : cost[how];
  };
  return {
    byLegs(legs: readonly Leg[], start: number, least: number): number {
      const own = grown(boundsOf(legs.flat()), 1);
      const ownRoom = grown(own, within);
      let sum = start;
      for (const { box, price } of solid) {
        if (sum >= least) return sum;
        if (overlap(own, box) && legs.some((leg) => crosses(leg, box))) sum += price;
      }
      const near = others.filter((other) => crosses(other, ownRoom));
      for (const leg of legs)
        for (const other of near) {
          if (sum >= least) return sum;
          sum += priceOf(leg, other);
        }
      return sum;
    },
    byLabel(leg: Leg, at: Point, size: Size, start: number, least: number): number {
      const own = rectAt(at, size);
      const [length, hidden] = [lengthOf(leg), hiddenBy(size, leg)];
      const share = Math.min(1, hidden / (length || 1));
      let sum = start + share * cost.hidden + (length - hidden < leastSeen ? cost.tight : 0);
      for (const box of bare) {
        if (sum >= least) return sum;
        if (overlap(own, box)) sum += cost.label;
      }
      const room = grown(own, 10);
      for (const other of others) {
        if (sum >= least) return sum;
        if (crosses(other, room)) sum += cost.along / 2;
      }
      return sum;
    },
  };
}

function boundsOf(points: readonly Point[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const rectAt = ([x, y]: Point, { width, height }: Size): Rect => ({
  ...{ x: x - width / 2, y: y - height / 2 },
  ...{ width, height },
});

/** The stretch before an arrow's tip. */
function headOf(legs: readonly Leg[]): Leg | null {
  const last = legs.at(-1);
  if (last === undefined) return null;
  const share = Math.min(1, headLength / (lengthOf(last) || 1));
  return [pointOn(last, 1 - share), last[1]];
}

/** How much of a stretch a label on it hides. */
function hiddenBy({ width, height }: Size, leg: Leg): number {
  const [[x, y], [toX, toY]] = leg;
  const length = lengthOf(leg);
  const [across, down] = [Math.abs(toX - x) || 1e-6, Math.abs(toY - y) || 1e-6];
  return Math.min((width * length) / across, (height * length) / down);
}

/**
 * Excalidraw sets a label at the middle point of an arrow, or amid its middle stretch; so points that bend nothing are added
 * until the wanted place is that.
 */
function withMiddle(points: readonly Point[], leg: number, at: Point): readonly Point[] {
  const [before, after] = [points.slice(0, leg + 1), points.slice(leg + 1)];
  const [a, b] = [before.at(-1) ?? at, after[0] ?? at];
  const missing = before.length - after.length;
  const fill = (from: Point, to: Point, count: number): readonly Point[] =>
    Array.from({ length: Math.max(0, count) }, (_, nth) =>
      pointOn([from, to], (nth + 1) / (count + 1)),
    );
  return [...before, ...fill(a, at, -missing), at, ...fill(at, b, missing), ...after];
}
