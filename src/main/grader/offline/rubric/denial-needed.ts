import type { Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';

/** Words by which a sentence denies, limits or misses something. */
const denying = wordSet(
  'no not nor neither never none nothing nobody nowhere cannot without only unless until fail fails failing failed miss ' +
    'misses missing missed lack lacks lacking blind hide hides hidden ignore ignores ignoring unable impossible hardly ' +
    'rarely seldom wrong wrongly instead rather avoid avoids avoiding stop stops prevent prevents forbid forbids exclude ' +
    'excludes skip skips less little few fewer zero free alone just still yet but however though although except ' +
    'beyond outside against differ differs different unlike unchanged untouched unaffected unknown undefined unbiased ' +
    'independent refuse refuses reject rejects drop drops lose loses lost stale false invalid useless',
);
const isDenying = ({ text, isWord }: Token): boolean =>
  isWord &&
  (denying.has(text) ||
    text.endsWith("n't") ||
    /^(?:dont|doesnt|isnt|wont|cant|didnt)$/.test(text));

export const deniesSomething = (tokens: readonly Token[]): boolean => tokens.some(isDenying);

const leastTexts = 5;
const leastShare = 0.9;

/** Whether nearly all of the texts deny something: then what denies nothing hardly says the same. */
export function needsDenial(texts: readonly (readonly Token[])[]): boolean {
  const denials = texts.filter(deniesSomething).length;
  return texts.length >= leastTexts && denials >= leastShare * texts.length;
}
