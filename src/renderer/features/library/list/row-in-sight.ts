import { useEffect, type RefObject } from 'react';
import { rowId } from './prompt-row.js';

/** Whether one sees which prompt is meant: the middle of its row is in sight, or there is no row yet. */
function isInSight(row: HTMLElement): boolean {
  const view = row.closest('main')?.getBoundingClientRect();
  const { top, height } = row.getBoundingClientRect();
  const middle = top + height / 2;
  return view === undefined || (middle > view.top && middle < view.bottom);
}

/** True where a key may start this prompt. Where its row is out of sight it is brought there instead: nobody starts what they do not see. */
export function isSeenElseShow(promptId: string | null): boolean {
  const row = promptId === null ? null : document.getElementById(rowId(promptId));
  if (row === null || isInSight(row)) return true;
  row.scrollIntoView({ block: 'center' });
  return false;
}

/** Brings a row into sight as a whole, where it is not. */
export const showRow = (promptId: string): void =>
  document.getElementById(rowId(promptId))?.scrollIntoView({ block: 'nearest' });

/** In a low window one searches at the top of the screen, where the rows found have room below. */
export function useFoundInSight(
  field: RefObject<HTMLElement | null>,
  query: string,
  promptId: string | null,
): void {
  useEffect(() => {
    const row = promptId === null ? null : document.getElementById(rowId(promptId));
    if (query === '' || document.activeElement !== field.current) return;
    if (row !== null && !isInSight(row))
      field.current?.parentElement?.scrollIntoView({ block: 'start' });
  }, [field, query, promptId]);
}
