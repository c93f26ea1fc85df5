import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** A point of a picture, as shares of its width and height. */
export type Spot = { readonly x: number; readonly y: number };
type Size = { readonly width: number; readonly height: number };

export const top: Spot = { x: 0.5, y: 0 };

const [least, most] = [0.1, 4];
/** A scale that a drawing can have. */
export const clamped = (scale: number): number => Math.min(most, Math.max(least, scale));

/** Below this scale the words of a drawing are too small to read: it opens no smaller, at what was clicked. */
const readable = 0.8;
/** Where no place was clicked all of it is shown first, unless it would come out smaller than this. */
const overview = 0.4;
/** Whoever enlarges the text wants the words of a drawing larger too. */
export const textScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
/** A larger scale than its own is of no use to a small drawing that has room. */
const mostFitted = 1.5;

const fittedScale = (size: Size, room: Size): number =>
  clamped(Math.min(mostFitted, room.width / size.width));
/** All of it in sight. */
export const wholeScale = (size: Size, room: Size): number =>
  clamped(Math.min(fittedScale(size, room), room.height / size.height));

/** `whole`: all of it in sight. `readable`: its words can be read, at a spot. A number: at that scale. */
export type Opening = 'whole' | 'readable' | number;

function openingScale(size: Size, room: Size, opens: Opening, isPlace: boolean): number {
  const whole = wholeScale(size, room);
  if (opens === 'whole') return whole;
  const isOverview = !isPlace && whole >= overview * textScale();
  if (opens === 'readable' && isOverview) return whole;
  if (opens === 'readable') return Math.max(readable * textScale(), fittedScale(size, room));
  return clamped(opens);
}

export type Zoom = {
  readonly scale: number;
  readonly by: (factor: number) => void;
  readonly fit: () => void;
  /** All of it in sight, and back to where one read it. */
  readonly toggleWhole: () => void;
  /** Whether a part of it is out of sight. */
  readonly isPart: boolean;
  /** Whether its words are too small to read where all of it is in sight. */
  readonly isWholeSmall: boolean;
};

/** How large a picture stands in a pane that scrolls; what is in the pane's middle stays there. */
export function useZoom(
  pane: RefObject<HTMLElement | null>,
  size: Size,
  spot: Spot | null,
  opens: Opening,
): Zoom {
  const [scale, setScale] = useState(1);
  const centre = useRef(spot ?? top);
  const room = useCallback(
    () => ({
      width: pane.current?.clientWidth ?? size.width,
      height: pane.current?.clientHeight ?? size.height,
    }),
    [pane, size],
  );
  const fit = useCallback(() => {
    centre.current = spotInSight(pane.current) ?? centre.current;
    setScale(fittedScale(size, room()));
  }, [pane, size, room]);
  const by = useCallback(
    (factor: number) => {
      centre.current = spotInSight(pane.current) ?? centre.current;
      setScale((now) => clamped(now * factor));
    },
    [pane],
  );
  // The pane has its size only once it is laid out; then the picture opens at what was clicked.
  useLayoutEffect(() => {
    centre.current = spot ?? top;
    setScale(openingScale(size, room(), opens, spot !== null));
  }, [room, size, spot, opens]);
  useLayoutEffect(() => {
    const at = pane.current;
    if (at === null) return;
    at.scrollLeft = centre.current.x * at.scrollWidth - at.clientWidth / 2;
    at.scrollTop = centre.current.y * at.scrollHeight - at.clientHeight / 2;
  }, [pane, scale, spot]);
  const { isPart, isWholeSmall } = useInSight(pane, size, scale);
  const read = useRef<{ readonly scale: number; readonly spot: Spot } | null>(null);
  const toggleWhole = useCallback(() => {
    if (isPart) {
      read.current = { scale, spot: spotInSight(pane.current) ?? top };
      setScale(wholeScale(size, room()));
      return;
    }
    centre.current = read.current?.spot ?? spot ?? top;
    setScale(read.current?.scale ?? readable * textScale());
  }, [pane, size, room, spot, scale, isPart]);
  return { scale, by, fit, toggleWhole, isPart, isWholeSmall };
}

/** What of the picture the pane shows, also when the window changes its size. */
function useInSight(
  pane: RefObject<HTMLElement | null>,
  size: Size,
  scale: number,
): Pick<Zoom, 'isPart' | 'isWholeSmall'> {
  const [seen, setSeen] = useState({ isPart: false, isWholeSmall: false });
  const look = useCallback((): void => {
    const at = pane.current;
    if (at === null) return;
    const room = { width: at.clientWidth, height: at.clientHeight };
    const isPart = at.scrollWidth > room.width + 1 || at.scrollHeight > room.height + 1;
    const isWholeSmall = wholeScale(size, room) < readable * textScale();
    setSeen((now) =>
      now.isPart === isPart && now.isWholeSmall === isWholeSmall ? now : { isPart, isWholeSmall },
    );
  }, [pane, size]);
  useLayoutEffect(look, [look, scale]);
  useEffect(() => {
    if (pane.current === null) return undefined;
    const sizes = new ResizeObserver(look);
    sizes.observe(pane.current);
    return () => sizes.disconnect();
  }, [pane, look]);
  return seen;
}

/** What of the picture is in the middle of the pane. */
export function spotInSight(pane: HTMLElement | null): Spot | null {
  if (pane === null || pane.scrollWidth === 0) return null;
  return {
    x: (pane.scrollLeft + pane.clientWidth / 2) / pane.scrollWidth,
    y: (pane.scrollTop + pane.clientHeight / 2) / pane.scrollHeight,
  };
}
