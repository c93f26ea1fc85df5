import type { AskedAs } from './asked-as.js';

type Card = Pick<AskedAs, 'ask' | 'strong'>;

/** Whether each number of a text stands in what a card says: it asks in another setting than its prompt. */
export function isInCard(text: string, card: string): boolean {
  const own = new Set(numbersIn(card));
  return numbersIn(text).every((number) => own.has(number));
}

/** A reason without the words of the prompt's answer that it ends in, where they have numbers that the card does not know. */
export function reasonInCard(reason: string, { ask, strong }: Card): string {
  const at = quotedPart.exec(reason);
  if (at === null || isInCard(at[0], `${ask} ${strong}`)) return reason;
  const lead = reason.slice(0, at.index).trim();
  return `${lead}${at[0].startsWith(',') ? '.' : ''} The strong answer says more.`.trim();
}

/** As the grader closes a reason: it names a sentence of the prompt's own answer. */
const quotedPart =
  /(?:, not|I can’t tell whether you also say this:|Do your words also say this:|I don’t find this part(?:, unless other words say it)?:) “.*”\??$/s;

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
