import { restoreElements } from '@excalidraw/excalidraw';
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import { withoutActiveContent } from '../../../core/board/active-content.js';
import type { BoardElement } from '../../../core/board/board-element.js';
import { undrawableField } from '../../../core/board/drawable.js';

// A journal's elements are made good once each: Excalidraw keeps what it painted by element, so a seek paints only the new.
const known = new WeakMap<BoardElement, ExcalidrawElement | null>();

/** The elements as Excalidraw takes them; those that it cannot draw are left out. */
export const restored = (elements: readonly BoardElement[]): readonly ExcalidrawElement[] =>
  elements.flatMap((element) => {
    let made = known.get(element);
    if (made === undefined) {
      made = restoredOne(element);
      known.set(element, made);
    }
    return made ?? [];
  });

function restoredOne(element: BoardElement): ExcalidrawElement | null {
  if (element.isDeleted || undrawableField(element) !== null) return null;
  const [sound] = withoutActiveContent([element]);
  if (sound === undefined) return null;
  type Given = Parameters<typeof restoreElements>[0];
  return restoreElements([sound] as unknown as Given, null)[0] ?? null;
}

/** From the lowest to the topmost, as it was drawn. */
export function byIndex({ index: a }: ExcalidrawElement, { index: b }: ExcalidrawElement): number {
  if (a === null || b === null || a === b) return 0;
  return a < b ? -1 : 1;
}
