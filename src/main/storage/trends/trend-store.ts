import { drillOf } from '../../../core/drill/drill-id.js';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import type { TrendRow } from '../../../core/trends/sitting.js';
import { serialQueue } from '../../async/serial-queue.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { openJsonStore } from '../stores/json-store.js';
import { rowReader } from './attempt-row.js';
import { parseTrends, printTrends, type TrendEntries, type TrendEntry } from './trend-file.js';

/**
 * What charts need of each graded attempt. The file is a cache: lost, broken or behind, it is made anew from the attempts.
 * A disk that refuses it costs time at the next start, and no chart.
 */
export type TrendStore = {
  readonly rows: () => ReadonlyMap<string, TrendRow>;
  /** How many attempts `takeIn` would read. */
  readonly behind: (attempts: readonly AttemptSummary[]) => number;
  /** Reads what is new among the attempts, and lets go of what is gone; `onMore` hears of every stretch that was read. */
  readonly takeIn: (attempts: readonly AttemptSummary[], onMore?: () => void) => Promise<void>;
  /** An attempt was graded or settled: it is read again, also where its total is the same. */
  readonly forget: (id: string) => Promise<void>;
};

const atOnce = 8;
const stretch = 1000;

export async function openTrends(context: StorageContext): Promise<TrendStore> {
  const store = await openJsonStore<TrendEntries>(
    context.folder.trends,
    { parse: parseTrends, print: printTrends, fallback: new Map() },
    context,
  );
  const inTurn = serialQueue();
  let entries = store.data();
  let rows = rowsOf(entries);

  async function keep(next: TrendEntries): Promise<void> {
    entries = next;
    rows = rowsOf(next);
    await store.update(() => next).catch(() => undefined);
  }

  async function takeIn(
    attempts: readonly AttemptSummary[],
    onMore: () => void = () => undefined,
  ): Promise<void> {
    const marks = marksOf(attempts);
    const left = new Map([...entries].filter(([id]) => marks.has(id)));
    const stale = staleIn(marks, entries);
    if (stale.length === 0 && left.size === entries.size) return;
    const readRow = rowReader(context.folder.attempts);
    for (let from = 0; from <= stale.length; from += stretch) {
      const read = await entriesOf(stale.slice(from, from + stretch), marks, readRow);
      for (const [id, entry] of read) left.set(id, entry);
      await keep(new Map(left));
      onMore();
    }
  }

  return {
    rows: () => rows,
    behind: (attempts) => staleIn(marksOf(attempts), entries).length,
    takeIn: (attempts, onMore) => inTurn(() => takeIn(attempts, onMore)),
    forget: (id) =>
      inTurn(async () => {
        if (entries.has(id)) await keep(new Map([...entries].filter(([other]) => other !== id)));
      }),
  };
}

async function entriesOf(
  ids: readonly string[],
  marks: ReadonlyMap<string, string>,
  readRow: (id: string) => Promise<TrendRow | null>,
): Promise<readonly (readonly [string, TrendEntry])[]> {
  const read: (readonly [string, TrendEntry])[] = [];
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce).map(async (id) => {
      // One that cannot be read is left out of the charts; the list says what is wrong with it.
      const row = await readRow(id).catch(() => null);
      return [id, { mark: marks.get(id) ?? '', row }] as const;
    });
    read.push(...(await Promise.all(some)));
  }
  return read;
}

/** A mark of each graded attempt's result; another result has another mark. */
function marksOf(attempts: readonly AttemptSummary[]): ReadonlyMap<string, string> {
  return new Map(
    attempts.flatMap(({ id, promptId, isSubmitted, result }) =>
      isSubmitted && result !== null && drillOf(promptId) === null
        ? [
            [
              id,
              `${String(result.total)} ${String(result.high)} ${String(result.settled?.count ?? 0)}`,
            ] as const,
          ]
        : [],
    ),
  );
}

const staleIn = (marks: ReadonlyMap<string, string>, known: TrendEntries): readonly string[] =>
  [...marks].flatMap(([id, mark]) => (known.get(id)?.mark === mark ? [] : [id]));

const rowsOf = (entries: TrendEntries): ReadonlyMap<string, TrendRow> =>
  new Map([...entries].flatMap(([id, { row }]) => (row === null ? [] : [[id, row] as const])));
