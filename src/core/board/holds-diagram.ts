import type { BoardElement } from './board-element.js';
import { readBoard } from './read-board.js';

/** Whether at least half of the boxes of a drawing, by their labels, are on a board already: another version of the same. */
export function holdsDiagram(
  board: readonly BoardElement[],
  drawing: readonly BoardElement[],
): boolean {
  const there = new Set(labelsOf(board));
  const labels = labelsOf(drawing);
  const held = labels.filter((label) => there.has(label)).length;
  return labels.length > 0 && held * 2 >= labels.length;
}

const labelsOf = (elements: readonly BoardElement[]): readonly string[] =>
  readBoard(elements).nodes.flatMap(({ label }) => (label === '' ? [] : [label.toLowerCase()]));
