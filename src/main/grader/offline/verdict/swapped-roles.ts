import type { Answer } from '../../../../core/answer/answer.js';
import type { CriterionVerdict } from '../../../../core/grade/grade.js';
import type { ReadCriterion } from '../read-answer.js';
import { clausesIn, nameAt, swapIn } from '../rubric/bindings.js';
import type { Candidate } from '../evidence/candidates.js';
import { evidenceOf } from './quote-evidence.js';

/** It is more likely the other way round. */
const doubtful = 0.4;

/** Where what is said of one thing holds of the other, and the reverse, a criterion that would be met is open. */
export function unlessSwapped(
  verdict: CriterionVerdict,
  { compiled: { criterion, ways } }: ReadCriterion,
  said: Candidate | null,
  answer: Answer,
): CriterionVerdict {
  const isMet = verdict.verdict === 'met' || verdict.parts?.includes('met') === true;
  if (!isMet || said?.passage.kind !== 'phase' || criterion.kind === 'anti-pattern') return verdict;
  const { passage, first, last } = said;
  const tokens = passage.segments.slice(Math.max(0, first - 1), last + 2).map((one) => one.tokens);
  const swap = swapIn(tokens.flatMap(clausesIn), ways.map(clausesIn));
  if (swap === null) return verdict;
  const all = tokens.flat();
  const [one, other] = swap.map((word) => {
    const token = all.find((_, at) => nameAt(all, at) === word);
    return token === undefined ? word : passage.text.source.slice(token.from, token.to);
  });
  const { parts: _, ...rest } = verdict;
  return {
    ...rest,
    verdict: 'unsure',
    evidence: [],
    reason: `You may say of “${one ?? ''}” what holds of “${other ?? ''}”, and the other way round. Which do you mean?`,
    closest: [evidenceOf(said, answer)],
    chance: doubtful,
  };
}
