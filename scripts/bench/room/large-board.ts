import type { Page } from '@playwright/test';
import { boardFile } from '../../../src/core/board/excalidraw-file.js';
import { graphToBoard } from '../../../src/core/board/graph-to-board.js';
import { readDiagram } from '../../../src/core/mermaid/read-mermaid.js';

/** A drawing of some `count` elements: boxes, their labels, and an arrow from each to another. */
export function largeBoard(count: number): { readonly text: string; readonly elements: number } {
  const boxes = Math.ceil(count / 3);
  // In chains of a dozen, as large boards are: areas with a flow each.
  const arrows = Array.from({ length: boxes }, (_, at) => {
    const next = at % 12 === 11 ? at - 5 : Math.min(at + 1, boxes - 1);
    return `b${String(at)}[Box ${String(at)}] --> b${String(next)}`;
  });
  const graph = readDiagram(['flowchart LR', ...arrows].join('\n'));
  let id = 0;
  const elements = graphToBoard(graph, () => `large-${String((id += 1))}`);
  return { text: boardFile(elements), elements: elements.length };
}

/** Drops a drawing on the whiteboard, as a person does with a file, and waits until a box can be found there. */
export async function dropBoard(page: Page, text: string): Promise<void> {
  const canvas = page.locator('canvas.interactive');
  await canvas.waitFor();
  await canvas.evaluate((at, drawing) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([drawing], 'large.excalidraw'));
    at.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true }),
    );
  }, text);
}
