import { join } from 'node:path';
import { processChannel } from './encoder-utility-process.js';
import { promptsFolder } from '../paths/app-files.js';
import type { Encoder } from '../grader/encoder/encoder.js';
import { encoderFolder, vectorsName } from '../grader/encoder/packaged.js';
import { remembering } from '../grader/encoder/caching-encoder.js';
import { encoderOver } from '../grader/encoder/remote-encoder.js';
import { readPacked } from '../grader/encoder/vector-file.js';
import { aliasTable } from '../grader/text/fold-words.js';
import { lazy } from '../async/lazy.js';
import { loadAliases } from '../prompts/aliases.js';
import { readAhead, type ReadAhead } from './embed-ahead.js';

export type AppEncoder = {
  /** For graders: reading ahead gives way to it. */
  readonly encoder: Encoder;
  readonly sawChange: ReadAhead['sawChange'];
};

/** The app's sentence encoder: what the build has packed beside main, and a process for everything else. */
export function appEncoder(): AppEncoder {
  const beside = (name: string): string => join(import.meta.dirname, name);
  const channel = processChannel(beside('encoder-child.cjs'), beside(encoderFolder));
  const packed = lazy(() => readPacked(beside(vectorsName)));
  const { embed, close } = remembering(encoderOver(channel), packed);
  const aliases = lazy(async () => aliasTable(await loadAliases(promptsFolder())));
  const { sawChange, stop } = readAhead({ embed }, aliases);
  return {
    sawChange,
    encoder: {
      embed: (texts, signal) => {
        stop();
        return embed(texts, signal);
      },
      close,
    },
  };
}
