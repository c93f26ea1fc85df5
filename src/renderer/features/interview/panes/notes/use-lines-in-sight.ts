import { useLayoutEffect, type RefObject } from 'react';
import { hearText } from './own-keys.js';

/**
 * Keeps in sight what one needs: what is asked, until there is a word of an answer, then the lines that one writes; in the
 * lowest window the rest goes out of it instead. On focus, and again when the place changes afterwards: a window is
 * resized, a scratchpad folds, in the midst of writing.
 */
export function useLinesInSight(field: RefObject<HTMLTextAreaElement | null>): void {
  useLayoutEffect(() => {
    const area = field.current;
    const lines = area?.parentElement ?? null;
    const page = lines?.parentElement ?? null;
    if (area === null || lines === null || page === null) return;
    const isEmpty = (): boolean => area.value === '';
    const show = (): void => {
      if (document.activeElement !== area) return;
      (isEmpty() ? page : lines).scrollIntoView({ block: 'nearest' });
      if (!isEmpty() && isCut(lines.previousElementSibling, page)) lines.scrollIntoView();
    };
    let wasEmpty = isEmpty();
    const onInput = (isEmptyNow: boolean): void => {
      if (isEmptyNow === wasEmpty) return;
      wasEmpty = isEmptyNow;
      show();
    };
    const sizes = new ResizeObserver(() => {
      show();
      keepCaretInSight(area);
    });
    // The tabs' height, the notes' and the field's own: each moves the lines.
    for (let box: Element | null = area; box !== null; box = box.parentElement) {
      sizes.observe(box);
      if (box.matches('[data-scrolls]')) break;
    }
    area.addEventListener('focus', show);
    const hearNoMore = hearText(area, onInput);
    return () => {
      sizes.disconnect();
      area.removeEventListener('focus', show);
      hearNoMore();
    };
  }, [field]);
}

/** Whether the question goes out of sight in the middle of its lines; then it had better go out as a whole. */
function isCut(asked: Element | null, page: Element): boolean {
  const scroller = page.closest('[data-scrolls]');
  if (asked === null || scroller === null) return false;
  const { top, bottom } = asked.getBoundingClientRect();
  const edge = scroller.getBoundingClientRect().top;
  return top + Number.parseFloat(getComputedStyle(asked).paddingTop) < edge && bottom > edge;
}

/** Who writes at the end goes on there when the field gets lower; the browser looks after the caret at the next key only. */
function keepCaretInSight(area: HTMLTextAreaElement): void {
  if (document.activeElement !== area || area.selectionEnd < area.textLength) return;
  area.scrollTop = area.scrollHeight;
}
