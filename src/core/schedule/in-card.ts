import type { AskedAs } from './asked-as.js';

type Card = Pick<AskedAs, 'ask' | 'strong'>;

/** Whether each number of a text stands in what a card says: it asks in another setting than its prompt. */
export function isInCard(text: string, card: string): boolean {
  const own = new Set(numbersIn(card));
  return numbersIn(text).every((number) => own.has(number));
}

/**
 * A reason without the sentence that ends in words of the prompt's answer, where these have numbers that the card does not know:
 * the grader names them last, behind a colon or a ", not".
 */
export function reasonInCard(reason: string, { ask, strong }: Card): string {
  const at = reason.lastIndexOf('“');
  const before = reason.slice(0, Math.max(0, at)).trimEnd();
  const isAside = before.endsWith(aside);
  if (!isAside && !before.endsWith(':')) return reason;
  if (isInCard(reason.slice(at), `${ask} ${strong}`)) return reason;
  const lead = isAside
    ? `${before.slice(0, -aside.length)}.`
    : before.slice(0, before.lastIndexOf('. ') + 1);
  return `${lead} The strong answer says more.`.trim();
}

const aside = ', not';

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
