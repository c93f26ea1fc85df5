import type { Answer } from '../../../../../core/answer/answer.js';
import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import type { Candidate } from '../../evidence/candidates.js';
import type { ReadCriterion } from '../../read-answer.js';
import type { Backwards } from '../../rubric/backwards.js';
import { evidenceOf } from '../quote-evidence.js';
import { doubtful } from '../judge-window.js';

/** A criterion that would be met is open where its paragraph puts its steps, its values or its directions the other way round. */
export function unlessBackwards(
  verdict: CriterionVerdict,
  { compiled: { criterion, backwardsIn } }: ReadCriterion,
  said: Candidate | null,
  answer: Answer,
): CriterionVerdict {
  const isMet = verdict.verdict === 'met' || verdict.parts?.includes('met') === true;
  if (!isMet || said?.passage.kind !== 'phase') return verdict;
  if (['clarifying', 'anti-pattern'].includes(criterion.kind)) return verdict;
  const { passage, first, last } = said;
  const own = passage.segments.slice(first, last + 1);
  const paragraphs = new Set(own.map(({ paragraph }) => paragraph));
  const around = passage.segments.filter(({ paragraph }) => paragraphs.has(paragraph));
  const found = backwardsIn(
    own.flatMap(({ tokens }) => tokens),
    around.flatMap(({ tokens }) => tokens),
  );
  if (found === null) return verdict;
  const { parts: _, ...rest } = verdict;
  return {
    ...rest,
    verdict: 'unsure',
    evidence: [],
    reason: reasonOf(found, passage.text.source),
    closest: [evidenceOf(said, answer)],
    chance: doubtful,
  };
}

function reasonOf({ kind, words }: Backwards, source: string): string {
  const [one, other] = words.map(({ from, to }) => `“${source.slice(from, to)}”`);
  switch (kind) {
    case 'order':
      return `You put ${one ?? ''} before ${other ?? ''}. Is that the order you mean?`;
    case 'values':
      return `You may say ${one ?? ''} where ${other ?? ''} belongs, and the other way round. Which do you mean?`;
    case 'direction':
      return `You write ${one ?? ''} of ${other ?? ''}. Is that the direction you mean?`;
  }
}
