import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { dataFolder } from '../data-folder/data-folder.js';
import { attemptSearch, type AttemptSearch, type Progress } from './attempt-search.js';
import type { SearchReplies, SearchRequest } from './search-tasks.js';

const toldEveryMs = 100;
const { root } = z.object({ root: z.string() }).parse(workerData);
const search = attemptSearch(dataFolder(root), rarely(toldEveryMs));

/** Whoever watches it is told the end of it in any case. */
function rarely(everyMs: number): (progress: Progress) => void {
  let toldAtMs = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const nowMs = performance.now();
    if (nowMs - toldAtMs < everyMs && progress.done < progress.of) return;
    toldAtMs = nowMs;
    parentPort?.postMessage({ kind: 'progress', progress });
  };
}

// Side by side: a query is answered between two attempts that are read.
parentPort?.on('message', (request: SearchRequest) => {
  answer(search, request)
    .then((value) => parentPort?.postMessage({ kind: 'reply', number: request.number, value }))
    .catch((error: unknown) => {
      // Out of the promise, so that it ends the thread and main hears of it.
      setImmediate(() => {
        throw error;
      });
    });
});

function answer(
  { catchUp, find, passages, facts }: AttemptSearch,
  { task }: SearchRequest,
): Promise<SearchReplies[keyof SearchReplies]> {
  switch (task.kind) {
    case 'catch-up':
      return catchUp();
    case 'find':
      return find(task.query, task.order);
    case 'passages':
      return passages(task.query, task.ids);
    case 'facts':
      return facts();
  }
}
