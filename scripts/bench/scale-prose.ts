import type { AttemptEvent } from '../../src/core/attempt/attempt-event.js';
import type { Prompt } from '../../src/core/prompt/prompt.js';

/**
 * The events of a sitting with the words of its prompt's reference in place of single letters, as many of them: a search of noise
 * would find each word once, and one of what people write finds most words in many attempts.
 */
export function inProse(
  events: readonly AttemptEvent[],
  { reference, rubric }: Prompt,
  from: number,
): readonly AttemptEvent[] {
  const strong = rubric.map((criterion) => criterion.strong);
  const prose = [JSON.stringify(reference), ...strong]
    .join(' ')
    .replaceAll(/[^\p{L}\p{N} .,]+/gu, ' ');
  let at = Math.min(from, prose.length - 1);
  const next = (length: number): string => {
    const words = prose.slice(at, at + length).padEnd(length, ' ');
    at = at + length < prose.length ? at + length : 0;
    return words;
  };
  return events.map((event): AttemptEvent => {
    if (event.kind === 'question-asked' || event.kind === 'answer-given')
      return { ...event, text: next(event.text.length) };
    if (event.kind !== 'text-changed' && event.kind !== 'code-changed') return event;
    return { ...event, splice: { ...event.splice, insert: next(event.splice.insert.length) } };
  });
}
