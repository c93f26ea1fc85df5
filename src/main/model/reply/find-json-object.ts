import { isRecord } from '../../../core/is-record.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** Each failed start costs a walk to the end; a text of nothing but braces must not hold main for minutes. */
const charsWalked = 8_000_000;

/**
 * The last JSON object that stands whole in a text, past prose, fences and broken objects; null without one. An object
 * inside another is not taken for it, unless the outer one is broken.
 */
export function lastObject(text: string): JsonObject | null {
  let last: JsonObject | null = null;
  let walked = 0;
  let start = text.indexOf('{');
  while (start !== -1 && walked < charsWalked) {
    const end = endOfObject(text, start);
    const found = end === -1 ? null : parseObject(text.slice(start, end));
    if (found !== null) last = found;
    walked += (end === -1 ? text.length : end) - start;
    start = text.indexOf('{', found === null ? start + 1 : end);
  }
  return last;
}

export function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Where the object that begins at `start` ends; braces within strings do not count. -1 if it does not end. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  let isInString = false;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (isInString) {
      if (char === '\\') at += 1;
      else if (char === '"') isInString = false;
    } else if (char === '"') isInString = true;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}
