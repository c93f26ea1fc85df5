import { fail } from '../../core/result.js';
import { serialQueue } from '../async/serial-queue.js';
import type { ReadPackFile } from '../prompts/packs/read-pack-file.js';
import { foreignErrorWords } from './foreign-error-words.js';
import type { ForeignTexts } from './foreign-texts.js';

/** The largest honest pack takes a fifth of it. */
const mostMs = 120_000;

/**
 * Reads the files of one pack, each with the thread's deadline. After one that cannot be read, or once all of them took
 * too long, none is read any more: a pack of two hundred such files would keep others waiting for half an hour.
 */
export function packReader(foreign: () => Promise<ForeignTexts>): ReadPackFile {
  // One at a time: between two files the thread has time for others, and what a file takes is its own.
  const inTurn = serialQueue();
  let isOver = false;
  let tookMs = 0;
  const readOne: ReadPackFile = async (file) => {
    if (isOver) return fail([]);
    const startMs = performance.now();
    const read = await (await foreign()).ask('prompt:read', file);
    tookMs += performance.now() - startMs;
    if (read.ok && tookMs < mostMs) return read.value;
    isOver = true;
    const what = read.ok ? 'the pack takes too long to read' : foreignErrorWords(read.error);
    const message = `${what}; no other prompt of its pack is read`;
    return fail([{ file: file.path, line: null, field: '', message }]);
  };
  return (file) => inTurn(() => readOne(file));
}
