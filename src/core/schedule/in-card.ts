import type { AskedAs } from './asked-as.js';

type Card = Pick<AskedAs, 'ask' | 'strong'>;

/** Whether each number of a text stands in what a card says: it asks in another setting than its prompt. */
export function isInCard(text: string, card: string): boolean {
  const own = new Set(numbersIn(card));
  return numbersIn(text).every((number) => own.has(number));
}

/**
 * A reason without the sentence that ends in words of the prompt's answer, where these have numbers that the card does not know, or
 * speak of something else: the grader names them last, behind a colon.
 */
export function reasonInCard(reason: string, { ask, strong }: Card): string {
  const at = reason.lastIndexOf('“');
  const before = reason.slice(0, Math.max(0, at)).trimEnd();
  if (!before.endsWith(':')) return reason;
  const [missing, card] = [reason.slice(at), `${ask} ${strong}`];
  if (isInCard(missing, card) && speaksOf(missing, card)) return reason;
  const lead = before.slice(0, before.lastIndexOf('. ') + 1);
  return `${lead} The strong answer says more.`.trim();
}

/** Two numbers that only the strong answer has, or so many of the longer words that it has beyond the question. */
const leastNumbers = 2;
const leastOfWords = 0.3;
const leastWords = 3;

/** Whether an answer shares so much with the card's strong one that words alone are no ground to deny it. */
export function comesNear(text: string, { ask, strong }: Card): boolean {
  const asked = new Set([...numbersIn(ask), ...beginningsIn(ask)]);
  const own = new Set([...numbersIn(text), ...beginningsIn(text)]);
  const sharedOf = (all: readonly string[]): readonly [shared: number, of: number] => {
    const beyond = [...new Set(all)].filter((one) => !asked.has(one));
    return [beyond.filter((one) => own.has(one)).length, beyond.length];
  };
  const [numbers] = sharedOf(numbersIn(strong));
  const [words, of] = sharedOf(beginningsIn(strong));
  return numbers >= leastNumbers || (words >= leastWords && words >= leastOfWords * of);
}

/** Whether most of a text's longer words stand in what a card says, whatever their endings. */
function speaksOf(text: string, card: string): boolean {
  const own = new Set(beginningsIn(card));
  const words = beginningsIn(text);
  return 2 * words.filter((word) => own.has(word)).length >= words.length;
}

const beginningsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
