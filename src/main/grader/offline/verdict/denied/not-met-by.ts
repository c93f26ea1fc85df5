import type { Answer } from '../../../../../core/answer/answer.js';
import type { CriterionKind } from '../../../../../core/prompt/criterion.js';
import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import type { Candidate } from '../../evidence/candidates.js';
import { shownFirst } from '../quote-evidence.js';
import { shortQuote } from '../quoted-stretch.js';

/** Whether a sentence may still decide against it: it is open, or not met and gets its reason so, and no part of it is met. */
export const mayBeDenied = (
  { verdict, parts = [] }: CriterionVerdict,
  kind: CriterionKind,
): boolean =>
  kind !== 'clarifying' &&
  kind !== 'anti-pattern' &&
  (verdict === 'unsure' || verdict === 'not-met') &&
  !parts.includes('met');

/** Not met by a sentence of the answer, which is quoted and shown first; `why` ends the reason. */
export function notMetBy(
  one: Candidate,
  verdict: CriterionVerdict,
  answer: Answer,
  why: string,
): CriterionVerdict {
  return {
    ...verdict,
    verdict: 'not-met',
    reason: `You write “${shortQuote(one)}”, which ${why}.`,
    closest: shownFirst(one, verdict, answer),
  };
}
