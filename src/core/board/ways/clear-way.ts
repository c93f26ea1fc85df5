import type { Point, Rect } from '../../graph/layout/layout.js';
import { crosses, grown, legsOf, lengthOf, meeting, overlap } from './lines.js';
import { possibleWays } from './possible-ways.js';

/** What an arrow should keep clear of: other boxes, and other arrows with their labels. */
export type Around = {
  readonly boxes: readonly Rect[];
  readonly labels: readonly Rect[];
  readonly lines: readonly (readonly Point[])[];
};

type Size = Pick<Rect, 'width' | 'height'>;
/** A label's sizes by the width that it is broken to, the widest first. */
export type LabelSizes = readonly (Size & { readonly brokenTo: number })[];

export type Way = { readonly points: readonly Point[]; readonly brokenTo: number | null };

/** What a way may cost, in pixels that it might be longer instead. */
const cost = {
  box: 4000,
  label: 1500,
  along: 400,
  across: 90,
  slanted: 120,
  bend: 40,
  tight: 80,
  narrower: 12,
  moved: 10,
};
const apart = 12;

/**
 * The points of an arrow from border to border that meets the least of what is around it, and is short and plain; the middle of
 * them carries the label. `brokenTo` tells which of the sizes the label has there. Pixels.
 */
export function clearWay(from: Rect, to: Rect, sizes: LabelSizes, around: Around): Way {
  const ways = possibleWays(from, to, around.boxes)
    .map((points) => ({ points, plain: plainCost(points) }))
    .toSorted((a, b) => a.plain - b.plain);
  let best: Way & { readonly total: number } = { points: [], brokenTo: null, total: Infinity };
  for (const { points, plain } of ways) {
    if (plain >= best.total) break;
    const bare = plain + metCost(points, [from, to], around);
    if (bare >= best.total) continue;
    for (const { more, ...one } of labelled(points, sizes, [from, to], around))
      if (bare + more < best.total) best = { ...one, total: bare + more };
  }
  return best;
}

function plainCost(way: readonly Point[]): number {
  const legs = legsOf(way);
  const isSlanted = legs.some(([[x, y], [toX, toY]]) => Math.abs(toX - x) > 1 && Math.abs(toY - y) > 1);
  const length = legs.reduce((sum, leg) => sum + lengthOf(leg), 0);
  return length + (legs.length - 1) * cost.bend + (isSlanted ? cost.slanted : 0);
}

function metCost(
  way: readonly Point[],
  ends: readonly Rect[],
  { boxes, labels, lines }: Around,
): number {
  const legs = legsOf(way);
  const others = lines.flatMap(legsOf);
  const meets = (box: Rect): boolean => legs.some((leg) => crosses(leg, box));
  const met = legs.flatMap((leg) => others.map((other) => meeting(leg, other, 10)));
  return (
    cost.box * boxes.filter((box) => meets(grown(box, apart))).length +
    cost.box * ends.filter((box) => meets(grown(box, 2))).length +
    cost.label * labels.filter((one) => meets(grown(one, 2))).length +
    cost.along * met.filter((how) => how === 'along').length +
    cost.across * met.filter((how) => how === 'across').length
  );
}

/** A way with its label at several places and widths, and what each costs more. */
function labelled(
  points: readonly Point[],
  sizes: LabelSizes,
  ends: readonly Rect[],
  { boxes, labels, lines }: Around,
): readonly (Way & { readonly more: number })[] {
  if (sizes.length === 0) return [{ points, brokenTo: null, more: 0 }];
  const others = lines.flatMap(legsOf);
  return legsOf(points).flatMap(([[x, y], [toX, toY]], index) =>
    [0.5, 0.3, 0.7].flatMap((share) =>
      sizes.map(({ brokenTo, width, height }, nth) => {
        const [across, down] = [toX - x, toY - y];
        const at: Point = [x + across * share, y + down * share];
        const own = { x: at[0] - width / 2, y: at[1] - height / 2, width, height };
        const room = Math.abs(across) > Math.abs(down) ? Math.abs(across) - width : Math.abs(down) - height;
        const way = withMiddle(points, index, at);
        const more =
          cost.label * [...boxes, ...ends].filter((box) => overlap(own, grown(box, 4))).length +
          cost.label * labels.filter((one) => overlap(own, grown(one, 4))).length +
          (cost.along / 2) * others.filter((leg) => crosses(leg, grown(own, 2))).length +
          (room < 28 ? cost.tight : 0) +
          nth * cost.narrower +
          (way.length - points.length) * cost.moved;
        return { points: way, brokenTo, more };
      }),
    ),
  );
}

/**
 * Excalidraw sets a label at the middle point of an arrow, or amid its middle stretch; so points that bend nothing are added
 * until the wanted place is that.
 */
function withMiddle(points: readonly Point[], leg: number, at: Point): readonly Point[] {
  const [before, after] = [points.slice(0, leg + 1), points.slice(leg + 1)];
  const [a, b] = [before.at(-1) ?? at, after[0] ?? at];
  const isAmid = Math.hypot((a[0] + b[0]) / 2 - at[0], (a[1] + b[1]) / 2 - at[1]) < 0.5;
  const missing = before.length - after.length;
  const fill = (from: Point, to: Point, count: number): readonly Point[] =>
    Array.from({ length: Math.max(0, count) }, (_, nth): Point => {
      const share = (nth + 1) / (count + 1);
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    });
  if (isAmid && missing === 0) return points;
  return [...before, ...fill(a, at, -missing), at, ...fill(at, b, missing), ...after];
}
