import { useRef, type PointerEvent, type RefObject } from 'react';

type Handlers = {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
};

/** Moves what a pane shows by dragging it. */
export function useDrag(pane: RefObject<HTMLElement | null>): Handlers {
  const last = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      last.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      if (last.current === null || pane.current === null) return;
      pane.current.scrollBy({
        left: last.current.x - event.clientX,
        top: last.current.y - event.clientY,
      });
      last.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp: () => {
      last.current = null;
    },
  };
}
