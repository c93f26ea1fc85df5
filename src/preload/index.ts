import { contextBridge, ipcRenderer, webFrame } from 'electron';
import type { Bridge, RouteName } from '../ipc/contract.js';
import { isEventName } from '../ipc/events.js';

/** What the first screen asks first of all; asked here, it is answered while the page's script still comes. */
const first = [
  'settings:read',
  'library:list',
  'attempt:overview',
  'flash:glimpse',
  'app:status',
] as const;
const ahead = new Map<RouteName, ReturnType<typeof ipcRenderer.invoke>>(
  first.map((name) => [name, ipcRenderer.invoke('call', name)]),
);
ipcRenderer.once('attempts:changed', () => ahead.delete('attempt:overview'));

// The contract is imported as types only: a sandboxed preload is one small file, without zod.
const bridge: Bridge = {
  call: (name, input) => {
    const asked = ahead.get(name);
    ahead.delete(name);
    return asked ?? ipcRenderer.invoke('call', name, input);
  },
  on: (name, listener) => {
    if (!isEventName(name)) throw new Error(`no such event: ${String(name)}`);
    const heard = (_event: unknown, data: unknown): void => listener(data as never);
    ipcRenderer.on(name, heard);
    return () => ipcRenderer.removeListener(name, heard);
  },
};

// What only the start needed, some 3 MB, is given back once the page stands.
const settledMs = 3000;
addEventListener('load', () => setTimeout(() => webFrame.clearCache(), settledMs));

contextBridge.exposeInMainWorld('hotseat', bridge);
