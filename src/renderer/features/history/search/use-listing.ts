import { useEffect, useMemo, useState } from 'react';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import { passesHistory } from '../../../../core/history/history-filter.js';
import { linesInSight, type FoundOrder } from '../../../../core/search/found.js';
import { keepMarksReady } from '../../../state/library/attempt-marks.js';
import { useHistoryView } from '../../../state/library/history-view.js';
import { keepSearchReady, lookFor, useTextSearch } from '../../../state/library/text-search.js';
import { filterAttempts } from './attempt-filter.js';
import { useFurtherFacts } from './use-further-facts.js';

/** The attempts that the list shows, by words and by filters, in its order. */
export function useListing(attempts: readonly AttemptSummary[]): readonly AttemptSummary[] {
  const filter = useHistoryView((view) => view.filter);
  const [nowMs] = useState(() => Date.now());
  const factsOf = useFurtherFacts();
  useEffect(keepSearchReady, []);
  useEffect(keepMarksReady, []);
  const readCount = useTextSearch(({ progress }) => progress?.done ?? null);
  const facts = useTextSearch((state) => state.facts);
  const passing = useMemo(
    () => attempts.filter((one) => passesHistory(one, factsOf(one), filter, nowMs)),
    [attempts, factsOf, filter, nowMs],
  );
  // Anew too when more attempts have been read.
  useEffect(() => {
    const look = ({ query, order }: Asked): void =>
      void lookFor(query, order, (ranks) =>
        merged(passing, filterAttempts(passing, query), ranks, order, linesInSight),
      );
    look(useHistoryView.getState());
    // Not by a render for each letter: the list is drawn once, with what was found.
    return useHistoryView.subscribe((now, last) => {
      if (now.query !== last.query || now.order !== last.order) look(now);
    });
  }, [passing, readCount, facts]);
  // Until a query is answered, the list stays as it was for the last one.
  const found = useTextSearch((state) => state.found);
  return useMemo(() => {
    if (found === null) return passing;
    return merged(passing, filterAttempts(passing, found.query), found.ranks, found.order);
  }, [passing, found]);
}

type Asked = { readonly query: string; readonly order: FoundOrder };

/** Rows that say the words themselves, and those in whose texts they stand; the first `most` of them. */
function merged(
  passing: readonly AttemptSummary[],
  rows: readonly AttemptSummary[],
  ranks: ReadonlyMap<string, number>,
  order: FoundOrder,
  most = Number.POSITIVE_INFINITY,
): readonly AttemptSummary[] {
  const all: AttemptSummary[] = [];
  const enough = order === 'newest' ? most : Number.POSITIVE_INFINITY;
  let nextRow = 0;
  for (const one of passing) {
    if (all.length >= enough) break;
    // The rows are some of those that pass, in the same order.
    const isRow = rows[nextRow] === one;
    if (isRow) nextRow += 1;
    if (isRow || ranks.has(one.id)) all.push(one);
  }
  if (order === 'newest') return all;
  const rankOf = ({ id }: AttemptSummary): number => ranks.get(id) ?? Number.MAX_SAFE_INTEGER;
  return all.toSorted((one, other) => rankOf(one) - rankOf(other)).slice(0, most);
}
