import type { BoardElement } from '../../../core/board/board-element.js';
import type { BoardLint } from '../../../core/graph/board-lint.js';
import type { DrawingGraph } from '../../../core/graph/drawing-graph.js';

export type Drawn =
  | { readonly kind: 'board'; readonly elements: readonly BoardElement[] }
  | { readonly kind: 'diagram'; readonly text: string };

/** What a drawing says to graders, and what the person may want to look at again. */
export type DrawingLook = {
  readonly graph: DrawingGraph;
  readonly lints: readonly BoardLint[];
  /** Of the reading alone: a worker that has to begin takes far longer than a board. */
  readonly tookMs: number;
};

/** What the worker is asked: to read a drawing, to look through one, or to lay a diagram out as a board. */
export type Asked =
  | Drawn
  | { readonly kind: 'look'; readonly drawn: Drawn }
  | { readonly kind: 'lay-out'; readonly text: string };

/** A thousand times what an honest drawing takes. */
const limitMs = 3000;
/** Ways for arrows are looked for, which takes a slow machine seconds. */
const layOutMs = 12_000;
const idleMs = 30_000;

let worker: Worker | null = null;
let idling: ReturnType<typeof setTimeout> | undefined;
let last: Promise<unknown> = Promise.resolve();

/** What a drawing says to graders, read in a worker; null where that takes longer than three seconds. */
export const readDrawing = (drawn: Drawn, limit = limitMs): Promise<DrawingGraph | null> =>
  inTurn<DrawingGraph>(drawn, limit);

/** A drawing's graph and what to look at in it; null where it takes too long. */
export const lookAt = (drawn: Drawn): Promise<DrawingLook | null> =>
  inTurn<DrawingLook>({ kind: 'look', drawn }, limitMs);

/** A diagram's graph as a board; null where it takes too long. */
export const layOutDiagram = (text: string): Promise<readonly BoardElement[] | null> =>
  inTurn<readonly BoardElement[]>({ kind: 'lay-out', text }, layOutMs);

function inTurn<T>(asked: Asked, limit: number): Promise<T | null> {
  const read = last.then(() => askNow<T>(asked, limit));
  last = read;
  return read;
}

/** Lets the worker begin, for what will be asked in a moment. */
export function expectDrawing(): void {
  if (worker === null) idling = setTimeout(end, idleMs);
  begun();
}

const begun = (): Worker =>
  (worker ??= new Worker(new URL('./drawing-worker.ts', import.meta.url), { type: 'module' }));

function askNow<T>(asked: Asked, limit: number): Promise<T | null> {
  clearTimeout(idling);
  const own = begun();
  return new Promise((resolve) => {
    const settle = (answer: T | null): void => {
      clearTimeout(timer);
      own.onmessage = null;
      own.onerror = null;
      if (answer === null) end();
      else idling = setTimeout(end, idleMs);
      resolve(answer);
    };
    const timer = setTimeout(() => settle(null), limit);
    own.onmessage = ({ data }: MessageEvent<T>) => settle(data);
    own.onerror = () => settle(null);
    own.postMessage(asked);
  });
}

function end(): void {
  worker?.terminate();
  worker = null;
}
