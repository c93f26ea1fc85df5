/** A stretch along one side of the board, in its own measure. */
type Span = { readonly from: number; readonly to: number };

/**
 * Where the middle of what one sees goes, along one side: the middle of the whole where `length` holds it; else that of what is
 * wanted, but no further out than the whole goes, so that no part of the view is empty.
 */
export function middleOf(wanted: Span, whole: Span, length: number): number {
  const middle = (span: Span): number => (span.from + span.to) / 2;
  if (whole.to - whole.from <= length) return middle(whole);
  return Math.min(whole.to - length / 2, Math.max(whole.from + length / 2, middle(wanted)));
}

/** How far, along one side, what is wanted goes to lie in the room: no further than it must; to its middle where it is too long for it. */
export function shortestInto(wanted: Span, room: Span): number {
  if (wanted.to - wanted.from > room.to - room.from)
    return (room.from + room.to - wanted.from - wanted.to) / 2;
  return Math.max(room.from - wanted.from, 0) + Math.min(room.to - wanted.to, 0);
}
