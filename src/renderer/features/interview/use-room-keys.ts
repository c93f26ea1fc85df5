import { useEffect } from 'react';
import type { RoomKey } from './keys.js';

/**
 * Listens for the room's keys. In the capture phase, since Excalidraw and Monaco hear keys too and
 * have other uses for some; a dialog, though, has its keys to itself.
 */
export function useRoomKeys(keys: readonly RoomKey[], isEnabled: boolean): void {
  useEffect(() => {
    if (!isEnabled) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = event.isComposing ? undefined : keys.find(({ matches }) => matches(event));
      if (key === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) key.run();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [keys, isEnabled]);
}
