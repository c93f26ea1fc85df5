import { useMemo, useRef, type RefObject } from 'react';

type FocusBack = {
  /** To be called as a dialog is about to take the focus. */
  readonly remember: () => void;
  /** True leaves it to the library; false where the focus is given back here. */
  readonly giveBack: () => boolean;
};

/**
 * Gives the focus back to where it was, also where Tab does not lead: to the screen itself, or a heading. The library would go
 * to the first control in it, where an arrow key or Enter does something.
 */
export function useFocusBack(popup: RefObject<HTMLElement | null>): FocusBack {
  const before = useRef<Element | null>(null);
  return useMemo(
    () => ({
      remember: () => {
        const now = document.activeElement;
        if (popup.current?.contains(now) !== true) before.current = now;
      },
      giveBack: () => {
        const place = before.current;
        if (!(place instanceof HTMLElement) || !place.isConnected || place.tabIndex >= 0)
          return true;
        if (place === document.body) return true;
        // Once what is behind the dialog can have the focus again.
        queueMicrotask(() => place.focus({ preventScroll: true }));
        return false;
      },
    }),
    [popup],
  );
}
