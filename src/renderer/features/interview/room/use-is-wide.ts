import { useSyncExternalStore } from 'react';

// Three columns need it; below, the notes are a tab of the middle.
const wide = window.matchMedia('(min-width: 1320px)');

function onChange(listener: () => void): () => void {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}

export const useIsWide = (): boolean => useSyncExternalStore(onChange, () => wide.matches);
