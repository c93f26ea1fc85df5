import type { Answer } from '../../../../../core/answer/answer.js';
import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import type { Candidate } from '../../evidence/candidates.js';
import { isLeftOpen } from '../../evidence/contradiction.js';
import type { ReadCriterion } from '../../read-answer.js';
import type { Compiled } from '../../rubric/compile-rubric.js';
import { isShort } from '../denied/falls-short.js';
import { chanceOf } from '../features.js';
import { fit } from '../fitted-weights.js';
import { shownFirst } from '../quote-evidence.js';
import { shortQuote } from '../quoted-stretch.js';

/**
 * Of a criterion that is not met, or open, a sentence that says what whoever meets it does not say, "KL is symmetric", is what to
 * name, wherever it stands, before all that may be missing; and of an open one, where it is the first doubt, a
 * sentence that nearly says what falls short.
 */
export function namingAgainst(
  verdict: CriterionVerdict,
  { compiled, candidates }: ReadCriterion,
  answer: Answer,
  isFirst: boolean,
): CriterionVerdict {
  const { criterion } = compiled;
  const isOpen = verdict.verdict === 'unsure';
  if (!isOpen && verdict.verdict !== 'not-met') return verdict;
  if (['clarifying', 'anti-pattern'].includes(criterion.kind)) return verdict;
  const against =
    candidates.find(isAgainst) ?? (isOpen && isFirst ? shortOf(candidates, compiled) : undefined);
  if (against === undefined || verdict.reason.includes(shortQuote(against))) return verdict;
  return {
    ...verdict,
    reason: isAgainst(against)
      ? `You write “${shortQuote(against)}”, which speaks against it.${isOpen ? ' Do you mean it?' : ''}`
      : `You write “${shortQuote(against)}”, which alone falls short of it. Do you say more?`,
    closest: shownFirst(against, verdict, answer),
  };
}

/** It speaks of the criterion, and comes nearer to what falls short: "win rate" may stand in a sentence on something else. */
const isAgainst = (one: Candidate): boolean =>
  2 * one.within.length >= one.groups &&
  one.halfCloseness > one.closeness &&
  one.isReversed &&
  one.first === one.last &&
  one.passage.kind === 'phase' &&
  !one.isTold &&
  !isLeftOpen(one);

/** As much of it stands in one line that falls short as in any way to meet it, and it is as near to all of those. */
const leastShared = 0.4;
const mostChance = 0.6;

/** A plain sentence of the criterion's phase that nearly says what falls short, where nothing else likely meets it. */
function shortOf(candidates: readonly Candidate[], compiled: Compiled): Candidate | undefined {
  if (candidates.some((one) => !one.isTold && chanceOf(one, fit) >= mostChance)) return undefined;
  return candidates.find(
    (one) =>
      one.passage.phaseId === compiled.criterion.phase &&
      !isLeftOpen(one) &&
      isShort(one, compiled, { shared: Math.max(leastShared, one.likeness), lean: 0 }),
  );
}
