import type { Answer } from '../../../../../core/answer/answer.js';
import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import type { Candidate } from '../../evidence/candidates.js';
import type { ReadSegment } from '../../passages/passages.js';
import type { ReadCriterion } from '../../read-answer.js';
import type { Compiled } from '../../rubric/compile-rubric.js';
import { chanceOf } from '../features.js';
import { fit } from '../fitted-weights.js';
import { isRejected } from '../judge-window.js';
import { mayBeDenied, notMetBy } from './not-met-by.js';

/**
 * So much of a sentence stands in one line that falls short, and so much nearer it is to all of those than to any way to meet it. Of
 * the open criteria of the labelled answers with such a sentence, and without high odds, none of 29 is met, and 3 in part.
 */
const plainly = { shared: 0.5, lean: 0.3, chance: 0.6 } as const;
/**
 * Or less of it, "I think the compute sets the speed of a step", where it is nearer still to what falls short and the odds are
 * small: of those none is met either.
 */
const clearly = { shared: 0.3, lean: 0.38, chance: 0.5 } as const;
const leastWords = 6;

/**
 * An open criterion is not met where a plain sentence says what falls short of it, nearly in the author's own words, and no other is
 * near; of one that is not met it says why.
 */
export function unlessShort(
  verdict: CriterionVerdict,
  { compiled, candidates }: ReadCriterion,
  answer: Answer,
): CriterionVerdict {
  const { chance = 1 } = verdict;
  if (!mayBeDenied(verdict, compiled.criterion.kind) || chance >= plainly.chance) return verdict;
  // Nor what was likely said, and is open for a doubt: then it is the doubt that is asked about.
  if (candidates.some((one) => !one.isTold && chanceOf(one, fit) >= plainly.chance)) return verdict;
  const least = chance < clearly.chance ? [plainly, clearly] : [plainly];
  const [short] = candidates
    .filter((one) => least.some((bounds) => isShort(one, compiled, bounds)))
    .toSorted((a, b) => b.halfCloseness - b.closeness - a.halfCloseness + a.closeness);
  return short === undefined ? verdict : notMetBy(short, verdict, answer, 'falls short of it');
}

type Bounds = { readonly shared: number; readonly lean: number };

/** Whether a plain sentence says what falls short of a criterion: by how much of it stands in one such line, and by its lean. */
export function isShort(
  { passage, first, last, closeness, halfCloseness, isTold }: Candidate,
  { half }: Compiled,
  { shared, lean }: Bounds,
): boolean {
  const segment = passage.segments[first];
  if (segment === undefined || first !== last || passage.kind !== 'phase' || isTold) return false;
  if (segment.wordCount < leastWords || !isPlain(segment)) return false;
  if (halfCloseness - closeness < lean) return false;
  return Math.max(0, ...half.likenesses(segment.bag)) >= shared;
}

/** What is asked, denied or called wrong is not done. */
export const isPlain = (segment: ReadSegment): boolean =>
  !segment.isQuestion && segment.denial === 'none' && !isRejected(segment);
