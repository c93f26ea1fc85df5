import type { Prompt } from '../../../../core/prompt/prompt.js';
import type { Stretch } from './clauses.js';
import { orderClauses, ownWordsOf, type OwnWords } from './order-clauses.js';

/** What stands for a clause that was cut. */
const gap = '[…]';

/** A text, or a part of it, without these stretches. */
export function textWithout(
  text: string,
  cuts: readonly Stretch[],
  part: Stretch = { start: 0, end: text.length },
): string {
  const pieces: string[] = [];
  let at = part.start;
  for (const { start, end } of cuts) {
    if (end <= part.start || start >= part.end) continue;
    pieces.push(text.slice(at, Math.max(at, start)), gap);
    at = Math.min(part.end, end);
  }
  return `${pieces.join('')}${text.slice(at, part.end)}`;
}

/** The words of grading that a prompt uses of its own. */
export const wordsOfQuestion = ({ statement, facts, rubric, reference }: Prompt): OwnWords =>
  ownWordsOf([
    statement,
    reference.answer,
    ...facts.map(({ answer }) => answer),
    ...rubric.flatMap(({ title, strong, phrasings }) => [title, strong, ...phrasings]),
  ]);

export const withoutOrders = (text: string, own: OwnWords): string =>
  textWithout(text, orderClauses(text, own));
