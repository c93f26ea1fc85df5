import { wantedTerms } from '../meaning/wanted-terms.js';
import type { Entry } from '../meaning/sheet-index.js';
import type { Fold } from '../meaning/text-terms.js';

/** What a question's first word asks for: somebody, a reason, a place, a time, a number. */
export const askedFor = ['who', 'why', 'where', 'when', 'how many', 'which'] as const;
export type AskedFor = (typeof askedFor)[number];

const firstWords: Readonly<Record<AskedFor, RegExp>> = {
  who: /\b(?:who|whom|whose)\b/i,
  why: /\bwhy\b|\bwhat for\b|\bhow come\b|\breason\b/i,
  where: /\bwhere\b/i,
  when: /\bwhen\b|\bhow (?:long|old|often|soon)\b|\bwhat time\b/i,
  'how many': /\bhow (?:many|much|big|large)\b|\bwhat (?:share|fraction|percentage|number)\b/i,
  which: /\b(?:which|what (?:kind|sort|type)|what) \w/i,
};

/** The first of these that a part of a message asks for; null where it asks for whether something is so. */
export const askedForIn = (parts: readonly string[]): AskedFor | null =>
  askedFor.find((one) => parts.some((part) => firstWords[one].test(part))) ?? null;

/** Those that the sheet knows a question for. */
export const kindsOf = ({ wordings }: Entry): ReadonlySet<AskedFor> =>
  new Set(askedFor.filter((one) => [...wordings].some((text) => firstWords[one].test(text))));

const named =
  /\b(?:which|whose|what(?: (?:kind|sort|type)s? of)?|how (?:many|much)|(?:is|are) there(?: an?| any| some)?|do (?:we|you|they) (?:already )?have(?: an?| any| some)?)\s+((?:(?!(?:is|are|was|were|do|does|did|can|may|could|will|would|have|has|had|should|must|per|in|of|on|at|to|from|for|with|and|or|we|i|you|they|it)\b)[\w-]+ ?){1,4})/gi;

/** What the question names right behind its first word: `cloud`, `region` of "Which cloud region is it in?". */
export function focusOf(message: string, fold: Fold): readonly string[] {
  return [
    ...new Set([...message.matchAll(named)].flatMap(([, thing = '']) => wantedTerms(thing, fold))),
  ];
}
