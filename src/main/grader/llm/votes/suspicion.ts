import type { SaidVerdict } from '../ask/verdict-reply.js';
import { bareQuote, normalText } from '../evidence/normalize-quote.js';
import type { Session } from './grading-session.js';
import type { Opinion } from './first-votes.js';

const leastEchoed = 30;

/**
 * Whether something in the texts may order the model about: a clause or a sentence that speaks to a grader, a decoy that
 * was found met, or a reply that quotes the rules it was given or says that it does as it was told.
 */
export function isSuspect(
  { orders, options }: Pick<Session, 'orders' | 'options'>,
  opinions: readonly Opinion[],
): boolean {
  if (orders.count > 0 || orders.isHinted || opinions.some(({ isTalkedInto }) => isTalkedInto))
    return true;
  const rules = normalText(
    [options.templates.system, ...Object.values(options.templates.rules)].join('\n'),
  ).text;
  return opinions.some(({ vote: { said } }) => said !== null && echoes(said, rules));
}

function echoes({ quotes, reason }: SaidVerdict, rules: string): boolean {
  if (obeys.test(reason)) return true;
  return quotes
    .map(bareQuote)
    .some((quote) => quote.length >= leastEchoed && rules.includes(quote));
}

/** "As I was told", "a note to the grader", and no more: prompts of the bank speak of instructions and judges too. */
const obeys =
  /\bas (?:i was |i am )?(?:told|instructed|ordered|directed)\b|\b(?:instruct\w*|orders?|notes?|message|request)\s(?:to|for) (?:the|any|its|whichever) (?:grader|reviewer|assessor|examiner|evaluator)s?\b/i;
