import type { Rect } from '../../graph/layout/layout.js';
import { isLaidIn } from '../active-content.js';
import { isBox, isPlaced, pointsOf, type Placed } from '../around.js';
import type { BoardElement } from '../board-element.js';
import { boxAt, isLed, isPlain, labelOf, laid, type Arrow } from './laid.js';

/**
 * What is to change on a board after a person's hand: arrows whose way we chose, and whose boxes were moved or resized, get a new
 * way, or go along where both boxes went as far; with their labels. An arrow that was bent itself is theirs from then on.
 * `before` is the board as the hand came, by id; only the elements that change come back.
 */
export function layAgain(
  before: ReadonlyMap<string, BoardElement>,
  after: readonly BoardElement[],
): readonly BoardElement[] {
  const present = new Map(after.filter(({ isDeleted }) => !isDeleted).map((one) => [one.id, one]));
  const moved = new Map(
    [...present.values()].filter(isBox).flatMap((box) => {
      const old = before.get(box.id);
      const move = old === undefined || !isPlaced(old) ? null : moveOf(old, box);
      return move === null ? [] : [[box.id, move] as const];
    }),
  );
  const changed = new Map<string, BoardElement>();
  const toLay: Arrow[] = [];
  for (const one of present.values()) {
    const old = before.get(one.id);
    if (one.type !== 'arrow' || !isLaidIn(one['customData']) || old === undefined) continue;
    const [from, to] = [boxAt(one, 'startBinding', present), boxAt(one, 'endBinding', present)];
    const moves = [from, to].map((end) => moved.get(end?.id ?? '') ?? null);
    const [first, second] = moves;
    if (moves.every((move) => move === null)) {
      // What leads to another box now is laid by lay-drawn.ts.
      const isTheirs = isBent(old, one) && !(isLed(old, one) && from !== null && to !== null);
      if (isTheirs) changed.set(one.id, withoutMark(one));
    } else if (first && second && isSame(first, second)) {
      for (const part of goneAlong(one, before, present, first)) changed.set(part.id, part);
    } else if (from !== null && to !== null && from.id !== to.id && isPlain(one))
      toLay.push({ arrow: one, from, to });
  }
  for (const part of laid(toLay, present)) changed.set(part.id, part);
  return [...changed.values()];
}

/** Excalidraw moves only the ends along, and breaks the label anew. */
function goneAlong(
  arrow: BoardElement,
  before: ReadonlyMap<string, BoardElement>,
  present: ReadonlyMap<string, BoardElement>,
  { x: byX, y: byY }: Move,
): readonly BoardElement[] {
  const label = labelOf(arrow, present);
  return [arrow, ...(label === null ? [] : [label])].flatMap((one) => {
    const old = before.get(one.id);
    if (old === undefined || !isPlaced(old)) return [];
    const along: Placed = { ...old, x: old.x + byX, y: old.y + byY };
    const { x, y, width, height } = along;
    const isThere = one['x'] === x && one['y'] === y && !isBent(along, one);
    const own = one.type === 'arrow' ? { points: old['points'] } : { text: old['text'] };
    return isThere ? [] : [{ ...one, x, y, width, height, ...own }];
  });
}

type Move = { readonly x: number; readonly y: number; readonly isResized: boolean };

function moveOf(old: Rect, now: Rect): Move | null {
  const isResized = far(old.width, now.width) || far(old.height, now.height);
  if (!isResized && !far(old.x, now.x) && !far(old.y, now.y)) return null;
  return { x: now.x - old.x, y: now.y - old.y, isResized };
}

const isSame = (one: Move, other: Move): boolean =>
  !one.isResized && !other.isResized && !far(one.x, other.x) && !far(one.y, other.y);

/** What a pixel hides is no move. */
const far = (one: number, other: number): boolean => Math.abs(one - other) > 0.5;

function isBent(old: BoardElement, now: BoardElement): boolean {
  const [was, is] = [pointsOf(old), pointsOf(now)];
  return (
    was.length !== is.length ||
    was.some(([x, y], at) => far(x, is[at]?.[0] ?? x) || far(y, is[at]?.[1] ?? y))
  );
}

/** Empty, since Excalidraw takes a field that is missing for one that stays. */
const withoutMark = (arrow: BoardElement): BoardElement => ({ ...arrow, customData: {} });
