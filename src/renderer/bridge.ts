import type { Bridge } from '../ipc/contract.js';

declare global {
  interface Window {
    readonly hotseat: Bridge;
  }
}

/** Calls a route of the contract; expected failures come back as a Result. */
export const call: Bridge['call'] = (name, input) => window.hotseat.call(name, input);

/** Listens to what main announces; returns how to stop. */
export const on: Bridge['on'] = (name, listener) => window.hotseat.on(name, listener);
