import { expect, test } from 'vitest';
import { lintBoard } from '../graph/board-lint.js';
import { readDiagram } from '../mermaid/read-mermaid.js';
import { graphToBoard } from './graph-to-board.js';
import { readBoard } from './read-board.js';

const boxes = 160;
const frameMs = 16;
let count = 0;
const newId = (): string => `id-${String((count += 1))}`;

// Bug: a board of hundreds is read again at each pause of the pen, and the worker falls behind.
test('five hundred elements are read and looked through within a frame', () => {
  const arrows = Array.from({ length: boxes }, (_, at) => {
    const to = (at * 7 + 1) % boxes;
    return `b${String(at)}[Box ${String(at)}] --> b${String(to)}`;
  });
  const elements = graphToBoard(readDiagram(['flowchart LR', ...arrows].join('\n')), newId);
  const more = elements.concat(elements.slice(0, 40).map((one) => ({ ...one, id: newId() })));
  expect(more.length).toBeGreaterThanOrEqual(500);
  const tookMs = Array.from({ length: 25 }, () => {
    const startedMs = performance.now();
    lintBoard(readBoard(more));
    return performance.now() - startedMs;
  });
  expect(Math.min(...tookMs)).toBeLessThan(frameMs);
});
