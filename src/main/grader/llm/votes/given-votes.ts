import type { Criterion } from '../../../../core/prompt/criterion.js';
import { ok, type Result } from '../../../../core/result.js';
import type { GradeError } from '../../grader.js';
import { countedVotes, type Counted } from './counted-votes.js';
import type { Opinion } from './first-votes.js';
import type { Session } from './grading-session.js';
import { guardedVotes } from './guarded-votes.js';
import { isSuspect } from './suspicion.js';

type Given = {
  readonly votes: ReadonlyMap<string, Counted>;
  /** Something in the texts may order the model about. */
  readonly isSuspicious: boolean;
};

/** The votes that count on each criterion: under guard as soon as an opinion, a first or a later one, gives a reason. */
export async function givenVotes(
  session: Session,
  criteria: readonly Criterion[],
  first: readonly Opinion[],
): Promise<Result<Given, GradeError>> {
  let later: readonly Opinion[] | null = null;
  if (!isSuspect(session, first)) {
    const counted = await countedVotes(session, criteria, first);
    if (!counted.ok) return counted;
    const { votes } = counted.value;
    ({ later } = counted.value);
    if (!isSuspect(session, later)) return ok({ votes, isSuspicious: false });
  }
  const guarded = await guardedVotes(session, criteria, first, later);
  return guarded.ok ? ok({ votes: guarded.value, isSuspicious: true }) : guarded;
}
