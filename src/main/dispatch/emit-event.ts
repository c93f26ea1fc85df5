import type { BrowserWindow } from 'electron';
import type { EventName, Events } from '../../ipc/events.js';

export type EmitEvent = <N extends EventName>(name: N, data: Events[N]) => void;

/** Tells the window what happened; a window that is gone hears nothing. */
export function emitTo(window: BrowserWindow): EmitEvent {
  return (name, data) => {
    if (!window.isDestroyed()) window.webContents.send(name, data);
  };
}
