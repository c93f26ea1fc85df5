import { useLayoutEffect, useState, type RefObject } from 'react';

/** Below this, six lines of notes with what is asked, the foot and an open scratchpad do not fit; in rem, as text is. */
const enoughRem = 27;

/** Whether the place that this part shares with others is low, by the size of the text. */
export function useLittleRoom(part: RefObject<HTMLElement | null>): boolean {
  const [isLittle, setLittle] = useState(false);
  useLayoutEffect(() => {
    const place = part.current?.parentElement ?? null;
    if (place === null) return;
    const measure = (): void => {
      // Hidden, it has no height; what was true before stays so.
      if (place.clientHeight === 0) return;
      const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setLittle(place.clientHeight < enoughRem * remPx);
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(place);
    return () => sizes.disconnect();
  }, [part]);
  return isLittle;
}
