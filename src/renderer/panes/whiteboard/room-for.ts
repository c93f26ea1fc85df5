/** What is covered of a board at each side, in pixels. */
export type Covered = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

type Size = { readonly x: number; readonly y: number };

/** Of the ways to leave room for what lies on a board, the one in which a drawing is largest; the first where two are alike. */
export function roomFor(
  drawing: Size,
  board: Size,
  [first, ...others]: readonly Covered[],
): Covered {
  const nothing = { top: 0, bottom: 0, left: 0, right: 0 };
  // No larger than it is drawn: beyond that no room is better.
  const fits = ({ top, bottom, left, right }: Covered): number =>
    Math.min(1, (board.x - left - right) / drawing.x, (board.y - top - bottom) / drawing.y);
  return others.reduce((best, one) => (fits(one) > fits(best) ? one : best), first ?? nothing);
}
