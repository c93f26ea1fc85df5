import { useLayoutEffect, useState, type RefObject } from 'react';

/** In rem, as text is: room for two readable columns, and too little height for one above the other. */
const wideRem = 34;
const lowRem = 30;

/** Whether statement and conversation stand beside each other: where their place is wide and low. */
export function useBeside(place: RefObject<HTMLElement | null>): boolean {
  const [isBeside, setBeside] = useState(false);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = (): void => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth === 0) return; // hidden; what was true before stays so
      const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setBeside(clientWidth >= wideRem * remPx && clientHeight < lowRem * remPx);
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [place]);
  return isBeside;
}
