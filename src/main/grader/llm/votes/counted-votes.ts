import type { Criterion } from '../../../../core/prompt/criterion.js';
import { ok, type Result } from '../../../../core/result.js';
import type { GradeError } from '../../grader.js';
import { batchesOf } from '../ask/criterion-batches.js';
import { isDoubtful } from './doubts.js';
import { votesIn, type Opinion } from './first-votes.js';
import type { Session } from './grading-session.js';
import { isDecided } from './majority.js';
import { noOpinion, type Vote } from './vote.js';

export type Counted = readonly [Vote, ...Vote[]];

/** The votes on each criterion, and the later opinions among them, which may show that the first were not free either. */
type Looked = { readonly votes: ReadonlyMap<string, Counted>; readonly later: readonly Opinion[] };

const mostOpinions = 3;

/**
 * The opinions that count on each criterion: the first, and, where that is in doubt, more until two agree or there are
 * three. Each is by the whole answer: what a claim rests on may have its sense from what stands beside it.
 */
export async function countedVotes(
  session: Session,
  criteria: readonly Criterion[],
  opinions: readonly Opinion[],
): Promise<Result<Looked, GradeError>> {
  const later: Opinion[] = [];
  const votes = new Map(
    criteria.map(({ id }): [string, Counted] => [
      id,
      [opinions.find((one) => one.id === id)?.vote ?? noOpinion],
    ]),
  );
  const votesOn = ({ id }: Criterion): Counted => votes.get(id) ?? [noOpinion];
  let open = criteria.filter((one) =>
    isDoubtful(votesOn(one)[0], session.offlineVerdict(one.id), session.trust),
  );
  for (let round = 1; round < mostOpinions && open.length > 0; round += 1) {
    const calls = batchesOf(open, session.options.isCareful).map((batch) => ({
      criteria: batch,
      excerpt: null,
    }));
    const more = await votesIn(session, calls, () => undefined);
    if (!more.ok) return more;
    later.push(...more.value);
    for (const { id, vote } of more.value) votes.set(id, [...(votes.get(id) ?? [noOpinion]), vote]);
    const left = open.filter((one) => round + 1 < mostOpinions && !isDecided(votesOn(one)));
    session.settled(open.length - left.length);
    open = left;
  }
  return ok({ votes, later });
}
