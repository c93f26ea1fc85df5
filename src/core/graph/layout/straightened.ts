import type { Point, Rect } from './layout.js';

/** A way that keeps clear of a box looks as if it meant to. */
const clear = 12;

/** A way without the bends that it can do without: each leg is as long as no box stands in it. */
export function straightened(points: readonly Point[], boxes: readonly Rect[]): readonly Point[] {
  const [first] = points;
  if (first === undefined) return points;
  const kept: Point[] = [first];
  let at = 0;
  while (at < points.length - 1) {
    let next = at + 1;
    for (let far = points.length - 1; far > next; far -= 1) {
      if (isFree(points[at], points[far], boxes)) next = far;
    }
    const point = points[next];
    if (point !== undefined) kept.push(point);
    at = next;
  }
  return kept;
}

function isFree(from: Point | undefined, to: Point | undefined, boxes: readonly Rect[]): boolean {
  if (from === undefined || to === undefined) return false;
  return !boxes.some((box) => meets(from, to, box));
}

/** Whether a line comes within `clear` of a box that it does not end at (Liang and Barsky 1984). */
function meets([x, y]: Point, [toX, toY]: Point, box: Rect): boolean {
  const isEnd = [
    [x, y],
    [toX, toY],
  ].some(([left = 0, top = 0]) => touches(left, top, box));
  const by = isEnd ? -1 : clear;
  let enter = 0;
  let leave = 1;
  const sides: readonly (readonly [number, number])[] = [
    [x - toX, x - (box.x - by)],
    [toX - x, box.x + box.width + by - x],
    [y - toY, y - (box.y - by)],
    [toY - y, box.y + box.height + by - y],
  ];
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step === 0) continue;
    const share = room / step;
    if (step < 0) enter = Math.max(enter, share);
    else leave = Math.min(leave, share);
  }
  return enter < leave;
}

const touches = (x: number, y: number, box: Rect): boolean =>
  x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1;
