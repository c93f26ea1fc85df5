import { create } from 'zustand';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import {
  linesInSight,
  linesOf,
  type AttemptFacts,
  type FoundIn,
  type FoundOrder,
} from '../../../core/search/found.js';
import { soughtWords } from '../../../core/search/words.js';
import type { AppError } from '../../../ipc/errors.js';
import { call, on } from '../../bridge.js';

export type FoundPassages = FoundIn['passages'];

/** Attempts with their places in the order of worth, where that was asked for. */
type Ranks = ReadonlyMap<string, number>;

/** What a query found. */
type Found = {
  readonly query: string;
  readonly order: FoundOrder;
  /** Each attempt in whose texts it stands. */
  readonly ranks: Ranks;
  /** Of the attempts that were in sight so far. */
  readonly passages: ReadonlyMap<string, FoundPassages>;
};

type TextSearch = {
  readonly found: Found | null;
  /** Which attempts have which grader and so on; null until all are read. */
  readonly facts: AttemptFacts | null;
  /** How far the attempts are read that have to be; null while none have to. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly error: AppError | null;
};

/** The search of all that was written. Main's thread knows the texts; here is what it found. */
export const useTextSearch = create<TextSearch>(() => ({
  found: null,
  facts: null,
  progress: null,
  error: null,
}));

/** Reads what has changed in the attempts, and tells how far it is, until what this returns is called. */
export function keepSearchReady(): () => void {
  const ready = (): void => void catchUp();
  const stops = [
    on('history:progress', ({ done, of }) =>
      useTextSearch.setState({ progress: done < of ? { done, of } : null }),
    ),
    on('attempts:changed', ready),
  ];
  ready();
  return () => {
    for (const stop of stops) stop();
  };
}

export async function catchUp(): Promise<void> {
  const reply = await call('history:catch-up');
  useTextSearch.setState(
    reply.ok
      ? { facts: reply.value, progress: null, error: null }
      : { progress: null, error: reply.error },
  );
}

/**
 * Looks for the words of a query. `inSight` says which attempts will be shown first: those that were found come with their
 * passages, so that no row grows after it is there. What was found for a query that is no longer asked is dropped.
 */
export async function lookFor(
  query: string,
  order: FoundOrder,
  inSight: (ranks: Ranks) => readonly AttemptSummary[],
): Promise<void> {
  asked = query;
  if (query.trim() === '') {
    useTextSearch.setState({ found: null });
    return;
  }
  const byTitle: Found = { query, order, ranks: new Map(), passages: new Map() };
  if (soughtWords(query).length === 0) {
    useTextSearch.setState({ found: byTitle });
    return;
  }
  const { found, facts } = useTextSearch.getState();
  // The texts are still being read, which can take long.
  if (facts === null && (found?.ranks.size ?? 0) === 0) useTextSearch.setState({ found: byTitle });
  const reply = await call('history:find', { query, order });
  if (asked !== query) return;
  if (!reply.ok) {
    useTextSearch.setState({ found: byTitle, error: reply.error });
    return;
  }
  const ranks = ranksOf(reply.value.ids);
  const passages = new Map(reply.value.first.map((one) => [one.id, one.passages]));
  // Filters may have left out some of the first.
  const more = unknownIn(inSight(ranks), ranks, passages);
  for (const [id, news] of await passagesOf(query, more)) passages.set(id, news);
  if (asked === query) useTextSearch.setState({ found: { query, order, ranks, passages } });
}

function ranksOf(ids: string): Ranks {
  const ranks = new Map<string, number>();
  if (ids !== '') for (const id of ids.split('\n')) ranks.set(id, ranks.size);
  return ranks;
}

/** Of the attempts that are in sight those whose passages are not known yet; they count as one passage. */
function unknownIn(
  shown: readonly AttemptSummary[],
  ranks: Ranks,
  passages: ReadonlyMap<string, FoundPassages>,
): readonly string[] {
  const unknown: string[] = [];
  let lines = 0;
  for (const { id } of shown) {
    if (lines >= linesInSight) break;
    const known = passages.get(id);
    const isUnknown = known === undefined && ranks.has(id);
    if (isUnknown) unknown.push(id);
    lines += isUnknown ? 2 : linesOf(known ?? []);
  }
  return unknown;
}

let asked = '';

/** Where the words stand in these attempts too, which came into sight. */
export async function lookInto(ids: readonly string[]): Promise<void> {
  const { found } = useTextSearch.getState();
  if (found === null) return;
  const news = ids.filter((id) => found.ranks.has(id) && !found.passages.has(id));
  if (news.length === 0) return;
  const more = await passagesOf(found.query, news);
  useTextSearch.setState((state) =>
    state.found?.query === found.query
      ? { found: { ...state.found, passages: new Map([...state.found.passages, ...more]) } }
      : state,
  );
}

const mostAtOnce = 60;

async function passagesOf(
  query: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FoundPassages>> {
  const wanted = ids.slice(0, mostAtOnce);
  if (wanted.length === 0) return new Map();
  const reply = await call('history:passages', { query, ids: [...wanted] });
  return new Map(reply.ok ? reply.value.map(({ id, passages }) => [id, passages]) : []);
}
