import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../ipc/contract.js';
import { isEventName } from '../ipc/events.js';

// The contract is imported as types only: a sandboxed preload is one small file, without zod.
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  on: (name, listener) => {
    if (!isEventName(name)) throw new Error(`no such event: ${String(name)}`);
    const heard = (_event: unknown, data: unknown): void => listener(data as never);
    ipcRenderer.on(name, heard);
    return () => ipcRenderer.removeListener(name, heard);
  },
};

contextBridge.exposeInMainWorld('hotseat', bridge);
