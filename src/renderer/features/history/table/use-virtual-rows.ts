import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import type { FoundPassages } from '../../../state/library/text-search.js';

type Shown = {
  readonly activeId: string | null;
  /** What was found in the rows; null where nothing is looked for. */
  readonly passages: ReadonlyMap<string, FoundPassages> | null;
  /** What lies on the last rows in sight. */
  readonly coveredPx: number;
};
type Rows = Virtualizer<HTMLElement, HTMLTableSectionElement>;

// As high as they come out at the designed text size: a guess that is off lays the list out twice.
const rowRem = 2.6875;
/** What was found in a row stands below it, a line each. */
const [foundRem, lineRem] = [0.125, 1.6875];
const spareRows = 12;
/** Rows with lines below them are three times as high, and at each letter of a search all of them are laid out anew. */
const spareFoundRows = 2;

/**
 * Which rows of thousands are laid out: those in sight, some more on each side, and the active one, so that the focus stays
 * where it is when it is scrolled away.
 */
export function useVirtualRows(
  table: RefObject<HTMLTableElement | null>,
  attempts: readonly AttemptSummary[],
  { activeId, passages, coveredPx }: Shown,
): Rows {
  const active = useMemo(
    () => attempts.findIndex(({ id }) => id === activeId),
    [attempts, activeId],
  );
  const isEmpty = attempts.length === 0;
  const [above, setAbove] = useState(0);
  // Read once a list: each answer of the browser's costs a look at its styles, and it is asked for every row.
  const rem = useMemo(rootSize, [attempts]);
  const rowHeight = Math.round(rowRem * rem);
  const linesAt = useCallback(
    (at: number): number => passages?.get(attempts[at]?.id ?? '')?.length ?? 0,
    [attempts, passages],
  );
  const rows = useVirtualizer<HTMLElement, HTMLTableSectionElement>({
    count: attempts.length,
    getScrollElement: useCallback(() => scrollerOf(table.current), [table]),
    // Near enough that no row comes in only to be pushed out of sight by those above it.
    estimateSize: useCallback(
      (at: number) => {
        const lines = linesAt(at);
        const found = lines === 0 ? 0 : foundRem + lines * lineRem;
        return Math.round((rowRem + found) * rem);
      },
      [linesAt, rem],
    ),
    // What was measured of a row holds for as many lines.
    getItemKey: useCallback(
      (at: number) => {
        const lines = linesAt(at);
        const id = attempts[at]?.id ?? at;
        return lines === 0 ? id : `${String(id)} ${String(lines)}`;
      },
      [attempts, linesAt],
    ),
    overscan: passages === null ? spareRows : spareFoundRows,
    scrollMargin: above,
    // The head of the table stays in sight above the rows.
    scrollPaddingStart: rowHeight,
    scrollPaddingEnd: coveredPx,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const places = defaultRangeExtractor(range);
        return active < 0 || places.includes(active)
          ? places
          : [...places, active].sort((a, b) => a - b);
      },
      [active],
    ),
  });
  // What stands above wraps at another width: then it is looked anew where the rows begin.
  useLayoutEffect(() => {
    const at = table.current;
    const scroller = scrollerOf(at);
    if (at === null || scroller === null) return undefined;
    const look = (): void => {
      const top = at.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setAbove(Math.round(top + scroller.scrollTop + (at.tHead?.offsetHeight ?? 0)));
    };
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    if (at.previousElementSibling !== null) observer.observe(at.previousElementSibling);
    look();
    return () => observer.disconnect();
  }, [table, isEmpty]);
  return rows;
}

const scrollerOf = (table: HTMLTableElement | null): HTMLElement | null =>
  table?.closest('main') ?? null;

const rootSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
