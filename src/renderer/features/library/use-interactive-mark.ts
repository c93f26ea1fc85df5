import { useEffect, useLayoutEffect, useRef } from 'react';

const name = 'library-interactive';

/** Marks, once in a program's life, the first paint with data and with every listener in place; the bench reads it. */
export function useInteractiveMark(isReady: boolean): void {
  const painted = useRef<Promise<void> | null>(null);
  useLayoutEffect(() => {
    if (!isReady || painted.current !== null) return;
    // The next frame paints what this commit holds; a task queued in it runs when that paint is done.
    painted.current = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, [isReady]);
  // Runs with the effects that listen, which may come before that paint or after it.
  useEffect(() => {
    void painted.current?.then(() => {
      if (performance.getEntriesByName(name).length === 0) performance.mark(name);
    });
  }, [isReady]);
}
