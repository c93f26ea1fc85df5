import { askedThread } from '../../async/asked-thread.js';
import type { TrendNews, TrendTask, TrendTasks } from './trend-tasks.js';

/** The charts' figures as main has them: in a thread of its own, which ends where nobody asks for a while. */
export type TrendThread = {
  readonly ask: <T extends TrendTask>(
    task: T,
    input: TrendTasks[T]['in'],
  ) => Promise<TrendTasks[T]['out']>;
  /** Waits for what was asked, then ends the thread. */
  readonly close: () => Promise<void>;
};

/** Main keeps the last figures; the thread's hundred megabytes are for those who change them. */
const idleMs = 6000;

export function openTrendThread(
  workerFile: string,
  root: string,
  hear: (news: TrendNews) => void,
): TrendThread {
  const thread = askedThread(
    workerFile,
    { about: root, idleMs },
    {
      answer: () => Promise.reject(new Error('this thread is told all that it needs')),
      hear: (news) => hear(news as TrendNews),
    },
  );
  return {
    ask: async <T extends TrendTask>(task: T, input: TrendTasks[T]['in']) =>
      // The thread answers what it was asked for.
      (await thread.ask({ task, input })) as TrendTasks[T]['out'],
    close: thread.close,
  };
}
