import { useLayoutEffect, useRef, type ReactNode } from 'react';

/**
 * A place for an element that outlives its places: prompt and notes move between a column and a tab of the middle
 * without being made anew, so that undo and caret survive a change of the window's width.
 */
export function HostSlot({ host }: { readonly host: HTMLElement }): ReactNode {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    slot.current?.append(host);
  }, [host]);
  return <div ref={slot} style={{ height: '100%' }} />;
}
