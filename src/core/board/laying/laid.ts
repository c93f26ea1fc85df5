import { aroundOf, isBox, type Placed } from '../around.js';
import type { BoardElement } from '../board-element.js';
import { connectBoxes } from '../connect-boxes.js';
import { lengthOf, middleOf } from '../ways/lines.js';

export type Arrow = { readonly arrow: BoardElement; readonly from: Placed; readonly to: Placed };

/** Arrows with the ways that we give them, and their labels: one after the other, the shortest first, each clear of what lies already. */
export function laid(
  arrows: readonly Arrow[],
  present: ReadonlyMap<string, BoardElement>,
): readonly BoardElement[] {
  const lying = new Map(present);
  for (const { arrow } of arrows) {
    lying.delete(arrow.id);
    const label = labelOf(arrow, present);
    if (label !== null) lying.delete(label.id);
  }
  const far = ({ from, to }: Arrow): number => lengthOf([middleOf(from), middleOf(to)]);
  return arrows
    .toSorted((a, b) => far(a) - far(b))
    .flatMap(({ arrow, from, to }) => {
      const label = labelOf(arrow, present);
      const words = wordsOf(label);
      const [way, text] = connectBoxes(
        from,
        to,
        { label: words, isTwoWay: false },
        () => '',
        aroundOf([...lying.values()], from, to),
      );
      const { x, y, width, height, points, startBinding, endBinding } = way;
      const parts: BoardElement[] = [
        { ...arrow, x, y, width, height, points, startBinding, endBinding },
      ];
      if (label !== null && text !== undefined) parts.push(withPlace(label, text));
      for (const part of parts) lying.set(part.id, part);
      return parts;
    });
}

function wordsOf(label: BoardElement | null): string {
  const words = label?.['originalText'];
  return typeof words === 'string' ? words.replaceAll(/\s+/g, ' ').trim() : '';
}

const withPlace = (label: BoardElement, place: BoardElement): BoardElement => {
  const { x, y, width, height, text } = place;
  return { ...label, x, y, width, height, text, originalText: text };
};

/** A curve or an elbow is of another making, and so is what was turned. */
export const isPlain = (arrow: BoardElement): boolean =>
  arrow['elbowed'] !== true && (arrow['roundness'] ?? null) === null && !arrow['angle'];

/** The box that an arrow's end is bound to; null where it is none, or was turned. */
export function boxAt(
  arrow: BoardElement,
  name: 'startBinding' | 'endBinding',
  present: ReadonlyMap<string, BoardElement>,
): Placed | null {
  const binding = arrow[name] as { readonly elementId?: unknown } | null | undefined;
  const end = present.get(String(binding?.elementId));
  return end !== undefined && isBox(end) && !end['angle'] ? end : null;
}

/** What is written at an arrow. */
export function labelOf(
  arrow: BoardElement,
  present: ReadonlyMap<string, BoardElement>,
): BoardElement | null {
  const bound = arrow['boundElements'] as readonly { readonly id: string; type: string }[] | null;
  const id = bound?.find(({ type }) => type === 'text')?.id;
  return present.get(id ?? '') ?? null;
}

/** Whether a hand has drawn an arrow, or led it to other boxes than before. */
export const isLed = (old: BoardElement | undefined, now: BoardElement): boolean =>
  old === undefined ||
  ['startBinding', 'endBinding'].some((end) => boundTo(now, end) !== boundTo(old, end));

const boundTo = (arrow: BoardElement, end: string): unknown =>
  (arrow[end] as { readonly elementId?: unknown } | null | undefined)?.elementId;
