import { useEffect } from 'react';

const name = 'library-interactive';

/** Marks, once in a program's life, the first paint with data and with every listener in place; the bench reads it. */
export function useInteractiveMark(isReady: boolean): void {
  useEffect(() => {
    if (!isReady || performance.getEntriesByName(name).length > 0) return undefined;
    // The first frame paints what this commit holds; a task queued in it runs when that paint is done.
    const frame = requestAnimationFrame(() => {
      setTimeout(() => {
        if (performance.getEntriesByName(name).length === 0) performance.mark(name);
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [isReady]);
}
