import { useEffect, useState, type RefObject } from 'react';

const readingLinePx = 120;

/**
 * The section that is being read: the one that the focus is in while that is in sight, else of the column that was scrolled last the
 * last one whose top is above the reading line.
 */
export function useScrollSpy(
  scroller: RefObject<HTMLElement | null>,
  items: readonly { readonly id: string }[],
): string | null {
  const [currentId, setCurrentId] = useState<string | null>(items[0]?.id ?? null);
  useEffect(() => {
    const root = scroller.current;
    if (root === null) return;
    const take = (column: Element | null): void => {
      const id = column === null ? null : readIn(column, root, items);
      if (id !== null) setCurrentId(id);
    };
    const first = (): Element | null => {
      const section = items
        .map(({ id }) => document.getElementById(id))
        .find((one) => one !== null);
      return section === undefined ? null : scrolledBy(section);
    };
    const onScroll = ({ target }: Event): void => take(target instanceof Element ? target : null);
    const onFocus = ({ target }: Event): void => {
      const id = target instanceof Element ? sectionOf(target, items) : null;
      if (id !== null) setCurrentId(id);
    };
    const onResize = (): void => take(first());
    onResize();
    // Scrolling does not bubble, but it is captured: whichever column scrolls.
    root.addEventListener('scroll', onScroll, { capture: true, passive: true });
    root.addEventListener('focusin', onFocus);
    window.addEventListener('resize', onResize);
    return () => {
      root.removeEventListener('scroll', onScroll, { capture: true });
      root.removeEventListener('focusin', onFocus);
      window.removeEventListener('resize', onResize);
    };
  }, [scroller, items]);
  return currentId;
}

/** What is read in a column; null where it holds none of the sections. */
function readIn(
  column: Element,
  root: HTMLElement,
  items: readonly { readonly id: string }[],
): string | null {
  const sections = items
    .map(({ id }) => document.getElementById(id))
    .filter((section) => section !== null)
    .filter((section) => column.contains(section));
  const [first] = sections;
  if (first === undefined) return null;
  const { top, bottom } = root.getBoundingClientRect();
  const focused = document.activeElement;
  const own = focused !== null && column.contains(focused) ? sectionOf(focused, items) : null;
  const at = focused?.getBoundingClientRect();
  if (own !== null && at !== undefined && at.bottom > top && at.top < bottom) return own;
  const isAtEnd =
    column.scrollTop > 0 && column.scrollTop + column.clientHeight >= column.scrollHeight - 2;
  if (isAtEnd) return sections.at(-1)?.id ?? null;
  const line = top + readingLinePx;
  return (sections.findLast((one) => one.getBoundingClientRect().top <= line) ?? first).id;
}

function sectionOf(element: Element, items: readonly { readonly id: string }[]): string | null {
  const isSection = (id: string): boolean => items.some((item) => item.id === id);
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (isSection(at.id)) return at.id;
  return null;
}

function scrolledBy(section: Element): Element {
  for (let at = section.parentElement; at !== null; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}
