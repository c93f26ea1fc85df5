import { useLayoutEffect, type RefObject } from 'react';

/**
 * Keeps the lines that one writes in sight: in the lowest window the tabs above go out of it instead. On focus, and
 * again when the place changes afterwards: a window is resized, a scratchpad folds, in the midst of writing.
 */
export function useLinesInSight(field: RefObject<HTMLTextAreaElement | null>): void {
  useLayoutEffect(() => {
    const area = field.current;
    const page = area?.parentElement;
    if (area === null || page === null || page === undefined) return;
    const show = (): void => {
      if (document.activeElement === area) area.scrollIntoView({ block: 'nearest' });
    };
    const sizes = new ResizeObserver(show);
    // The tabs' height, the notes' and the field's own: each moves the lines.
    for (let box: Element | null = area; box !== null; box = box.parentElement) {
      sizes.observe(box);
      if (getComputedStyle(box).overflowY === 'auto' && box !== page && box !== area) break;
    }
    area.addEventListener('focus', show);
    return () => {
      sizes.disconnect();
      area.removeEventListener('focus', show);
    };
  }, [field]);
}
