import type { Verdict } from '../../../../core/grade/grade.js';
import type { OpinionTrust } from '../../../../core/grader/self-test.js';
import type { Vote } from './vote.js';

const isClaim = (verdict: Verdict): boolean => verdict === 'met' || verdict === 'partial';

/**
 * Whether one opinion is not enough: its evidence was not found, its word and its evidence do not go together, or the
 * offline grader is sure of the contrary. Of a model that is not known to judge well also what is half, and what goes
 * beyond the half that the offline grader sees. Where the offline grader is not sure it says nothing.
 */
export function isDoubtful(
  { said, verdict }: Vote,
  offline: Verdict,
  trust: OpinionTrust,
): boolean {
  if (said === null) return false;
  if (verdict === 'unsure' && said.verdict !== 'unsure') return true;
  if (isClaim(verdict) && offline === 'not-met') return true;
  if (verdict === 'not-met' && offline === 'met') return true;
  if (trust === 'first') return false;
  return said.verdict === 'partial' || (verdict === 'met' && offline === 'partial');
}
