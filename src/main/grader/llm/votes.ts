import type { Criterion } from '../../../core/criterion.js';
import { fail, ok, type Result } from '../../../core/result.js';
import type { GradeError } from '../grader.js';
import { batchesOf } from './batches.js';
import { excerptOf } from './excerpt.js';
import { inPool } from './pool.js';
import type { Session } from './session.js';
import { claimsMore, needsVotes, voteOf, type Vote } from './settle.js';

const atATime = 2;
const moreOpinions = [2, 3];
const cancelled: GradeError = { kind: 'cancelled' };

type Asked = { readonly criteria: readonly Criterion[]; readonly answer: string };
type Votes = readonly (readonly [string, Vote])[];

/** The first opinion on each criterion, by its id. */
export async function firstVotes(
  session: Session,
  criteria: readonly Criterion[],
): Promise<Result<ReadonlyMap<string, Vote>, GradeError>> {
  const calls = batchesOf(criteria, session.options.isCareful).map((batch) => ({
    criteria: batch,
    answer: session.answer,
  }));
  const votes = await votesIn(session, calls, (id, vote) => {
    if (!needsVotes(vote, session.offlineVerdict(id))) session.settled(1);
  });
  return votes.ok ? ok(new Map(votes.value)) : votes;
}

/**
 * Two more opinions where one is not enough. A claim that goes beyond what the answer's words say is judged by
 * what it rests on alone; what rests on nothing, by the whole answer.
 */
export async function moreVotes(
  session: Session,
  criteria: readonly Criterion[],
  first: ReadonlyMap<string, Vote>,
): Promise<Result<ReadonlyMap<string, readonly Vote[]>, GradeError>> {
  const open = criteria.flatMap((criterion) => {
    const vote = first.get(criterion.id);
    const offline = session.offlineVerdict(criterion.id);
    if (vote === undefined || !needsVotes(vote, offline)) return [];
    const excerpt = claimsMore(vote, offline) ? excerptOf(vote, session) : null;
    return [{ criterion, excerpt }];
  });
  const alone = open.flatMap(({ criterion, excerpt }) =>
    excerpt === null ? [] : [{ criteria: [criterion], answer: excerpt }],
  );
  const whole = open.filter(({ excerpt }) => excerpt === null).map(({ criterion }) => criterion);
  const together = batchesOf(whole, session.options.isCareful).map((batch) => ({
    criteria: batch,
    answer: session.answer,
  }));
  const rounds = moreOpinions.flatMap(() => [...alone, ...together]);
  const left = new Map(open.map(({ criterion }) => [criterion.id, moreOpinions.length]));
  const votes = await votesIn(session, rounds, (id) => {
    left.set(id, (left.get(id) ?? 0) - 1);
    if (left.get(id) === 0) session.settled(1);
  });
  if (!votes.ok) return votes;
  const votesOn = (id: string): readonly Vote[] =>
    votes.value.flatMap(([asked, vote]) => (asked === id ? [vote] : []));
  return ok(new Map(open.map(({ criterion }) => [criterion.id, votesOn(criterion.id)])));
}

async function votesIn(
  session: Session,
  calls: readonly Asked[],
  onVote: (id: string, vote: Vote) => void,
): Promise<Result<Votes, GradeError>> {
  let isOver = false;
  const tasks = calls.map(
    ({ criteria, answer }) =>
      async (signal: AbortSignal): Promise<Result<Votes, GradeError>> => {
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
      },
  );
  const votes = await inPool(tasks, atATime, session.signal, cancelled);
  isOver = true;
  return votes.ok ? ok(votes.value.flat()) : votes;
}
