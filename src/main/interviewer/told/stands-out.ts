import { wordsOf } from '../../../core/prompt/cue-match.js';
import { eitherOr } from '../meaning/either-or.js';
import { termsOf } from '../meaning/text-terms.js';

const howMuch = /\bhow (?:many|much|far|long|often|big|large|old|late|fast|high)\b/i;
const count = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b/i;

/**
 * Whether some sentences of what was told clearly answer a question, so that the others may be left out: they have every word of it
 * that any has, and of "A or B?" all words of the one or the other. Of a "how far back" the only number is enough.
 */
export function standsOut(
  question: string,
  sentences: readonly string[],
  isIn: (at: number) => boolean,
): boolean {
  const [kept, cut] = [true, false].map((is) => sentences.filter((_, at) => isIn(at) === is));
  const said = termsOf((kept ?? []).join(' '), wordsOf);
  const left = termsOf((cut ?? []).join(' '), wordsOf);
  const either = eitherOr(question)?.either ?? [];
  const isChosen = (one: string): boolean => {
    const terms = termsOf(one, wordsOf);
    return terms.length > 0 && terms.every((term) => said.includes(term));
  };
  if (either.length > 0 && !either.some(isChosen)) return false;
  if (howMuch.test(question) && (kept ?? []).some((one) => count.test(one))) return true;
  return termsOf(question, wordsOf).every((term) => said.includes(term) || !left.includes(term));
}
