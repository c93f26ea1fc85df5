import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';

type Rows = Virtualizer<HTMLElement, HTMLTableSectionElement>;

const rowRem = 2.4;
const spareRows = 12;

/**
 * Which rows of thousands are laid out: those in sight, some more on each side, and the active one, so that the focus stays
 * where it is when it is scrolled away.
 */
export function useVirtualRows(
  table: RefObject<HTMLTableElement | null>,
  attempts: readonly AttemptSummary[],
  activeId: string | null,
  /** What lies on the last rows in sight. */
  coveredPx: number,
): Rows {
  const active = useMemo(
    () => attempts.findIndex(({ id }) => id === activeId),
    [attempts, activeId],
  );
  const isEmpty = attempts.length === 0;
  const [above, setAbove] = useState(0);
  // Read once a list: each answer of the browser's costs a look at its styles, and it is asked for every row.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const rowHeight = useMemo(() => rowRem * rootSize(), [attempts]);
  const rows = useVirtualizer<HTMLElement, HTMLTableSectionElement>({
    count: attempts.length,
    getScrollElement: useCallback(() => scrollerOf(table.current), [table]),
    estimateSize: useCallback(() => rowHeight, [rowHeight]),
    getItemKey: useCallback((at: number) => attempts[at]?.id ?? at, [attempts]),
    overscan: spareRows,
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
