import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import { standing, type FlashEvent } from '../../../core/schedule/flash-event.js';
import {
  withAttempts,
  withFlashEvents,
  type AttemptRatings,
} from '../../../core/schedule/schedule.js';
import { serialQueue } from '../../async/serial-queue.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { openJsonStore } from '../stores/json-store.js';
import { flashJournal } from './flash-journal.js';
import { ratingsIn, type FlashIn } from './graded-attempt.js';
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
  readonly takeIn: (attempts: readonly AttemptSummary[], flashIn: FlashIn) => Promise<void>;
  /** How many attempts `takeIn` would read. */
  readonly behind: (attempts: readonly AttemptSummary[]) => number;
  /** An attempt was graded or settled: it is read again, also where its total is the same. */
  readonly touch: (attemptId: string) => void;
  /** Keeps what was said in a flash session, on the disk before it answers. */
  readonly keep: (event: FlashEvent) => Promise<void>;
  /** The same of what came from elsewhere, where it is not known yet. */
  readonly keepMissing: (events: readonly FlashEvent[]) => Promise<void>;
  /** All that was ever said in flash sessions. */
  readonly said: () => Promise<readonly FlashEvent[]>;
};

const atOnce = 2000;
const keptPaces = 60;

export async function openSchedule(context: StorageContext): Promise<ScheduleStore> {
  const journal = flashJournal(context);
  const store = await openJsonStore<Scheduled>(
    context.folder.schedule,
    { parse: parseScheduled, print: printScheduled, fallback: nothingScheduled },
    context,
  );
  const inTurn = serialQueue();
  const touched = new Set<string>();
  let said: readonly FlashEvent[] | null = null;

  /** Whatever the journal holds that the file does not know of counts from now on. */
  async function catchUp(): Promise<void> {
    const flashBytes = await journal.size();
    if (flashBytes === store.data().flashBytes) return;
    said = await journal.events();
    await store.update((before) => withSaid(before, said ?? [], flashBytes));
  }

  async function takeIn(attempts: readonly AttemptSummary[], flashIn: FlashIn): Promise<void> {
    await catchUp();
    const marks = marksOf(attempts);
    const stale = staleIn(marks, store.data(), touched);
    for (let from = 0; from < stale.length; from += atOnce) {
      const ids = stale.slice(from, from + atOnce);
      const read: AttemptRatings[] = [];
      for (const id of ids) {
        touched.delete(id);
        const isGone = !marks.has(id);
        const nothing = { attemptId: id, atMs: 0, ratings: [] };
        read.push(isGone ? nothing : await ratingsIn(context.folder.attempts, id, flashIn));
      }
      await store.update((before) => ({
        ...before,
        schedule: withAttempts(before.schedule, read),
        seen: withMarks(before.seen, ids, marks),
      }));
    }
  }

  return {
    now: store.data,
    behind: (attempts) => staleIn(marksOf(attempts), store.data(), touched).length,
    takeIn: (attempts, flashIn) => inTurn(() => takeIn(attempts, flashIn)),
    touch: (id) => void touched.add(id),
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
    said: () => inTurn(() => journal.events()),
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

/** A mark of each graded attempt's result, the oldest first; another result has another mark. */
function marksOf(attempts: readonly AttemptSummary[]): ReadonlyMap<string, string> {
  return new Map(
    attempts
      .toReversed()
      .flatMap(({ id, isSubmitted, result }) =>
        isSubmitted && result !== null
          ? [
              [
                id,
                `${String(result.total)} ${String(result.high)} ${String(result.settled?.count ?? 0)}`,
              ],
            ]
          : [],
      ),
  );
}

/** Attempts that are new, graded otherwise, or gone. */
function staleIn(
  marks: ReadonlyMap<string, string>,
  { seen }: Scheduled,
  touched: ReadonlySet<string>,
): readonly string[] {
  const news = [...marks].filter(([id, mark]) => seen.get(id) !== mark || touched.has(id));
  const gone = [...seen.keys()].filter((id) => !marks.has(id));
  return [...news.map(([id]) => id), ...gone];
}

function withMarks(
  seen: ReadonlyMap<string, string>,
  ids: readonly string[],
  marks: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const next = new Map(seen);
  for (const id of ids) {
    const mark = marks.get(id);
    if (mark === undefined) next.delete(id);
    else next.set(id, mark);
  }
  return next;
}
