import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import type { Candidate } from '../../evidence/candidates.js';
import type { ReadCriterion } from '../../read-answer.js';

/** So near to what is said of a slip and makes none of it, and so much nearer than to any way to make it. */
const leastSound = 0.3;
const leastLean = 0.1;

/** A slip that is in doubt is none where another sentence says that it is avoided: "person names are removed before indexing". */
export function unlessAvoided(
  verdict: CriterionVerdict,
  { compiled: { criterion }, candidates }: ReadCriterion,
): CriterionVerdict {
  if (criterion.kind !== 'anti-pattern' || verdict.verdict !== 'unsure') return verdict;
  if (!candidates.some(isAvoiding)) return verdict;
  const { closest: _, ...rest } = verdict;
  return { ...rest, verdict: 'not-met', evidence: [], reason: 'Not found.', chance: 0 };
}

/** It has a word of rejection, and speaks of the slip; that it is avoided may have been told. */
const isAvoiding = ({
  passage,
  first,
  last,
  within,
  isDoubtful,
  closeness,
  halfCloseness,
}: Candidate): boolean =>
  passage.kind === 'phase' &&
  first === last &&
  passage.segments[first]?.isQuestion === false &&
  within.length > 0 &&
  isDoubtful &&
  halfCloseness >= leastSound &&
  halfCloseness - closeness >= leastLean;
