import { askedThread } from '../../async/asked-thread.js';
import type { AttemptSearch, Progress } from './attempt-search.js';
import type { SearchTask, SearchTasks } from './search-tasks.js';

export type SearchThread = AttemptSearch & {
  /** Waits for what was asked, then ends the thread. */
  readonly close: () => Promise<void>;
};

/** A word index of 10,000 attempts takes some 150 MB: after five minutes without a question it goes. */
const idleMs = 5 * 60_000;

/** The search in a thread of its own, which starts at the first question. It rejects where the thread fails. */
export function openSearchThread(
  workerFile: string,
  root: string,
  onProgress: (progress: Progress) => void,
): SearchThread {
  const thread = askedThread(
    workerFile,
    { about: root, idleMs },
    {
      answer: () => Promise.reject(new Error('this thread reads all that it needs')),
      hear: (progress) => onProgress(progress as Progress),
    },
  );
  const ask = async <T extends SearchTask>(task: T, input: SearchTasks[T]['in']) =>
    // The thread answers what it was asked for.
    (await thread.ask({ task, input })) as SearchTasks[T]['out'];
  return {
    catchUp: () => ask('catch-up', null),
    find: (query, order) => ask('find', { query, order }),
    passages: (query, ids) => ask('passages', { query, ids }),
    facts: () => ask('facts', null),
    close: thread.close,
  };
}
