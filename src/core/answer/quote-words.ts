import type { AttemptState } from '../attempt/attempt-state.js';
import type { Evidence } from '../grade/grade.js';

/** So far back it is looked for where a sentence begins, in UTF-16 units. */
const lookBack = 40;
const beginning = /(?:^|\n|[.?!…]["'”’)\]*_]*\s)\s*(?:[-*+•>#_]+\s*|\d{1,3}[.)]\s+)*["'“‘(]*$/;
const ending = /[.?!…]["'”’)\]*_]*$/;
const endingBehind = /^\s*(?:\n|$)|^["'”’)\]*_]*[.?!…](?:["'”’)\]*_]*)(?:\s|$)/;

/**
 * A passage of the notes as it is shown: with "…" where it begins or ends amid a sentence. `texts` are the attempt's; a passage
 * of anything else, or one that does not stand at its place, is shown as it is.
 */
export function quoteWords({ quote, place }: Evidence, texts: AttemptState['texts']): string {
  const text = place.kind === 'text' ? texts[place.phaseId]?.text : undefined;
  if (text === undefined || place.kind !== 'text') return quote;
  if (text.slice(place.start, place.end) !== quote) return quote;
  const before = `${place.start > lookBack ? 'x' : ''}${text.slice(Math.max(0, place.start - lookBack), place.start)}`;
  const behind = text.slice(place.end, place.end + lookBack);
  const isEnded = ending.test(quote) || endingBehind.test(behind);
  return `${beginning.test(before) ? '' : '… '}${quote}${isEnded ? '' : ' …'}`;
}
