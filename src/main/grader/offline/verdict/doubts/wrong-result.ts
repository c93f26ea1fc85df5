import type { Answer } from '../../../../../core/answer/answer.js';
import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import type { ReadCriterion } from '../../read-answer.js';
import type { WrongResultFinder } from '../../rubric/wrong-results.js';
import { doubtful } from '../judge-window.js';
import { evidenceOf, withoutRepeats } from '../quote-evidence.js';

/**
 * A criterion that would be met is open where a result of the answer is another than the author's: that is said, and not what it
 * should be, which is for the person to work out.
 */
export function unlessWrongResult(
  verdict: CriterionVerdict,
  { compiled: { criterion }, candidates }: ReadCriterion,
  answer: Answer,
  wrongIn: WrongResultFinder,
): CriterionVerdict {
  const isMet = verdict.verdict === 'met' || verdict.parts?.includes('met') === true;
  if (!isMet || ['clarifying', 'anti-pattern'].includes(criterion.kind)) return verdict;
  const shown = verdict.evidence.filter(({ place }) => place.kind === 'text');
  const phases = new Set(
    [criterion.phase].concat(
      shown.flatMap(({ place }) => (place.kind === 'text' ? [place.phaseId] : [])),
    ),
  );
  const notes = [...new Set(candidates.map(({ passage }) => passage))].filter(
    ({ kind, phaseId }) => kind === 'phase' && phases.has(phaseId ?? ''),
  );
  const quote = wrongIn(notes.map(({ text }) => text.source).join('\n\n'));
  if (quote === null) return verdict;
  const own = candidates.find(
    ({ passage, first, last }) =>
      first === last &&
      notes.includes(passage) &&
      passage.text.source
        .slice(passage.segments[first]?.from, passage.segments[last]?.to)
        .includes(quote),
  );
  const quotes = withoutRepeats([
    ...(own === undefined ? [] : [evidenceOf(own, answer)]),
    ...shown,
  ]).slice(0, mostShown);
  const { parts: _, ...rest } = verdict;
  const reason = `You come to ${quote}; I would expect another number. Work it out again.`;
  return { ...rest, verdict: 'unsure', evidence: [], reason, closest: quotes, chance: doubtful };
}

const mostShown = 3;
