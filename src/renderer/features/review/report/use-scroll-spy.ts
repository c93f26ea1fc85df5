import { useEffect, useState, type RefObject } from 'react';

const readingLinePx = 120;

/**
 * The section that is being read: the last one whose top is above the reading line. Sections in
 * another column than the first do not count, since they are in sight all the time.
 */
export function useScrollSpy(
  scroller: RefObject<HTMLElement | null>,
  items: readonly { readonly id: string }[],
): string | null {
  const [currentId, setCurrentId] = useState<string | null>(items[0]?.id ?? null);
  useEffect(() => {
    const root = scroller.current;
    if (root === null) return;
    const look = (): void => setCurrentId(readingIn(root, items));
    look();
    // Scrolling does not bubble, but it is captured: whichever column scrolls.
    root.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    return () => {
      root.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, [scroller, items]);
  return currentId;
}

function readingIn(root: HTMLElement, items: readonly { readonly id: string }[]): string | null {
  const sections = items
    .map(({ id }) => document.getElementById(id))
    .filter((section) => section !== null);
  const [first] = sections;
  if (first === undefined) return null;
  const own = scrolledBy(first);
  // One look at styles, and not one for each section: each makes the browser lay out what was just drawn.
  const column = sections.filter((section) => own.contains(section));
  const isAtEnd = own.scrollTop > 0 && own.scrollTop + own.clientHeight >= own.scrollHeight - 2;
  if (isAtEnd) return column.at(-1)?.id ?? null;
  const line = root.getBoundingClientRect().top + readingLinePx;
  return (column.findLast((one) => one.getBoundingClientRect().top <= line) ?? first).id;
}

function scrolledBy(section: Element): Element {
  for (let at = section.parentElement; at !== null; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}
