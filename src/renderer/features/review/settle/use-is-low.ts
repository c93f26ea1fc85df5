import { useSyncExternalStore } from 'react';

const low = (): MediaQueryList => window.matchMedia('(max-height: 40rem)');

function subscribe(listener: () => void): () => void {
  const query = low();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the window is low, by the measure of the style sheets. */
export const useIsLow = (): boolean => useSyncExternalStore(subscribe, () => low().matches);
