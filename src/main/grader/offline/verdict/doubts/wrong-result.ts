import type { Answer } from '../../../../../core/answer/answer.js';
import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import { comesTo, failedSums } from '../../../../../core/review/figures/failed-sums.js';
import type { Estimate } from '../../../../../core/review/figures/own-figures.js';
import type { ReadCriterion } from '../../read-answer.js';
import type { WrongResultFinder } from '../../rubric/wrong-results.js';
import { doubtful } from '../judge-window.js';
import { evidenceOf, withoutRepeats } from '../quote-evidence.js';

/**
 * A criterion that would be met is open where a result of the answer is another than the author's: that is said, and not what it
 * should be, which is for the person to work out. Of an open one it is named before all words that may be missing, and so is a sum
 * in what is shown that does not come out.
 */
export function unlessWrongResult(
  verdict: CriterionVerdict,
  { compiled: { criterion }, candidates }: ReadCriterion,
  answer: Answer,
  {
    wrongIn,
    estimates,
  }: { readonly wrongIn: WrongResultFinder; readonly estimates: readonly Estimate[] },
): CriterionVerdict {
  const isMet = verdict.verdict === 'met' || verdict.parts?.includes('met') === true;
  const isOpen = !isMet && verdict.verdict === 'unsure' && isUndoubted(verdict);
  if (!(isMet || isOpen) || ['clarifying', 'anti-pattern'].includes(criterion.kind)) return verdict;
  const { closest = [] } = verdict;
  const shown = [...verdict.evidence, ...(isOpen ? closest : [])].filter(
    ({ place }) => place.kind === 'text',
  );
  const [failed] = isOpen ? shown.flatMap(({ quote }) => failedSums(quote, estimates)) : [];
  if (failed !== undefined)
    return {
      ...verdict,
      reason: `Your sum “${failed.said}” comes to ${comesTo(failed)}. Work it out again.`,
    };
  const phases = new Set(
    [criterion.phase].concat(
      shown.flatMap(({ place }) => (place.kind === 'text' ? [place.phaseId] : [])),
    ),
  );
  const notes = [...new Set(candidates.map(({ passage }) => passage))].filter(
    ({ kind, phaseId }) => kind === 'phase' && phases.has(phaseId ?? ''),
  );
  const said = notes.map(({ text }) => text.source).join('\n\n');
  const quote = isOpen ? wrongIn(said, 'estimates') : wrongIn(said);
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
  const reason = `You come to ${quote}; I would expect another number. Work it out again.`;
  if (isOpen) return { ...verdict, reason, closest: quotes };
  const { parts: _, ...rest } = verdict;
  return { ...rest, verdict: 'unsure', evidence: [], reason, closest: quotes, chance: doubtful };
}

/** What another doubt has opened has its odds, and a reason of its own; and of what is unlikely said a number may be of anything. */
const isUndoubted = ({ chance = 0 }: CriterionVerdict): boolean =>
  chance > doubtful && chance !== asLikely;
/** The odds of what is said, and taken back elsewhere. */
const asLikely = 0.5;

const mostShown = 3;
