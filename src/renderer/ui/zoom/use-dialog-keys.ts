import { useEffect, useRef, type RefObject } from 'react';

/** A key as the picture asks for it. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

const stepPx = 48;
const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-stepPx, 0],
  ArrowRight: [stepPx, 0],
  ArrowUp: [0, -stepPx],
  ArrowDown: [0, stepPx],
};

/**
 * While `isOn`, the keys of a picture work wherever in its dialog or screen the focus is; `zoom` says whether it took one. Of a
 * screen the arrow keys move what is around the picture.
 */
export function useDialogKeys(
  pane: RefObject<HTMLElement | null>,
  isOn: boolean,
  zoom: (event: Pressed) => boolean,
): void {
  const latest = useRef(zoom);
  useEffect(() => {
    latest.current = zoom;
  });
  useEffect(() => {
    const around = isOn ? pane.current?.closest<HTMLElement>('[role=dialog], main') : null;
    if (!around) return undefined;
    const isDialog = around.matches('[role=dialog]');
    const onKey = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // The picture works its own.
      if (target instanceof Node && pane.current?.parentElement?.contains(target) === true) return;
      const by = isDialog ? moves[key] : undefined;
      if (by !== undefined) pane.current?.scrollBy({ left: by[0], top: by[1] });
      else if (!latest.current(event)) return;
      event.preventDefault();
    };
    around.addEventListener('keydown', onKey);
    return () => around.removeEventListener('keydown', onKey);
  }, [pane, isOn]);
}
