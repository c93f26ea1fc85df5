import { expect, test } from 'vitest';
import { readDiagram } from '../mermaid/read-mermaid.js';
import type { BoardElement } from './board-element.js';
import { graphToBoard } from './graph-to-board.js';
import { holdsDiagram } from './holds-diagram.js';

let count = 0;
const drawn = (mermaid: string): readonly BoardElement[] =>
  graphToBoard(readDiagram(mermaid), () => `id-${String((count += 1))}`);

// Bug: a diagram that was the board, and more, was offered beside it first, which doubles every box.
test('a board holds a diagram that was written from it and extended, and no other', () => {
  const board = drawn('flowchart LR\n a[Portal] --> b[Parser] --> c[(Index)]');
  const more = drawn(
    'flowchart LR\n a[Portal] --> b[parser] --> c[(Index)] --> d[LLM] --> e[Check]',
  );
  expect(holdsDiagram(board, more)).toBe(true);
  expect(holdsDiagram(board, drawn('flowchart LR\n q[Queue] --> w[Worker] --> c[(Index)]'))).toBe(
    false,
  );
  expect(holdsDiagram([], more)).toBe(false);
});
