import { parentPort, workerData } from 'node:worker_threads';
import { talkOver } from '../../async/thread-talk.js';
import { dataFolder } from '../data-folder/data-folder.js';
import { attemptSearch, type Progress } from './attempt-search.js';
import type { SearchRequest, SearchTask, SearchTasks } from './search-tasks.js';

// The thread that searches. Side by side: a query is answered between two attempts that are read.
if (parentPort === null) throw new Error('this runs as a thread');
const talk = talkOver(parentPort, {
  answer: (request) => replyTo(request as SearchRequest),
  hear: () => undefined,
});

const toldEveryMs = 100;
const search = attemptSearch(dataFolder(workerData as string), rarely(toldEveryMs));

const work: {
  readonly [T in SearchTask]: (input: SearchTasks[T]['in']) => Promise<SearchTasks[T]['out']>;
} = {
  'catch-up': () => search.catchUp(),
  find: ({ query, order }) => search.find(query, order),
  passages: ({ query, ids }) => search.passages(query, ids),
  facts: () => search.facts(),
};

/** Whoever watches it is told the end of it in any case. */
function rarely(everyMs: number): (progress: Progress) => void {
  let toldAtMs = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const nowMs = performance.now();
    if (nowMs - toldAtMs < everyMs && progress.done < progress.of) return;
    toldAtMs = nowMs;
    talk.tell(progress);
  };
}

async function replyTo<T extends SearchTask>({ task, input }: SearchRequest<T>) {
  return work[task](input);
}
