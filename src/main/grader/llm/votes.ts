import type { Criterion } from '../../../core/criterion.js';
import { fail, ok, type Result } from '../../../core/result.js';
import type { GradeError } from '../grader.js';
import { batchesOf } from './batches.js';
import { decoy } from './decoy.js';
import { inPool } from './pool.js';
import type { Session } from './session.js';
import { needsVotes, voteOf, type Vote } from './settle.js';

const atATime = 2;
const cancelled: GradeError = { kind: 'cancelled' };

export type Asked = { readonly criteria: readonly Criterion[]; readonly answer: string };
export type Votes = readonly (readonly [string, Vote])[];

export type FirstRound = {
  readonly votes: ReadonlyMap<string, Vote>;
  /** The model found the decoy met. */
  readonly isTalkedInto: boolean;
};

/** The first opinion on each criterion, by its id. */
export async function firstVotes(
  session: Session,
  criteria: readonly Criterion[],
): Promise<Result<FirstRound, GradeError>> {
  const { answer, options } = session;
  const calls = batchesOf(criteria, options.isCareful).map((batch) => ({
    criteria: batch,
    answer,
  }));
  let isTalkedInto = false;
  const trap = async (signal: AbortSignal): Promise<Result<Votes, GradeError>> => {
    const told = await session.ask({ criteria: [decoy], answer }, signal);
    if (!told.ok) return fail(told.error);
    const verdict = told.value.said.get(decoy.id)?.verdict;
    isTalkedInto = verdict === 'met' || verdict === 'partial';
    return ok([]);
  };
  const votes = await votesIn(
    session,
    calls,
    (id, vote) => {
      if (!needsVotes(vote, session.offlineVerdict(id))) session.settled(1);
    },
    calls.length > 0 ? [trap] : [],
  );
  return votes.ok ? ok({ votes: new Map(votes.value), isTalkedInto }) : votes;
}

type Task = (signal: AbortSignal) => Promise<Result<Votes, GradeError>>;

/** The opinions that calls give, each after code has looked at its evidence. */
export async function votesIn(
  session: Session,
  calls: readonly Asked[],
  onVote: (id: string, vote: Vote) => void,
  others: readonly Task[] = [],
): Promise<Result<Votes, GradeError>> {
  let isOver = false;
  const tasks = calls.map(({ criteria, answer }): Task => async (signal) => {
    const told = await session.ask({ criteria, answer }, signal);
    if (!told.ok) return fail(told.error);
    if (isOver) return fail(cancelled); // nothing is told of a grading that was given up
    return ok(
      criteria.map((criterion) => {
        const said = told.value.said.get(criterion.id) ?? null;
        const vote = voteOf(said, session.check(said, criterion), criterion);
        session.voted(vote);
        onVote(criterion.id, vote);
        return [criterion.id, vote] as const;
      }),
    );
  });
  const votes = await inPool([...others, ...tasks], atATime, session.signal, cancelled);
  isOver = true;
  return votes.ok ? ok(votes.value.flat()) : votes;
}
