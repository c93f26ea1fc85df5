import type { Point } from '../graph/layout/layout.js';
import { aroundOf, isBox, pointsOf, type Placed } from './around.js';
import type { BoardElement } from './board-element.js';
import { connectBoxes } from './connect-boxes.js';
import { areaOf, holdsPoint } from './visible-elements.js';
import { grown } from './ways/lines.js';

/** Strokes of the pen and plain lines, which graders do not read as arrows. */
export type Strokes = {
  /** All strokes of the pen, and the lines that lead from one box to another. */
  readonly unread: readonly string[];
  /** How many of them lead from one box to another. */
  readonly joining: number;
};

type Joining = { readonly id: string; readonly from: Placed; readonly to: Placed };

/** How far from a box a hand may stop, in pixels. */
const reach = 16;

/** What was drawn on a board with the pen or as lines; ids in the order of the board. Never throws. */
export function strokesOn(elements: readonly BoardElement[]): Strokes {
  const joining = new Set(joiningOn(elements).map(({ id }) => id));
  const unread = elements.filter(
    ({ id, type, isDeleted }) => !isDeleted && (type === 'freedraw' || joining.has(id)),
  );
  return { unread: unread.map(({ id }) => id), joining: joining.size };
}

/**
 * Arrows in place of the strokes that lead from one box to another, in the direction in which the hand drew; two strokes from
 * one box to another make one arrow. `gone` are the strokes that they replace.
 */
export function arrowsForStrokes(
  elements: readonly BoardElement[],
  newId: () => string,
): { readonly arrows: readonly ArrowOf[]; readonly gone: readonly string[] } {
  const lying = elements.filter(({ isDeleted }) => !isDeleted);
  const strokes = joiningOn(elements);
  const known = new Set<string>();
  const arrows: ArrowOf[] = [];
  for (const { from, to } of strokes) {
    const key = `${from.id} ${to.id}`;
    if (known.has(key)) continue;
    known.add(key);
    const around = aroundOf(lying, from, to);
    const [arrow] = connectBoxes(from, to, { label: '', isTwoWay: false }, newId, around);
    lying.push(arrow);
    arrows.push({ arrow, ends: [from.id, to.id] });
  }
  return { arrows, gone: strokes.map(({ id }) => id) };
}

type ArrowOf = { readonly arrow: BoardElement; readonly ends: readonly [string, string] };

function joiningOn(elements: readonly BoardElement[]): readonly Joining[] {
  const boxes = elements.filter(isBox).toSorted((a, b) => areaOf(a) - areaOf(b));
  const boxAt = (at: Point | undefined): Placed | undefined =>
    at === undefined ? undefined : boxes.find((box) => holdsPoint(grown(box, reach), at));
  return elements.flatMap((one): readonly Joining[] => {
    if (one.isDeleted || (one.type !== 'freedraw' && one.type !== 'line')) return [];
    const points = pointsOf(one);
    const [from, to] = [boxAt(points[0]), boxAt(points.at(-1))];
    if (from === undefined || to === undefined || from.id === to.id) return [];
    return [{ id: one.id, from, to }];
  });
}
