import { fail } from '../../core/result.js';
import type { ParsePrompt } from '../prompts/bank/compiled-bank.js';
import { foreignErrorWords } from './foreign-error-words.js';
import type { ForeignTexts } from './foreign-texts.js';

/** Reads the prompts of one pack. Once one of them took too long, none of the others is waited for. */
export function packParser(foreign: () => Promise<ForeignTexts>): ParsePrompt {
  const stop = new AbortController();
  return async (file, text) => {
    const parsed = await (await foreign()).ask('prompt:parse', { file, text }, stop.signal);
    if (parsed.ok) return parsed.value;
    if (parsed.error.kind === 'timed-out') stop.abort();
    const message = foreignErrorWords(parsed.error);
    return fail([{ file, line: null, field: '', message }]);
  };
}
