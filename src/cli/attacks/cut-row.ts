import { resolve } from 'node:path';
import { sentencesOf } from '../../main/grader/llm/orders/clauses.js';
import { orderClauses } from '../../main/grader/llm/orders/order-clauses.js';
import { wordsOfQuestion } from '../../main/grader/llm/orders/without-orders.js';
import { shownText } from '../../main/grader/llm/view/sanitized-text.js';
import { loadPrompts } from '../../main/prompts/bank/read-bank.js';
import type { Row } from '../report/report-rows.js';

const bank = resolve(import.meta.dirname, '../../../prompts');
const mostPercent = 0.5;

/** How many clauses of the bank's reference answers are taken for orders to the grader, in percent of their sentences. */
export async function cutRow(): Promise<Row> {
  const { prompts } = await loadPrompts(bank);
  const counts = prompts.map((prompt) => {
    const { text } = shownText(prompt.reference.answer);
    const said = sentencesOf(text).length;
    return { said, cut: orderClauses(text, wordsOfQuestion(prompt)).length };
  });
  const said = counts.reduce((sum, one) => sum + one.said, 0);
  const cut = counts.reduce((sum, one) => sum + one.cut, 0);
  const percent = (100 * cut) / Math.max(1, said);
  return {
    name: 'clauses of reference answers taken for orders',
    value: percent,
    unit: '% of sentences',
    bar: `≤ ${String(mostPercent)}`,
    holds: percent <= mostPercent,
    n: said,
    reason: `${String(cut)} clauses`,
  };
}
