import type { EmitEvent } from '../../dispatch/emit-event.js';
import { scheduleWorker } from '../../paths/app-files.js';
import type { PackBank } from '../../prompts/bank/bank-with-packs.js';
import { openScheduleThread, type ScheduleThread } from '../../storage/schedule/schedule-thread.js';
import { keepToday, printToday } from '../../storage/schedule/today-file.js';
import type { Storage } from '../../storage/storage.js';
import { flashIn } from './flash-in.js';
import { flashService, type FlashParts, type FlashService } from './flash-service.js';

/** The schedule's thread, which starts at its first question. */
export function loadSchedule(
  { folder, notify }: Storage,
  bank: () => Promise<PackBank>,
  announce: EmitEvent,
): ScheduleThread {
  return openScheduleThread(scheduleWorker(), {
    root: folder.root,
    flashIn: async (promptId) => flashIn(await bank())(promptId),
    hear: (news) => {
      if (news.kind === 'notice') notify(news.notice);
      else announce('flash:progress', { done: news.done, of: news.of });
    },
  });
}

/** What comes back, on this storage, bank and schedule. */
export function loadFlash(
  { attempts, folder }: Storage,
  parts: Pick<FlashParts, 'bank' | 'schedule' | 'drills'>,
  announce: EmitEvent,
): FlashService {
  let kept = '';
  return flashService({
    ...{ attempts, ...parts },
    changed: () => announce('flash:changed', undefined),
    failed: (error) => {
      console.error('[schedule]', error);
      announce('flash:progress', null);
    },
    keepToday: (today, untilMs) => {
      const text = printToday(today, untilMs);
      if (text !== kept) void keepToday(folder, text);
      kept = text;
    },
    nowMs: () => Date.now(),
  });
}
