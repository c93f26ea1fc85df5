import { useLayoutEffect, useState, type RefObject } from 'react';

const nearPx = 2;

/** Whether a place that scrolls has more below what is in sight. */
export function useMoreBelow(place: RefObject<HTMLElement | null>): boolean {
  const [hasMore, setHasMore] = useState(false);
  useLayoutEffect(() => {
    const box = place.current;
    if (box === null) return;
    const look = (): void =>
      setHasMore(box.scrollHeight - box.clientHeight - box.scrollTop > nearPx);
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(box);
    for (const child of box.children) sizes.observe(child);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [place]);
  return hasMore;
}
