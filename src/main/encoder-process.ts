import { utilityProcess } from 'electron';
import type { OpenChannel, Told } from './grader/encoder/channel.js';

/** The encoder in a process of its own: its memory goes back when it ends, and its work never holds up the window. */
export function processChannel(file: string, modelFolder: string): OpenChannel {
  return ({ told, end }) => {
    const child = utilityProcess.fork(file, [modelFolder], { serviceName: 'Hotseat encoder' });
    child.on('message', (message: Told) => told(message));
    child.once('exit', end);
    return {
      ask: (asked) => child.postMessage(asked),
      stop: () => void child.kill(),
    };
  };
}
