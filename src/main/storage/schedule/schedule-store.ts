import { standing, type FlashEvent } from '../../../core/schedule/flash-event.js';
import {
  compactSchedule,
  withAttempts,
  withFlashEvents,
  type AttemptRatings,
} from '../../../core/schedule/schedule.js';
import { serialQueue } from '../../async/serial-queue.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { openJsonStore } from '../stores/json-store.js';
import { flashJournal } from './flash-journal.js';
import { staleIn, withMarks, type Marks } from './attempt-marks.js';
import { ratingsReader, type FlashIn } from './graded-attempt.js';
import {
  nothingScheduled,
  parseScheduled,
  printScheduled,
  type Scheduled,
} from './schedule-file.js';

/**
 * What comes back, and when. The file is a cache of what attempts and flash answers say; a kill between an answer and the
 * file, a lost or broken file, and attempts that came from elsewhere are all made good by the next look.
 */
export type ScheduleStore = {
  readonly now: () => Scheduled;
  /** Takes in what has changed in the attempts since. Calls are answered in turn. */
  readonly takeIn: (marks: Marks, taking: Taking) => Promise<void>;
  /** How many attempts `takeIn` would read. */
  readonly behind: (marks: Marks, touched: ReadonlySet<string>) => number;
  /** Keeps what was said in a flash session, on the disk before it answers. */
  readonly keep: (event: FlashEvent) => Promise<void>;
  /** The same of what came from elsewhere, where it is not known yet. */
  readonly keepMissing: (events: readonly FlashEvent[]) => Promise<void>;
  /** All that was ever said in flash sessions. */
  readonly said: () => Promise<readonly FlashEvent[]>;
};

type Taking = {
  readonly flashIn: FlashIn;
  /** Attempts that were graded or settled: read again, also where the total is the same. */
  readonly touched?: ReadonlySet<string>;
  /** Hears how many of how many attempts are read. */
  readonly onProgress?: (done: number, of: number) => void;
};

/** As much is lost of a rebuild at a kill. */
const atOnce = 1000;
const readAtOnce = 8;
const keptPaces = 60;

export async function openSchedule(context: StorageContext): Promise<ScheduleStore> {
  const journal = flashJournal(context);
  const store = await openJsonStore<Scheduled>(
    context.folder.schedule,
    { parse: parseScheduled, print: printScheduled, fallback: nothingScheduled },
    context,
  );
  const inTurn = serialQueue();
  const taking = serialQueue();
  const ratingsOf = ratingsReader(context.folder.attempts);
  let said: readonly FlashEvent[] | null = null;

  /** Whatever the journal holds that the file does not know of counts from now on. */
  async function catchUp(): Promise<void> {
    const flashBytes = await journal.size();
    if (flashBytes === store.data().flashBytes) return;
    said = await journal.events();
    await store.update((before) => withSaid(before, said ?? [], flashBytes));
  }

  async function takeIn(marks: Marks, how: Taking): Promise<void> {
    await inTurn(catchUp);
    const { flashIn, touched = new Set<string>(), onProgress } = how;
    const stale = staleIn(marks, store.data().seen, touched);
    const read: AttemptRatings[] = [];
    const readOne = async (id: string): Promise<AttemptRatings> =>
      marks.has(id) ? ratingsOf(id, flashIn) : { attemptId: id, atMs: 0, ratings: [] };
    for (let from = 0; from < stale.length; from += readAtOnce) {
      read.push(...(await Promise.all(stale.slice(from, from + readAtOnce).map(readOne))));
      const done = Math.min(stale.length, from + readAtOnce);
      onProgress?.(done, stale.length);
      if (read.length < atOnce && done < stale.length) continue;
      const batch = read.splice(0);
      const ids = batch.map(({ attemptId }) => attemptId);
      const isLast = done === stale.length;
      // An answer that is given meanwhile does not wait for the rest.
      await store.update((before) => {
        const schedule = withAttempts(before.schedule, batch);
        return {
          ...before,
          // Not earlier: what is yet to be read may be older than what would be folded.
          schedule: isLast ? compactSchedule(schedule) : schedule,
          seen: withMarks(before.seen, ids, marks),
        };
      });
    }
  }

  return {
    now: store.data,
    behind: (marks, touched) => staleIn(marks, store.data().seen, touched).length,
    takeIn: (marks, how) => taking(() => takeIn(marks, how)),
    keep: (event) =>
      inTurn(async () => {
        await catchUp();
        said ??= await journal.events();
        await journal.append([event]);
        said = [...said, event];
        const events = said;
        const flashBytes = await journal.size();
        await store.update((before) => withSaid(before, aboutSame(events, event), flashBytes));
      }),
    keepMissing: (events) =>
      inTurn(async () => {
        await journal.appendMissing(events);
        await catchUp();
      }),
    said: async () => said ?? inTurn(() => journal.events()),
  };
}

/** Those of the events that speak of the same answer or act: few, so that a key does not wait for all of them. */
function aboutSame(events: readonly FlashEvent[], event: FlashEvent): readonly FlashEvent[] {
  const aims = new Set([event.id]);
  let next: FlashEvent | undefined = event;
  while (next !== undefined && 'of' in next) {
    const { of }: { readonly of: string } = next;
    aims.add(of);
    next = events.find(({ id }) => id === of);
  }
  // Whatever aims at one of these, or at what does: undone verdicts, say.
  for (const one of events) if ('of' in one && aims.has(one.of)) aims.add(one.id);
  return events.filter(({ id }) => aims.has(id));
}

function withSaid(before: Scheduled, events: readonly FlashEvent[], flashBytes: number): Scheduled {
  const isStanding = new Set(standing(events).map(({ id }) => id));
  const told = new Set(events.map(({ id }) => id));
  const added = events.flatMap((event) =>
    event.kind === 'answered' && isStanding.has(event.id)
      ? [{ id: event.id, atMs: event.atMs, tookSec: event.tookSec }]
      : [],
  );
  const paces = [...before.paces.filter(({ id }) => !told.has(id)), ...added].slice(-keptPaces);
  return { ...before, schedule: withFlashEvents(before.schedule, events), flashBytes, paces };
}
