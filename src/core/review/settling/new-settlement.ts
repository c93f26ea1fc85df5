import { findOwnWords } from '../../answer/find-own-words.js';
import { judgedBy } from '../../grade/judged-criteria.js';
import { canSettle, needsQuote, type Settlement } from '../../grade/settlement.js';
import { fail, ok, type Result } from '../../result.js';
import type { Review } from '../review.js';

/** What the person says of a criterion, as they say it: the quote is not looked up yet. */
export type SettleOrder = {
  readonly gradeId: string;
  readonly criterionId: string;
  readonly verdict: Settlement['verdict'];
  readonly quote?: string | undefined;
};

export type NotSettled =
  | { readonly kind: 'no-grade' }
  | { readonly kind: 'no-criterion' }
  | { readonly kind: 'quote-needed'; readonly why: 'none' | 'not-in-answer' };

/** An order as the event that is kept, with its quote's place in the answer; or why it cannot be kept. */
export function newSettlement(
  { gradeId, criterionId, verdict, quote }: SettleOrder,
  { prompt, state, grades }: Pick<Review, 'prompt' | 'state' | 'grades'>,
  atMs: number,
): Result<Settlement, NotSettled> {
  const grade = grades.find(({ id }) => id === gradeId);
  if (grade === undefined) return fail({ kind: 'no-grade' });
  const judged = judgedBy(grade, prompt).find(({ criterion }) => criterion.id === criterionId);
  if (judged === undefined || !canSettle(criterionId, grade)) return fail({ kind: 'no-criterion' });
  const event = { criterionId, verdict, atMs };
  if (quote === undefined) {
    const isProofless = needsQuote(judged.criterion, judged.said, verdict);
    return isProofless ? fail({ kind: 'quote-needed', why: 'none' }) : ok(event);
  }
  const found = findOwnWords(quote, state, prompt);
  return found === null
    ? fail({ kind: 'quote-needed', why: 'not-in-answer' })
    : ok({ ...event, ...found });
}
