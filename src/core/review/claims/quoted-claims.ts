import type { Prompt } from '../../prompt/prompt.js';
import { stemsOf } from './word-weights.js';

/** A clause of what the statement quotes as somebody's claim: that something is more of something, or as good. */
type QuotedClaim = {
  readonly said: string;
  readonly words: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
};

const comparative =
  /\b(?:cheaper|faster|slower|smaller|larger|bigger|better|worse|shorter|longer|simpler|fewer|less|safer|correct|as-good)\b/g;
/** Pairs of marks in their order, so that nothing between two quotes is taken for one. */
const quoted = /["“](?<said>[^"“”]{1,400})["”]/g;
const clauseEnd = /[.;:,]|\b(?:and|so|because)\b/;
/** What is denied, asked or laid at somebody's door is not claimed. */
const denial =
  /["“”?]|\b(?:not|never|no|none|nothing|nobody|neither|nor|without|hardly|if|whether|unless|claims?|colleague|wrong|false|irrelevant)\b|n['’]t\b/i;
/** The comparative, and one word of what it is said of. */
const leastShared = 2;

/** "As good as", "equally good". */
const equal = /\bas good as\b|\bequally good\b|\bequal to\b|\bthe same as\b/g;
/** "A smaller model" names one, and does not say that anything is smaller. */
const naming = /\b(?:an?|the|some|any|each|every|of|with) $/;

const sidesIn = (text: string): ReadonlySet<string> => {
  const said = text.toLowerCase().replaceAll(equal, 'as-good');
  return new Set(
    [...said.matchAll(comparative)]
      .filter(({ index, 0: word }) => {
        const isNoun = /^ \p{L}/u.test(said.slice(index + word.length));
        return word === 'as-good' || !(naming.test(said.slice(0, index)) && isNoun);
      })
      .map(([word]) => word),
  );
};

/** The claims of somebody that a statement quotes, by their clauses: "The model gets smaller". */
export const claimsOf = ({ statement }: Pick<Prompt, 'statement'>): readonly QuotedClaim[] =>
  [...statement.matchAll(quoted)].flatMap(({ groups: { said = '' } = {} }) => {
    if (said.includes('?')) return [];
    const whole = said.replaceAll(/\s+/g, ' ').replaceAll('**', '').trim();
    return whole.split(/(?<=[.!]) /).flatMap((sentence) =>
      sentence
        .split(clauseEnd)
        .map((clause) => ({ said: sentence, words: stemsOf(clause), sides: sidesIn(clause) }))
        .filter(({ sides }) => sides.size > 0),
    );
  });

/** The claim that a sentence says again as its own, "inference gets cheaper"; null where it says none. */
export function saidAgain(sentence: string, claims: readonly QuotedClaim[]): string | null {
  if (denial.test(sentence)) return null;
  const [words, sides] = [stemsOf(sentence), sidesIn(sentence)];
  const found = claims.find(
    (claim) =>
      [...claim.sides].some((side) => sides.has(side)) &&
      [...claim.words].filter((word) => words.has(word)).length >= leastShared,
  );
  return found?.said ?? null;
}
