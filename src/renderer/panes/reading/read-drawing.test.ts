import { afterEach, expect, test, vi } from 'vitest';
import { emptyGraph } from '../../../core/graph/drawing-graph.js';
import { readDrawing, type Drawn } from './read-drawing.js';

let begun = 0;
let ended = 0;

/** A worker that reads all but one text. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  constructor() {
    begun += 1;
  }
  postMessage(drawn: Drawn): void {
    if (drawn.kind === 'diagram' && drawn.text === 'endless') return;
    queueMicrotask(() => this.onmessage?.({ data: emptyGraph }));
  }
  terminate(): void {
    ended += 1;
  }
}
vi.stubGlobal('Worker', FakeWorker);
afterEach(() => {
  begun = 0;
  ended = 0;
});

// Bug: a pasted diagram hung the window, again at each opening of its attempt.
test('a drawing that takes too long is given up, and the next is read by a new worker', async () => {
  const readings = ['a', 'endless', 'b'].map((text) => readDrawing({ kind: 'diagram', text }, 50));
  expect(await Promise.all(readings)).toEqual([emptyGraph, null, emptyGraph]);
  expect([begun, ended]).toEqual([2, 1]);
});
