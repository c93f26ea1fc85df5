import type { Criterion } from '../../../../core/prompt/criterion.js';
import { fail, ok, type Result } from '../../../../core/result.js';
import type { GradeError } from '../../grader.js';
import { batchesOf } from '../ask/criterion-batches.js';
import { runInPool } from '../../../async/task-pool.js';
import type { Asked, Session } from './grading-session.js';
import { nothingFound } from '../evidence/checked-evidence.js';
import { isDoubtful } from './doubts.js';
import { voteOf, type Vote } from './vote.js';

const atATime = 2;
const cancelled: GradeError = { kind: 'cancelled' };

/** One opinion on one criterion; `isTalkedInto` where the model found the decoy met in the same call. */
export type Opinion = {
  readonly id: string;
  readonly vote: Vote;
  readonly isTalkedInto: boolean;
};
type Opinions = Promise<Result<readonly Opinion[], GradeError>>;

/** The first opinion on each criterion. */
export async function firstVotes(session: Session, criteria: readonly Criterion[]): Opinions {
  const calls = batchesOf(criteria, session.options.isCareful).map((batch) => ({
    criteria: batch,
    excerpt: null,
  }));
  return votesIn(session, calls, (id, vote) => {
    if (!isDoubtful(vote, session.offlineVerdict(id), session.trust)) session.settled(1);
  });
}

/** The opinions that calls give, each after code has looked at its evidence. */
export async function votesIn(
  session: Session,
  calls: readonly Asked[],
  onVote: (id: string, vote: Vote) => void,
): Opinions {
  let isOver = false;
  const tasks = calls.map((asked) => async (signal: AbortSignal): Opinions => {
    const told = await session.ask(asked, signal);
    if (!told.ok) return fail(told.error);
    const { said, isTalkedInto } = told.value;
    const own = asked.criteria.map((criterion) => ({
      criterion,
      said: said.get(criterion.id) ?? null,
    }));
    const checked = await session.check(own, signal);
    if (!checked.ok) return fail(checked.error);
    if (isOver) return fail(cancelled); // nothing is told of a grading that was given up
    return ok(
      own.map(({ criterion, said }, index): Opinion => {
        const { id } = criterion;
        const vote = voteOf(said, checked.value[index] ?? nothingFound, criterion, session.guard);
        session.voted(vote);
        onVote(id, vote);
        return { id, vote, isTalkedInto };
      }),
    );
  });
  const opinions = await runInPool(tasks, atATime, session.signal, cancelled);
  isOver = true;
  return opinions.ok ? ok(opinions.value.flat()) : opinions;
}
