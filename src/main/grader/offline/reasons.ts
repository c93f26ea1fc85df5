import type { Verdict } from '../../../core/grade.js';
import { assertNever } from '../../../core/result.js';
import type { Compiled } from './compile.js';
import { holdsTerm } from './cues.js';
import type { Claim } from './judge.js';

/** One line on why; `claim` is null where a drawing or code decided. */
export function reasonOf(compiled: Compiled, verdict: Verdict, claim: Claim | null): string {
  if (compiled.criterion.kind === 'anti-pattern') return 'The answer says this.';
  if (claim === null) return verdict === 'met' ? 'Shown.' : 'Shown in part.';
  switch (verdict) {
    case 'met':
      return 'Said.';
    case 'partial':
      if (claim.candidate.isThin) return 'Named beside other terms, not explained.';
      return claim.others.length > 0 ? 'Its parts are said, far from each other.' : lacking(claim);
    case 'unsure':
      return 'Close to what is asked, but the words do not settle it.';
    case 'not-met':
      return missReason(compiled);
    default:
      return assertNever(verdict);
  }
}

export function missReason({ criterion }: Compiled): string {
  return criterion.kind === 'anti-pattern' ? 'Not found.' : 'Nothing in the answer speaks to this.';
}

/** Names the part that is missing by terms of its cue group. */
function lacking({ compiled, candidate }: Claim): string {
  const { passage, first, last } = candidate;
  const window = passage.segments.slice(first, last + 1).flatMap(({ tokens }) => tokens);
  const open = compiled.groups.findIndex((group) => !holdsTerm(group, window));
  const terms = (compiled.criterion.cues[open] ?? [])
    .filter((term) => !term.endsWith('*'))
    .slice(0, 3);
  if (terms.length === 0) return 'Touched, but a part of it is missing.';
  return `Touched; nothing nearby on: ${terms.join(', ')}.`;
}
