import { Worker } from 'node:worker_threads';
import type { AttemptSearch, Progress } from './attempt-search.js';
import type { SearchMessage, SearchReplies, SearchTask } from './search-tasks.js';

type Options = {
  /** The built thread. */
  readonly file: string;
  /** The data folder. */
  readonly root: string;
  readonly onProgress: (progress: Progress) => void;
};

export type SearchThread = AttemptSearch & {
  /** Ends the thread at once. What it was writing stays as it was before. */
  readonly close: () => Promise<void>;
};

/** A word index of 10,000 attempts takes some 150 MB: after five minutes without a question it goes. */
const idleMs = 5 * 60_000;
const mostMb = 2048;

/** The search in a thread of its own, which starts at the first question. It rejects where the thread fails. */
export function searchThread({ file, root, onProgress }: Options): SearchThread {
  let running: Worker | null = null;
  let idling: ReturnType<typeof setTimeout> | undefined;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  function start(): Worker {
    const worker = new Worker(file, {
      workerData: { root },
      resourceLimits: { maxOldGenerationSizeMb: mostMb },
    });
    const ended = (error: Error): void => {
      if (running === worker) running = null;
      for (const [number, { reject }] of [...waiting]) {
        waiting.delete(number);
        reject(error);
      }
    };
    worker.on('message', (message: SearchMessage) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else settle(message.number, message.value);
    });
    worker.on('error', ended);
    worker.on('exit', () => ended(new Error('the thread that searches has ended')));
    return worker;
  }

  function settle(number: number, value: unknown): void {
    waiting.get(number)?.resolve(value);
    waiting.delete(number);
    if (waiting.size > 0) return;
    idling = setTimeout(() => void close(), idleMs);
    idling.unref();
  }

  async function close(): Promise<void> {
    clearTimeout(idling);
    const worker = running;
    running = null;
    await worker?.terminate();
  }

  function ask<K extends SearchTask['kind']>(
    task: Extract<SearchTask, { kind: K }>,
  ): Promise<SearchReplies[K]> {
    clearTimeout(idling);
    running ??= start();
    const worker = running;
    return new Promise((resolve, reject) => {
      count += 1;
      // The thread is our own code: its replies are typed, as events are to the window.
      waiting.set(count, { resolve: (value) => resolve(value as SearchReplies[K]), reject });
      worker.postMessage({ number: count, task });
    });
  }

  return {
    catchUp: () => ask({ kind: 'catch-up' }),
    find: (query, order) => ask({ kind: 'find', query, order }),
    passages: (query, ids) => ask({ kind: 'passages', query, ids }),
    facts: () => ask({ kind: 'facts' }),
    close,
  };
}

type Waiting = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
};
