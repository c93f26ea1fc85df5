import type { Place, Verdict } from '../../../../core/grade/grade.js';
import type { Phase } from '../../../../core/prompt/prompt.js';
import { assertNever } from '../../../../core/result.js';
import type { Candidate } from '../evidence/candidates.js';
import type { Compiled } from '../rubric/compile-rubric.js';
import { holdsTerm } from '../../text/term-match.js';
import type { Claim } from './claims.js';
import { namedTerms, quoted, whereOf } from './named-terms.js';

export type Decided = {
  readonly verdict: Verdict;
  /** Null where a drawing or code decided. */
  readonly claim: Claim | null;
  /** Where the best evidence stands. */
  readonly place: Place | null;
  /** A drawing decided, and an arrow of it runs the other way. */
  readonly isTurned: boolean;
  /** Half in words and half in the drawing, each whole in its way. */
  readonly isBoth: boolean;
};

/** One line on why, from what the grader went by. */
export function reasonOf(
  compiled: Compiled,
  { verdict, claim, place, isBoth, isTurned }: Decided,
  phases: readonly Phase[],
): string {
  if (claim === null) return shownReason(verdict, place, isTurned);
  if (compiled.criterion.kind === 'anti-pattern') return named('Says', claim, phases);
  switch (verdict) {
    case 'met':
      return isBoth
        ? `${named('Names', claim, phases)} The drawing shows the rest.`
        : named(compiled.criterion.kind === 'clarifying' ? 'Asks' : 'Names', claim, phases);
    case 'partial':
      if (claim.candidate.isThin) return 'Named beside other terms, not explained.';
      if (claim.candidate.isListed) return 'Named in a list, not explained.';
      if (claim.candidate.isAssumed) return 'Taken for granted, not asked.';
      return claim.others.length > 0 ? 'Its parts are said, far from each other.' : lacking(claim);
    case 'unsure':
      return 'Close to what is asked, but the words do not settle it.';
    case 'not-met':
      return missReason(compiled, false);
    default:
      return assertNever(verdict);
  }
}

export function missReason(
  { criterion }: Compiled,
  isDrawn: boolean,
  candidates: readonly Candidate[] = [],
): string {
  if (criterion.kind === 'anti-pattern') return 'Not found.';
  if (isDrawn) return 'Only the drawing shows this, and no words say how it works.';
  const isNamed = candidates.some(({ within, groups }) => groups > 0 && within.length === groups);
  return isNamed
    ? 'Its terms fall, but neither their sentence nor the rest of the answer bears them out.'
    : 'Nothing in the answer speaks to this.';
}

function named(verb: string, { compiled, candidate }: Claim, phases: readonly Phase[]): string {
  const { passage, within, near, groups } = candidate;
  const terms = namedTerms(compiled, candidate);
  const what = terms.length === 0 ? 'it in other words' : quoted(terms);
  const beside = near >= groups ? 'in the sentence beside it' : 'in other words';
  const rest = terms.length === 0 || within.length >= groups ? '' : `, the rest ${beside}`;
  return `${terms.length === 0 ? 'Says' : verb} ${what}, ${whereOf(passage, phases)}${rest}.`;
}

/** A pattern in a drawing, or terms in code. */
function shownReason(verdict: Verdict, place: Place | null, isTurned: boolean): string {
  if (place?.kind === 'code') {
    return verdict === 'met'
      ? 'A few lines of the code hold all of its terms.'
      : 'A few lines of the code hold most of its terms, but not all.';
  }
  if (verdict === 'met') return 'The drawing has its parts, joined as they should be.';
  return isTurned
    ? 'The drawing has its parts, but an arrow runs the other way.'
    : 'The drawing has its parts, but no words say how they work.';
}

/** Names the part that is missing by terms of its cue group. */
function lacking({ compiled, candidate }: Claim): string {
  const { passage, first, last } = candidate;
  const window = passage.segments.slice(first, last + 1).flatMap(({ tokens }) => tokens);
  const open = compiled.groups.findIndex((group) => !holdsTerm(group, window));
  if (open < 0) return 'Its terms are there, but too little around them says how or why.';
  const terms = (compiled.criterion.cues[open] ?? [])
    .filter((term) => !term.endsWith('*'))
    .slice(0, 3);
  if (terms.length === 0) return 'Touched, but a part of it is missing.';
  return `Touched; nothing nearby on: ${terms.join(', ')}.`;
}
