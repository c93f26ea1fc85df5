import type { Hit } from './cues.js';
import type { Token } from './words.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const determiners = words('the an its their our your my every');
const prepositions = words(
  'of in on at by for with from into onto over under between through via per to as than within across after ' +
    'before during until behind beyond against without about around near',
);
const conjunctions = words(
  'so because since if when while whereas although unless then where which that who what how why whether',
);
const auxiliaries = words(
  'is are was were be been being am do does did have has had can could will would shall should must may might ' +
    "cannot not never isn't aren't don't doesn't won't can't it's",
);
const pronouns = words(
  'i we you he she it they them us me this that these those there one both each',
);
const modals = words('can could will would shall should must may might');
const finite = words(
  'is are was were am does did has had can could will would shall should must may might',
);
const lists = words('and or');
const joiners = words('= > < + × * / → ⇒ ≥ ≤ ~ ≈');

/** Words that carry structure: they say how the others hang together. "and", "or" and commas only list. */
export function isStructure({ text, isWord }: Token): boolean {
  if (!isWord) return joiners.has(text);
  return (
    determiners.has(text) ||
    text === 'a' ||
    prepositions.has(text) ||
    conjunctions.has(text) ||
    auxiliaries.has(text) ||
    pronouns.has(text)
  );
}

const isNumber = ({ text }: Token): boolean => /^\d/.test(text);

/** The share of words that carry structure; numbers count as such, as "top 50" or "7 min" say something. */
export function structureShare(tokens: readonly Token[]): number {
  const said = tokens.filter(({ isWord, text }) => isWord || joiners.has(text));
  if (said.length === 0) return 0;
  return said.filter((token) => isStructure(token) || isNumber(token)).length / said.length;
}

/**
 * Whether the hits hang together: from the first to the last some word of structure stands between them, or they form
 * one short phrase without a comma. A list of terms does neither.
 */
export function isConnected(tokens: readonly Token[], hits: readonly Hit[]): boolean {
  const first = Math.min(...hits.map(({ at }) => at));
  const last = Math.max(...hits.map(({ end }) => end));
  const between = tokens.filter(({ at, end }) => at >= first && end <= last);
  const free = between.filter(({ at, end }) => !hits.some((hit) => at >= hit.at && end <= hit.end));
  if (free.some((token) => isStructure(token) || isNumber(token))) return true;
  const separators = free.filter(({ text }) => ',;|•'.includes(text) || lists.has(text)).length;
  return separators === 0 && between.filter(({ isWord }) => isWord).length <= 7;
}

/** Places where English cannot go on as it does, such as "the of" or a sentence that ends in "the". */
export function brokenPlaces(tokens: readonly Token[]): {
  readonly broken: number;
  readonly of: number;
} {
  let broken = 0;
  let of = 0;
  for (const [index, { text, isWord }] of tokens.entries()) {
    if (!isWord) continue;
    const next = tokens[index + 1];
    const then = next?.isWord === true ? next.text : '';
    const isLast = next === undefined || '.,;:?!'.includes(next.text);
    if (determiners.has(text)) {
      of += 1;
      if (isLast || follows(then, determiners, prepositions, finite, lists)) broken += 1;
    } else if (text === 'of' || text === 'from' || text === 'with' || text === 'into') {
      of += 1;
      if (isLast || then === 'of' || follows(then, finite, lists)) broken += 1;
    } else if (lists.has(text)) {
      of += 1;
      if (isLast || then === 'of' || lists.has(then)) broken += 1;
    } else if (modals.has(text)) {
      of += 1;
      if (follows(then, finite, prepositions)) broken += 1;
    }
  }
  return { broken, of };
}

const follows = (word: string, ...kinds: readonly ReadonlySet<string>[]): boolean =>
  word !== '' && kinds.some((kind) => kind.has(word));
