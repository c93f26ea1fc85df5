import { parentPort, workerData } from 'node:worker_threads';
import { lazy } from '../../async/lazy.js';
import { talkOver } from '../../async/thread-talk.js';
import { dataFolder } from '../data-folder/data-folder.js';
import { openTrends } from './trend-store.js';
import type { TrendNews, TrendRequest, TrendTask } from './trend-tasks.js';
import { trendWork } from './trend-work.js';

// The charts' thread: of ten thousand attempts their file is read, and their figures counted, off main's own.
if (parentPort === null) throw new Error('this runs as a thread');
const talk = talkOver(parentPort, {
  answer: (request) => replyTo(request as TrendRequest),
  hear: () => undefined,
});
const tell = (news: TrendNews): void => talk.tell(news);

const work = lazy(async () => {
  const store = await openTrends({
    folder: dataFolder(workerData as string),
    nowMs: Date.now,
    notify: (notice) => tell({ kind: 'notice', notice }),
  });
  return trendWork(store, () => tell({ kind: 'more' }));
});

async function replyTo<T extends TrendTask>({ task, input }: TrendRequest<T>) {
  return (await work())[task](input);
}
