import { call, on } from '../bridge.js';
import { isInRoom, pause } from './attempt-commands.js';
import { flush, takeSnapshots } from './attempt-session.js';
import { changeRoom, theRoom } from './attempt-store.js';

/** Follows what main announces, from the first screen on: sleep, and the window's wish to close. */
export function followLifecycle(): void {
  on('power:suspended', () => {
    if (isInRoom() && !theRoom().room.state.isPaused) pause('sleep');
  });
  on('window:closing', () => void closeWindow());
  // Another window takes the focus: what was typed last may be wanted on disk before it comes back.
  window.addEventListener('blur', () => takeSnapshots());
}

async function closeWindow(): Promise<void> {
  if (isInRoom() && !theRoom().room.state.isPaused) pause();
  if (await flush()) return closeAnyway();
  if (isInRoom()) return changeRoom({ business: { kind: 'unsaved-exit', exit: 'close' } });
  return closeAnyway();
}

/** Lets main close the window. */
export async function closeAnyway(): Promise<void> {
  await call('window:close-ready');
}
