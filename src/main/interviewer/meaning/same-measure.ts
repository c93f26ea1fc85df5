import { figuresIn, tokensOf } from '../../../core/interviewer/sources/figures.js';
import { termsOf, type Fold } from './text-terms.js';
import { wantedTerms } from './wanted-terms.js';

/** So many words behind a number may be what it counts. */
const behind = 3;

/** What the numbers of a text measure: units, and what stands behind those without one. */
function measuresOf(text: string, fold: Fold): ReadonlySet<string> {
  const inNumbers = text.replaceAll(/\ba couple of\b/gi, 'two');
  const tokens = tokensOf(inNumbers);
  let from = 0;
  const measures = figuresIn(inNumbers).flatMap(({ text: written, unit }) => {
    const own = tokensOf(written);
    const at = tokens.indexOf(own[0] ?? '', from);
    if (at === -1) return [];
    from = at + own.length;
    const counted = termsOf(tokens.slice(from, from + behind).join(' '), fold);
    return unit === '' ? counted : [`unit ${unit}`, ...counted];
  });
  return new Set(measures);
}

/** A text without its units of time: all sorts of things take minutes, and few take gigabytes. */
export const withoutTime = (text: string): string =>
  text.replaceAll(/\b(?:milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?)\b/gi, ' ');

/**
 * Whether a sentence of a text has a number of the same measure as one of a message, and another word of it: "I take 60 articles
 * per shop" is near to "A shop carries 80 articles", whatever the figures are.
 */
export function measuresSame(message: string, text: string, fold: Fold): boolean {
  const own = measuresOf(message, fold);
  // A unit is no word for the thing: "5 minutes for the checks" are not ten for sending.
  const wanted = wantedTerms(withoutTime(message), fold);
  return text.split(/(?<=[.?!;:]) +/).some((sentence) => {
    const same = [...measuresOf(sentence, fold)].filter((measure) => own.has(measure));
    const said = termsOf(sentence, fold);
    return same.length > 0 && wanted.some((term) => !same.includes(term) && said.includes(term));
  });
}
