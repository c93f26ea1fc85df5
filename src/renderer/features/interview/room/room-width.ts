import { useSyncExternalStore } from 'react';
import { useSettings } from '../../../state/settings/settings.js';

/** How many columns the window has room for; what has none of its own is a tab of the middle. */
type RoomWidth = 'narrow' | 'two' | 'three';

// In pixels of the designed text size: larger text leaves fewer of them.
const threePx = 1280;
const twoPx = 800;

const oneRowPx = 1100;

const designedPx = (): number => (window.innerWidth * 100) / useSettings.getState().textScale;

/** The same, once. */
export function roomWidth(): RoomWidth {
  const px = designedPx();
  if (px >= threePx) return 'three';
  return px >= twoPx ? 'two' : 'narrow';
}

function onChange(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  const stop = useSettings.subscribe(listener);
  return () => {
    window.removeEventListener('resize', listener);
    stop();
  };
}

export const useRoomWidth = (): RoomWidth => useSyncExternalStore(onChange, roomWidth);

/** How many rows the bar at the top takes; with two, the phases have one to themselves. */
export const useBarRows = (): 1 | 2 =>
  useSyncExternalStore(onChange, () => (designedPx() >= oneRowPx ? 1 : 2));
