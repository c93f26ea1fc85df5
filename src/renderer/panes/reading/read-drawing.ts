import type { BoardElement } from '../../../core/board/board-element.js';
import type { Strokes } from '../../../core/board/strokes.js';
import type { BoardLint } from '../../../core/graph/board-lint.js';
import type { DrawingGraph } from '../../../core/graph/drawing-graph.js';
import { askedWorker } from '../asked-worker.js';

export type Drawn =
  | { readonly kind: 'board'; readonly elements: readonly BoardElement[] }
  | { readonly kind: 'diagram'; readonly text: string };

/** What a drawing says to graders, and what the person may want to look at again. */
export type DrawingLook = {
  readonly graph: DrawingGraph;
  readonly lints: readonly BoardLint[];
  /** What of it graders do not read. */
  readonly strokes: Strokes;
  /** Of the reading alone: a worker that has to begin takes far longer than a board. */
  readonly tookMs: number;
};

/** What the worker is asked: to read a drawing, to look through one, or to lay a diagram out as a board. */
export type Asked =
  | Drawn
  | { readonly kind: 'look'; readonly drawn: Drawn }
  | { readonly kind: 'lay-out'; readonly text: string; readonly outstanding: readonly string[] };

/** A thousand times what an honest drawing takes. */
const limitMs = 3000;
/** Ways for arrows are looked for, which takes a slow machine seconds. */
const layOutMs = 12_000;
const idleMs = 30_000;

const worker = askedWorker<Asked>(
  () => new Worker(new URL('./drawing-worker.ts', import.meta.url), { type: 'module' }),
  idleMs,
);

/** What a drawing says to graders, read in a worker; null where that takes longer than three seconds. */
export const readDrawing = (drawn: Drawn, limit = limitMs): Promise<DrawingGraph | null> =>
  worker.ask<DrawingGraph>(drawn, limit);

/** A drawing's graph and what to look at in it; null where it takes too long. */
export const lookAt = (drawn: Drawn): Promise<DrawingLook | null> =>
  worker.ask<DrawingLook>({ kind: 'look', drawn }, limitMs);

/** A diagram's graph as a board, with boxes that stand out by their ids; null where it takes too long. */
export const layOutDiagram = (
  text: string,
  outstanding: readonly string[] = [],
): Promise<readonly BoardElement[] | null> =>
  worker.ask<readonly BoardElement[]>({ kind: 'lay-out', text, outstanding }, layOutMs);

/** Lets the worker begin, for what will be asked in a moment. */
export const expectDrawing = (): void => worker.expect();
