import type { Point, Rect } from '../../graph/layout/layout.js';
import { isLaidIn } from '../active-content.js';
import { isBox, pointsOf, type Placed } from '../around.js';
import type { BoardElement } from '../board-element.js';
import { laidByUs } from '../drawn-shapes.js';
import { holdsBox, holdsPoint } from '../visible-elements.js';
import { bindingTo } from '../ways/binding.js';
import { crosses, grown, legsOf, type Leg } from '../ways/lines.js';
import { boxAt, isLed, isPlain, laid, type Arrow } from './laid.js';

/** How far from a box an arrow ends, in pixels; as those of ours do. */
const gap = 4;

/**
 * What is to change on a board once a hand has drawn an arrow, or led one to another box: Excalidraw leaves its ends where the
 * hand was, over the names of boxes, and binds those well within a box without a fill to nothing. Straight from one box to
 * another it is laid like ours; of one that is bound at one end only, or bent by the hand, the ends go to the border. An end
 * that the hand has moved and that stands in a box belongs to it, since that is what one sees. `before`
 * is the board as the hand came, by id; only the elements that change come back.
 */
export function layDrawn(
  before: ReadonlyMap<string, BoardElement>,
  after: readonly BoardElement[],
): readonly BoardElement[] {
  const present = new Map(after.filter(({ isDeleted }) => !isDeleted).map((one) => [one.id, one]));
  const boxes = [...present.values()].filter(isBox);
  const toLay: Arrow[] = [];
  const changed: BoardElement[] = [];
  for (const arrow of present.values()) {
    const old = before.get(arrow.id);
    if (arrow.type !== 'arrow' || !isStraight(arrow)) continue;
    const points = pointsOf(arrow);
    const were = old === undefined ? [] : pointsOf(old);
    const start = boxAt(arrow, 'startBinding', present);
    const end = boxAt(arrow, 'endBinding', present);
    const from = start ?? boxUnder(movedFrom(were[0], points[0]), boxes);
    const to = end ?? boxUnder(movedFrom(were.at(-1), points.at(-1)), boxes);
    if (!isLed(old, arrow) && from === start && to === end) continue;
    if (from !== null && from.id === to?.id) continue;
    const isOurs = points.length === 2 || isLaidIn(arrow['customData']);
    if (from !== null && to !== null && isOurs && !holdsBox(from, to) && !holdsBox(to, from))
      toLay.push({ arrow: { ...arrow, roundness: null, customData: laidByUs }, from, to });
    else changed.push(...cutAt(arrow, from, to));
    changed.push(...[from, to].flatMap((box) => (box === null ? [] : withArrow(box, arrow.id))));
  }
  return [...laid(toLay, present), ...changed];
}

/** Where an end is now; nothing where it has not moved. */
const movedFrom = (was: Point | undefined, now: Point | undefined): Point | undefined =>
  was?.[0] === now?.[0] && was?.[1] === now?.[1] ? undefined : now;

/** The box that a point lies on, if it holds no others. */
const boxUnder = (at: Point | undefined, boxes: readonly Placed[]): Placed | null =>
  boxes.find(
    (box) =>
      at !== undefined &&
      holdsPoint(box, at) &&
      !boxes.some((other) => other.id !== box.id && holdsBox(box, other)),
  ) ?? null;

function withArrow(box: Placed, id: string): readonly BoardElement[] {
  const bound = (box['boundElements'] ?? []) as readonly { readonly id: string }[];
  if (bound.some((one) => one.id === id)) return [];
  return [{ ...box, boundElements: [...bound, { id, type: 'arrow' }] }];
}

/** Through two points a curve is straight too. */
const isStraight = (arrow: BoardElement): boolean =>
  isPlain(arrow) || (pointsOf(arrow).length === 2 && isPlain({ ...arrow, roundness: null }));

/** The arrow with its ends at the borders of what they are bound to; nothing where they are not within. */
function cutAt(
  arrow: BoardElement,
  from: Placed | null,
  to: Placed | null,
): readonly BoardElement[] {
  const drawn = pointsOf(arrow);
  const first = from === null ? drawn : leaving(drawn, from);
  const points = to === null ? first : leaving(first.toReversed(), to).toReversed();
  const [start, end] = [points[0], points.at(-1)];
  if (points === drawn || start === undefined || end === undefined || points.length < 2) return [];
  const [x, y] = start;
  const own = points.map(([left, top]): Point => [left - x, top - y]);
  const spread = (axis: 0 | 1): number => {
    const all = own.map((point) => point[axis]);
    return Math.max(...all) - Math.min(...all);
  };
  return [
    {
      ...arrow,
      ...{ x, y, points: own, width: spread(0), height: spread(1) },
      startBinding:
        from === null ? arrow['startBinding'] : bindingTo(from, start, points[1] ?? end),
      endBinding: to === null ? arrow['endBinding'] : bindingTo(to, end, points.at(-2) ?? start),
    },
  ];
}

/** A line from within a box from where it leaves the box for good; as it is where it begins outside, or never leaves. */
function leaving(points: readonly Point[], box: Rect): readonly Point[] {
  const room = grown(box, gap);
  const [start] = points;
  if (start === undefined || !crosses([start, start], room)) return points;
  const last = legsOf(points).findLastIndex((leg) => crosses(leg, room));
  const leg = legsOf(points)[last];
  if (leg === undefined || crosses([leg[1], leg[1]], room)) return points;
  return [exitOf(leg, room), ...points.slice(last + 1)];
}

/** Where a stretch that ends outside a rectangle leaves it. */
function exitOf([[x, y], [toX, toY]]: Leg, box: Rect): Point {
  const share = (at: number, by: number, low: number, high: number): number =>
    by === 0 ? 1 : ((by > 0 ? high : low) - at) / by;
  const out = Math.min(
    share(x, toX - x, box.x, box.x + box.width),
    share(y, toY - y, box.y, box.y + box.height),
  );
  return [x + (toX - x) * out, y + (toY - y) * out];
}
