import type { Completion } from './completion.js';
import { lastObject, parseObject } from './find-json-object.js';

type JsonObject = NonNullable<ReturnType<typeof lastObject>>;

/**
 * The JSON object of a reply, wherever the server has put it: alone, after thoughts in the text, in a fence, or, where
 * the content is empty, at the end of the thoughts. Null where there is none.
 */
export function replyObject({ content, thoughts }: Completion): JsonObject | null {
  const text = content.trim() === '' ? thoughts : content;
  return parseObject(text) ?? lastObject(withoutThoughts(text));
}

const close = '</think>';

/**
 * Some chat templates open the thoughts in the prompt, so that only their end is seen. The first end counts: a later one
 * may stand in a quote.
 */
function withoutThoughts(text: string): string {
  const end = text.indexOf(close);
  if (end !== -1) return text.slice(end + close.length);
  const start = text.indexOf('<think>');
  return start === -1 ? text : text.slice(0, start);
}
