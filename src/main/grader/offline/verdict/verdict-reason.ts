import type { CriterionKind } from '../../../../core/prompt/criterion.js';
import type { Place, Verdict } from '../../../../core/grade/grade.js';
import type { Phase } from '../../../../core/prompt/prompt.js';
import { assertNever } from '../../../../core/result.js';
import type { Claim } from './claims.js';
import type { Passage } from '../passages/passages.js';

/** Why words have the verdict that they have, as a sentence to the person who wrote them. */
export function reasonOf(
  { verdict, candidate, compiled: { criterion } }: Claim,
  phases: readonly Phase[],
): string {
  switch (verdict) {
    case 'met':
      return criterion.kind === 'clarifying'
        ? `You asked it ${whereOf(candidate.passage, phases)}.`
        : `You said it ${whereOf(candidate.passage, phases)}.`;
    case 'partial':
      return 'You drew it, but don’t say how it works.';
    case 'unsure':
      return doubtIn(candidate, criterion.kind);
    case 'not-met':
      return notSaid;
    default:
      return assertNever(verdict);
  }
}

function doubtIn(candidate: Claim['candidate'], kind: CriterionKind): string {
  const { isThin, isListed, isAssumed, isDenied, isDoubtful, within, groups } = candidate;
  if (kind === 'anti-pattern') return 'These words come close to it. Did you mean to do that?';
  if (isAssumed) return 'You assume it, but don’t ask.';
  if (isThin || isListed) return 'You name it, but don’t explain how or why.';
  if (isDenied || isDoubtful) return 'Close, but I can’t tell whether you mean it.';
  if (kind === 'clarifying') return 'You ask something close. Is it this?';
  return within.length === groups
    ? 'You name it. Do you also explain how or why?'
    : 'Close. Did you say all of it, in your own words?';
}

const notSaid = 'Your closest words don’t say it.';

/** How near an answer comes to what it does not say; `isDrawn` where a drawing shows it that does not count by itself. */
export type Miss = {
  readonly isSlip: boolean;
  readonly isDrawn: boolean;
  readonly isNear: boolean;
};

export function missReason({ isSlip, isDrawn, isNear }: Miss): string {
  if (isSlip) return 'Not found.';
  if (isDrawn) return 'Only your drawing shows this; no words say how it works.';
  return isNear ? notSaid : 'Nothing in your answer covers this.';
}

/** A pattern in a drawing, or terms in code. */
export function shownReason(verdict: Verdict, place: Place | null, isTurned: boolean): string {
  if (place?.kind === 'code') {
    return verdict === 'met'
      ? 'A few lines of your code do it.'
      : 'A few lines of your code do most of it, but not all.';
  }
  if (verdict === 'met') return 'Your drawing has its parts, connected correctly.';
  return isTurned
    ? 'Your drawing has its parts, but an arrow points the wrong way.'
    : 'Your drawing has its parts, but no words say how they work.';
}

/** Where a passage stands, as the end of a sentence. */
function whereOf({ kind, phaseId, questionIndex }: Passage, phases: readonly Phase[]): string {
  switch (kind) {
    case 'question':
      return `in question ${String(questionIndex + 1)}`;
    case 'board':
      return 'on the board';
    case 'diagram':
      return 'in the diagram';
    case 'phase':
      return `in ${phases.find(({ id }) => id === phaseId)?.title ?? 'the notes'}`;
  }
}
