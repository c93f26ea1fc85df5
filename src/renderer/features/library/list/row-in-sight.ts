import { useEffect, type RefObject } from 'react';
import { rowId } from './prompt-row.js';

type Span = { readonly top: number; readonly bottom: number };

const viewOf = (row: Element): Span =>
  row.closest('main')?.getBoundingClientRect() ?? { top: -Infinity, bottom: Infinity };

/** Whether one sees what is meant: the middle of a prompt's row, or of the search field, is in sight. */
export function isInSight(row: Element): boolean {
  const view = viewOf(row);
  const { top, height } = row.getBoundingClientRect();
  const middle = top + height / 2;
  return middle > view.top && middle < view.bottom;
}

function isWhole(row: HTMLElement): boolean {
  const view = viewOf(row);
  const { top, bottom } = row.getBoundingClientRect();
  return top >= view.top && bottom <= view.bottom;
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
    if (row === null || isWhole(row)) return;
    field.current?.parentElement?.scrollIntoView({ block: 'start' });
    row.scrollIntoView({ block: 'nearest' });
  }, [field, query, promptId]);
}
