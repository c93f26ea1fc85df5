import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Place } from '../../../../core/grade/grade.js';
import { isSampleId } from '../../../../core/attempt/sample-id.js';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import { narrowsHistory } from '../../../../core/history/history-filter.js';
import { showAllHistory, useHistoryView } from '../../../state/library/history-view.js';
import { lookInto, useTextSearch } from '../../../state/library/text-search.js';
import { Button } from '../../../ui/controls/button.js';
import { EmptyState } from '../../../ui/status/empty-state.js';
import { HistoryFilters } from '../search/history-filters.js';
import { SearchField } from '../search/search-field.js';
import { SearchNote } from '../search/search-note.js';
import { AttemptTable } from './attempt-table.js';
import { CompareBar } from './compare-bar.js';
import { useHistoryKeys } from './use-history-keys.js';
import { useVirtualRows } from './use-virtual-rows.js';

type Props = {
  /** Those that the list shows, of `count` in all. */
  readonly attempts: readonly AttemptSummary[];
  readonly count: number;
  readonly hasSample: boolean;
  readonly onOpen: (attempt: AttemptSummary, place: Place | null) => void;
  readonly onDelete: (attempt: AttemptSummary, goToRow: (at: number) => void) => void;
};

/** A field and filters that narrow the table, and the table. */
export function AttemptList({ attempts, count, hasSample, onOpen, onDelete }: Props): ReactNode {
  const table = useRef<HTMLTableElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const firstFilter = useRef<HTMLSelectElement>(null);
  const activeId = useHistoryView((view) => view.activeId);
  const isNarrowed = useHistoryView(
    ({ query, filter }) => query.trim() !== '' || narrowsHistory(filter),
  );
  const passages = useTextSearch((state) => state.found?.passages ?? null);
  const [coveredPx, setCoveredPx] = useState(0);
  const rows = useVirtualRows(table, attempts, { activeId, passages, coveredPx });
  useRowInSight(table, rows, attempts, coveredPx);
  const { goToRow } = useHistoryKeys({ table, rows, attempts, field, firstFilter });
  useLateWords(rows, attempts);
  useFirstFocus(attempts, goToRow);
  const del = useRef((attempt: AttemptSummary): void => onDelete(attempt, goToRow));
  useEffect(() => {
    del.current = (attempt) => onDelete(attempt, goToRow);
  });
  const onRowDelete = useRef((attempt: AttemptSummary): void => del.current(attempt)).current;
  return (
    <>
      <SearchField
        field={field}
        onDown={() => goToRow(0)}
        onLeave={() => goToRow(activeRow(attempts))}
        onEnter={() => {
          goToRow(0);
          table.current?.querySelector<HTMLElement>('[data-index="0"] [data-opens]')?.click();
        }}
      />
      <HistoryFilters first={firstFilter} />
      <SearchNote
        shown={attempts.length}
        count={count}
        hasSample={hasSample}
        isSampleShown={attempts.some(({ id }) => isSampleId(id))}
        isNarrowed={isNarrowed}
      />
      {attempts.length > 0 ? (
        <AttemptTable
          table={table}
          attempts={attempts}
          rows={rows}
          passages={passages}
          onOpen={onOpen}
          onDelete={onRowDelete}
        />
      ) : (
        <EmptyState
          text="No attempt holds all of these words and passes these filters."
          action={<Button onClick={showAllHistory}>Show all attempts</Button>}
        />
      )}
      <CompareBar onCover={setCoveredPx} />
    </>
  );
}

/** Where one was, or the first. */
function activeRow(attempts: readonly AttemptSummary[]): number {
  const { activeId } = useHistoryView.getState();
  return Math.max(
    0,
    attempts.findIndex(({ id }) => id === activeId),
  );
}

/** Whoever comes here, or back from a report, has a row to go on from, unless something else took the focus. */
function useFirstFocus(attempts: readonly AttemptSummary[], goToRow: (at: number) => void): void {
  const first = useRef(() => goToRow(activeRow(attempts)));
  useEffect(() => {
    // The rows are laid out once the list knows its window.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement?.matches('body, main') === true) first.current();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}

/** The row that has the focus goes up when the bar comes to lie on it. */
function useRowInSight(
  table: RefObject<HTMLTableElement | null>,
  rows: ReturnType<typeof useVirtualRows>,
  attempts: readonly AttemptSummary[],
  coveredPx: number,
): void {
  const place = useRef(-1);
  useEffect(() => {
    const { activeId } = useHistoryView.getState();
    place.current = attempts.findIndex(({ id }) => id === activeId);
  });
  useLayoutEffect(() => {
    const hasFocus = table.current?.contains(document.activeElement) === true;
    if (coveredPx > 0 && hasFocus && place.current >= 0) rows.scrollToIndex(place.current);
  }, [table, rows, coveredPx]);
}

/** Rows whose passages are asked for before they come. */
const rowsAhead = 12;

/** The passages of rows that come into sight by scrolling. */
function useLateWords(
  rows: ReturnType<typeof useVirtualRows>,
  attempts: readonly AttemptSummary[],
): void {
  const found = useTextSearch((state) => state.found);
  const end = rows.range?.endIndex ?? 0;
  // Those of the first rows came with the answer.
  const next = (rows.scrollOffset ?? 0) > 0 ? attempts.slice(end + 1, end + 1 + rowsAhead) : [];
  const shown = rows.getVirtualItems().map(({ index }) => attempts[index]);
  const key = [...shown, ...next].flatMap((one) => one?.id ?? []).join('\n');
  useEffect(() => void lookInto(key.split('\n')), [key, found?.query, found?.ranks]);
}
