import type { BoardElement } from '../../board/board-element.js';
import { linesOf } from '../../board/drawn-shapes.js';

/** Labels of boxes that we drew, broken to their width: a picture of a board wraps none that no editor has measured. */
export function brokenLabels(elements: readonly BoardElement[]): readonly BoardElement[] {
  return elements.map((element) => {
    const { text, width } = element;
    if (element.type !== 'text' || typeof text !== 'string' || typeof width !== 'number')
      return element;
    return text.includes('\n')
      ? element
      : { ...element, text: linesOf(text, width + 1).join('\n') };
  });
}
