import type { ThreadError } from '../async/deadline-thread.js';

/** What became of a text, to go on from "the pack" or "the file": `took longer than 10 s to read`. */
export function foreignErrorWords(error: ThreadError): string {
  if (error.kind === 'timed-out')
    return `it took longer than ${String(error.afterMs / 1000)} s to read`;
  return error.kind === 'failed' ? error.detail : 'it was cancelled';
}
