import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { clamped, spotInSight, top, wholeScale } from '../../ui/zoom/use-zoom.js';

type Size = { readonly width: number; readonly height: number };
type Fit = {
  readonly scale: number;
  /** All of it in sight; it stays so when text or window change. */
  readonly fit: () => void;
  readonly to: (scale: number) => void;
  readonly by: (factor: number) => void;
};

/** How large a picture stands that is drawn anew while one writes: fitted, or at the scale that was chosen, about what was in the middle. */
export function useFit(pane: RefObject<HTMLElement | null>, { width, height }: Size): Fit {
  const [chosen, setChosen] = useState<number | null>(null);
  const [whole, setWhole] = useState(1);
  const centre = useRef(top);
  useLayoutEffect(() => {
    const at = pane.current;
    if (at === null) return undefined;
    const measure = (): void => {
      const { paddingInline, paddingBlock } = getComputedStyle(at);
      const room = {
        width: at.clientWidth - 2 * Number.parseFloat(paddingInline),
        height: at.clientHeight - 2 * Number.parseFloat(paddingBlock),
      };
      // Behind another tab it has no size, and keeps what it had.
      if (room.width > 0 && room.height > 0)
        setWhole(Math.min(1, wholeScale({ width, height }, room)));
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(at);
    return () => sizes.disconnect();
  }, [pane, width, height]);
  const scale = chosen ?? whole;
  useLayoutEffect(() => {
    const at = pane.current;
    if (at === null) return;
    at.scrollLeft = centre.current.x * at.scrollWidth - at.clientWidth / 2;
    at.scrollTop = centre.current.y * at.scrollHeight - at.clientHeight / 2;
  }, [pane, scale]);
  const to = useCallback(
    (next: number | null) => {
      centre.current = spotInSight(pane.current) ?? top;
      setChosen(next);
    },
    [pane],
  );
  return {
    scale,
    fit: () => to(null),
    to,
    by: (factor) => to(clamped(scale * factor)),
  };
}
