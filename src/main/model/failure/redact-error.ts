import type { ModelError } from '../chat-model.js';

const longest = 200;
/** Long enough that no honest message has it by chance, short enough to know a quoted sentence. */
const quoteLength = 24;

/**
 * An error as the screen may show it. What the server or a validator said is put on one short line, and left out where
 * it quotes what was sent, since that is the person's answer.
 */
export function redactedError(error: ModelError, sent: string): ModelError {
  if (!('detail' in error)) return error;
  const line = error.detail.replaceAll(/\s+/g, ' ').trim().slice(0, longest);
  if (line === '') return { ...error, detail: 'it gives no reason.' };
  return hasQuote(line, sent.replaceAll(/\s+/g, ' '))
    ? { ...error, detail: 'what it says quotes the prompt, and is left out.' }
    : { ...error, detail: line };
}

function hasQuote(line: string, sent: string): boolean {
  for (let at = 0; at + quoteLength <= line.length; at += 1) {
    if (sent.includes(line.slice(at, at + quoteLength))) return true;
  }
  return false;
}
