import { utilityProcess } from 'electron';
import type { OpenChannel, Told } from '../grader/encoder/channel.js';

/** Of 200 MB they save 20: what a sentence leaves behind is collected early. */
const savingMemory = '--js-flags=--max-semi-space-size=1 --optimize-for-size';

/** The encoder in a process of its own: its memory goes back when it ends, and its work never holds up the window. */
export function processChannel(file: string, modelFolder: string): OpenChannel {
  return ({ told, end }) => {
    const child = utilityProcess.fork(file, [modelFolder], {
      serviceName: 'Hotseat encoder',
      execArgv: [savingMemory],
    });
    child.on('message', (message: Told) => told(message));
    child.once('exit', end);
    return {
      ask: (asked) => child.postMessage(asked),
      stop: () => void child.kill(),
    };
  };
}
