import type { Hit } from './term-match.js';
import type { Token } from './tokens.js';
import { wordSet } from './word-set.js';

const determiners = wordSet('the an its their our your my every');
export const prepositions = wordSet(
  'of in on at by for with from into onto over under between through via per to as than within across after ' +
    'before during until behind beyond against without about around near',
);
const conjunctions = wordSet(
  'otherwise instead versus vs once so because since if when while whereas although unless then where which that who what how why whether',
);
const auxiliaries = wordSet(
  'is are was were be been being am do does did have has had can could will would shall should must may might ' +
    "cannot not never isn't aren't don't doesn't won't can't it's",
);
const pronouns = wordSet(
  'i we you he she it they them us me this that these those there one both each',
);
const structure: ReadonlySet<string> = new Set([
  ...determiners,
  'a',
  ...prepositions,
  ...conjunctions,
  ...auxiliaries,
  ...pronouns,
]);
const lists = wordSet('and or');
const joiners = wordSet('= < × * → ⇒ ≥ ≤ ~ ≈');

/** Words that carry structure: they say how the others hang together. "and", "or" and commas only list. */
export function isStructure({ text, isWord }: Token): boolean {
  return isWord ? structure.has(text) : joiners.has(text);
}

export const isLister = ({ text }: Token): boolean => lists.has(text);

export const isNumber = ({ text }: Token): boolean => /^\d/.test(text);

/** The share of words that carry structure; numbers count as such, as "top 50" or "7 min" say something. */
export function structureShare(tokens: readonly Token[]): number {
  const said = tokens.filter(({ isWord, text }) => isWord || joiners.has(text));
  if (said.length === 0) return 0;
  return said.filter((token) => isStructure(token) || isNumber(token)).length / said.length;
}

/** What stands between the first and the last hit, and is no hit itself. */
export function between(tokens: readonly Token[], hits: readonly Hit[]): readonly Token[] {
  const first = Math.min(...hits.map(({ at }) => at));
  const last = Math.max(...hits.map(({ end }) => end));
  return tokens.filter(
    ({ at, end }) =>
      at >= first && end <= last && !hits.some((hit) => at >= hit.at && end <= hit.end),
  );
}

/** Whether something says how the hits hang together: a word of structure, a number, or other words of content. */
export function isJoined(free: readonly Token[]): boolean {
  if (free.some((token) => isStructure(token) || isNumber(token))) return true;
  const separators = free.filter(({ text }) => ',;|•>-'.includes(text) || lists.has(text)).length;
  const words = free.filter(({ isWord, text }) => isWord && !lists.has(text)).length;
  return words >= 2 || (separators === 0 && words === 1);
}
