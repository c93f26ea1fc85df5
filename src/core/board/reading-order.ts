import type { Rect } from '../graph/layout/layout.js';

/** Boxes as one reads them: row by row from the top, in a row from the left. A row is what lies beside its first box's middle. */
export function readingOrder<T extends Rect>(boxes: readonly T[]): readonly T[] {
  const left = boxes.toSorted((a, b) => middle(a) - middle(b));
  const order: T[] = [];
  while (left[0] !== undefined) {
    const first = left[0];
    const end = left.findIndex((box) => middle(box) > middle(first) + first.height / 2);
    const row = left.splice(0, end < 0 ? left.length : end);
    order.push(...row.toSorted((a, b) => a.x - b.x));
  }
  return order;
}

const middle = ({ y, height }: Rect): number => y + height / 2;

/** The place before or after one, -1 for none; null past either end, and where there is nothing. */
export function stepFrom(at: number, by: 1 | -1, count: number): number | null {
  const next = at < 0 && by < 0 ? count - 1 : at + by;
  return next < 0 || next >= count ? null : next;
}
