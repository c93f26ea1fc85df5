import { parentPort, workerData } from 'node:worker_threads';
import { lazy } from '../../async/lazy.js';
import { talkOver } from '../../async/thread-talk.js';
import { dataFolder } from '../data-folder/data-folder.js';
import type { FlashIn } from './graded-attempt.js';
import { openSchedule } from './schedule-store.js';
import type { ScheduleNews, ScheduleRequest, ScheduleTask } from './schedule-tasks.js';
import { scheduleWork, type ScheduleWork } from './schedule-work.js';

// The schedule's thread: ten thousand attempts are read, and their file parsed and written, off main's own.
if (parentPort === null) throw new Error('this runs as a thread');
const everyMs = 250;
/** Fewer are read before anybody could look. */
const worthTelling = 50;

const talk = talkOver(parentPort, {
  answer: (request) => replyTo(request as ScheduleRequest),
  hear: () => undefined,
});
const tell = (news: ScheduleNews): void => talk.tell(news);
// What main asks for is answered by what main knows: the bank of today.
const flashIn: FlashIn = async (promptId) => new Set((await talk.ask(promptId)) as string[]);

let toldMs = 0;
function onProgress(done: number, of: number): void {
  const nowMs = performance.now();
  if (of < worthTelling || nowMs - toldMs < everyMs) return;
  toldMs = nowMs;
  tell({ kind: 'progress', done, of });
}

const work = lazy(async (): Promise<ScheduleWork> => {
  const folder = dataFolder(workerData as string);
  const notify = (notice: (ScheduleNews & { kind: 'notice' })['notice']): void =>
    tell({ kind: 'notice', notice });
  const store = await openSchedule({ folder, nowMs: Date.now, notify });
  return scheduleWork(store, { flashIn, onProgress });
});

async function replyTo<T extends ScheduleTask>({ task, input }: ScheduleRequest<T>) {
  return (await work())[task](input);
}
