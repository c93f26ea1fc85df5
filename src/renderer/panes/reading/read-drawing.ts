import type { BoardElement } from '../../../core/board/board-element.js';
import type { DrawingGraph } from '../../../core/graph/drawing-graph.js';

export type Drawn =
  | { readonly kind: 'board'; readonly elements: readonly BoardElement[] }
  | { readonly kind: 'diagram'; readonly text: string };

/** A thousand times what an honest drawing takes. */
const limitMs = 3000;
const idleMs = 30_000;

let worker: Worker | null = null;
let idling: ReturnType<typeof setTimeout> | undefined;
let last: Promise<unknown> = Promise.resolve();

/** What a drawing says to graders, read in a worker; null where that takes longer than three seconds. */
export function readDrawing(drawn: Drawn, limit = limitMs): Promise<DrawingGraph | null> {
  const read = last.then(() => readNow(drawn, limit));
  last = read;
  return read;
}

function readNow(drawn: Drawn, limit: number): Promise<DrawingGraph | null> {
  clearTimeout(idling);
  const own = (worker ??= new Worker(new URL('./drawing-worker.ts', import.meta.url), {
    type: 'module',
  }));
  return new Promise((resolve) => {
    const settle = (graph: DrawingGraph | null): void => {
      clearTimeout(timer);
      own.onmessage = null;
      own.onerror = null;
      if (graph === null) end();
      else idling = setTimeout(end, idleMs);
      resolve(graph);
    };
    const timer = setTimeout(() => settle(null), limit);
    own.onmessage = ({ data }: MessageEvent<DrawingGraph>) => settle(data);
    own.onerror = () => settle(null);
    own.postMessage(drawn);
  });
}

function end(): void {
  worker?.terminate();
  worker = null;
}
