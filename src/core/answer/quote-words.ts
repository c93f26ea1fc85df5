import type { AttemptState } from '../attempt/attempt-state.js';
import { notesRead } from '../attempt/scratchpad.js';
import type { Evidence } from '../grade/grade.js';
import { withoutMarks } from './without-marks.js';

/** So far it is looked for where a sentence begins or ends, in UTF-16 units. */
const reach = 40;
/** What may stand between a sentence and what is before it: white space, list marks, emphasis, opening quotes. */
const opening = ' \t\r-*+•>#_"\'“‘(';
const numbered = /(?:^|\n)\s{0,8}\d{1,3}[.)]$/;
const ending = /[.?!…]["'”’)\]*_]*$/;
const endingBehind = /^\s*(?:\n|$)|^["'”’)\]*_]*[.?!…](?:["'”’)\]*_]*)(?:\s|$)/;

/**
 * A passage of the notes as it is shown: with "…" where it begins or ends amid a sentence, and a sum of the scratchpad with
 * what it comes to, without the marks of Markdown. `texts` are the attempt's; a passage of anything else, or one that does not stand at its place, is shown as it is.
 */
export function quoteWords({ quote, place }: Evidence, texts: AttemptState['texts']): string {
  const text = place.kind === 'text' ? texts[place.phaseId]?.text : undefined;
  if (text === undefined || place.kind !== 'text') return quote;
  if (text.slice(place.start, place.end) !== quote) return withoutMarks(quote);
  const behind = text.slice(place.end, place.end + reach);
  const isEnded = ending.test(quote) || endingBehind.test(behind);
  const read = linesRead(quote, text, place);
  const head = isBegun(text.slice(0, place.start)) ? read : `… ${read.replace(/^[\s,;:]+/, '')}`;
  return withoutMarks(`${head}${isEnded ? '' : ' …'}`);
}

/** The quote with each of its lines that stands there whole as it is read again. */
function linesRead(
  quote: string,
  text: string,
  { phaseId, start }: { readonly phaseId: string; readonly start: number },
): string {
  const read = notesRead(phaseId, text);
  if (read === text) return quote;
  const first = text.slice(0, start).split('\n').length - 1;
  const [whole, worked] = [text.split('\n'), read.split('\n')];
  return quote
    .split('\n')
    .map((line, at) =>
      line.trim() === whole[first + at]?.trim() ? (worked[first + at] ?? line).trim() : line,
    )
    .join('\n');
}

function isBegun(before: string): boolean {
  let at = before.length;
  while (at > 0 && opening.includes(before.charAt(at - 1))) at -= 1;
  if (at === 0 || '\n.?!…'.includes(before.charAt(at - 1))) return true;
  return numbered.test(before.slice(Math.max(0, at - reach), at));
}
