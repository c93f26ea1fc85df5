import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import type { FlashEvent } from '../../../core/schedule/flash-event.js';
import { askedThread } from '../../async/asked-thread.js';
import { LeftAloneError, leftAlone } from '../stores/json-store.js';
import { marksOf } from './attempt-marks.js';
import type { FlashIn } from './graded-attempt.js';
import type { ScheduleNews, ScheduleTask, ScheduleTasks } from './schedule-tasks.js';

/** The schedule as main has it: in a thread of its own, which ends where nobody asks for a while. */
export type ScheduleThread = {
  /** How many attempts `takeIn` would read. */
  readonly behind: (attempts: readonly AttemptSummary[]) => Promise<number>;
  /** Answers once all of the last `behind` count. */
  readonly takeIn: () => Promise<void>;
  /** An attempt was graded or settled: it is read again, also where its total is the same. */
  readonly touch: (attemptId: string) => void;
  readonly ask: <T extends ScheduleTask>(
    task: T,
    input: ScheduleTasks[T]['in'],
  ) => Promise<ScheduleTasks[T]['out']>;
  /** Keeps what was said in a flash session, on the disk before it answers. */
  readonly keep: (event: FlashEvent) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Around = {
  readonly root: string;
  readonly flashIn: FlashIn;
  readonly hear: (news: ScheduleNews) => void;
};

/** Longer than a person thinks about a question's verdict, and short of keeping memory for nothing. */
const idleMs = 6000;

export function openScheduleThread(workerFile: string, around: Around): ScheduleThread {
  const { root, flashIn, hear } = around;
  const thread = askedThread(
    workerFile,
    { about: root, idleMs },
    {
      answer: async (promptId) => [...(await flashIn(String(promptId)))],
      hear: (news) => hear(news as ScheduleNews),
    },
  );
  const touched = new Set<string>();

  async function ask<T extends ScheduleTask>(task: T, input: ScheduleTasks[T]['in']) {
    try {
      // The thread answers what it was asked for.
      return (await thread.ask({ task, input })) as ScheduleTasks[T]['out'];
    } catch (error) {
      throw isLeftAlone(error) ? new LeftAloneError(error.path) : error;
    }
  }

  return {
    ask,
    behind: (attempts) => ask('behind', { marks: marksOf(attempts), touched: [...touched] }),
    takeIn: async () => {
      const again = [...touched];
      await ask('take-in', null);
      for (const id of again) touched.delete(id);
    },
    touch: (id) => void touched.add(id),
    keep: async (event) => {
      await ask('keep', event);
    },
    close: thread.close,
  };
}

const isLeftAlone = (error: unknown): error is Error & { readonly path: string } =>
  error instanceof Error &&
  'code' in error &&
  error.code === leftAlone &&
  'path' in error &&
  typeof error.path === 'string';
