import type { Criterion } from '../../../core/criterion.js';
import { ok, type Result } from '../../../core/result.js';
import type { GradeError } from '../grader.js';
import { batchesOf } from './batches.js';
import { excerptOf, relatedExcerpt } from './excerpt.js';
import type { Session } from './session.js';
import { claimsMore, needsVotes, noOpinion, type Vote } from './settle.js';
import { votesIn, type FirstRound } from './votes.js';

const moreOpinions = 2;

type Open = {
  readonly criterion: Criterion;
  /** What is judged alone; null for the whole answer. */
  readonly excerpt: string | null;
  readonly keepsFirst: boolean;
};
type Counted = readonly [Vote, ...Vote[]];

/**
 * The opinions that count on each criterion: the first, and two more where one is not enough. A claim that goes beyond
 * what the answer's words say is judged by what it rests on alone, other doubts by the whole answer. Where the model was
 * talked into things, its first opinions are worth nothing, and all that it claims is judged so.
 */
export async function countedVotes(
  session: Session,
  criteria: readonly Criterion[],
  { votes: first, isTalkedInto }: FirstRound,
): Promise<Result<ReadonlyMap<string, Counted>, GradeError>> {
  const firstOn = ({ id }: Criterion): Vote => first.get(id) ?? noOpinion;
  const open = criteria.flatMap((criterion): readonly Open[] => {
    const vote = firstOn(criterion);
    if (isTalkedInto) return again(criterion, vote, session);
    const offline = session.offlineVerdict(criterion.id);
    if (!needsVotes(vote, offline)) return [];
    const excerpt = claimsMore(vote, offline) ? excerptOf(vote, session) : null;
    return [{ criterion, excerpt, keepsFirst: true }];
  });
  const alone = open.flatMap(({ criterion, excerpt }) =>
    excerpt === null ? [] : [{ criteria: [criterion], answer: excerpt }],
  );
  const whole = open.filter(({ excerpt }) => excerpt === null).map(({ criterion }) => criterion);
  const together = batchesOf(whole, session.options.isCareful).map((batch) => ({
    criteria: batch,
    answer: session.answer,
  }));
  const rounds = Array.from({ length: moreOpinions }, () => [...alone, ...together]).flat();
  const waiting = criteria.filter(({ id }) =>
    needsVotes(first.get(id) ?? noOpinion, session.offlineVerdict(id)),
  );
  const left = new Map(waiting.map(({ id }) => [id, moreOpinions]));
  const votes = await votesIn(session, rounds, (id) => {
    left.set(id, (left.get(id) ?? 0) - 1);
    if (left.get(id) === 0) session.settled(1);
  });
  if (!votes.ok) return votes;
  session.settled([...left.values()].filter((count) => count === moreOpinions).length);
  return ok(
    new Map(
      criteria.map((criterion) => {
        const one = open.find((each) => each.criterion === criterion);
        const own = firstOn(criterion);
        const [second, ...rest] = votes.value.flatMap(([id, vote]) =>
          id === criterion.id ? [vote] : [],
        );
        if (second === undefined) return [criterion.id, [own]] as const;
        const counted: Counted =
          one?.keepsFirst === false ? [second, ...rest] : [own, second, ...rest];
        return [criterion.id, counted] as const;
      }),
    ),
  );
}

/** After a model was talked into things: claims by what they rest on, mistakes by the sentences that come near them. */
function again(criterion: Criterion, vote: Vote, session: Session): readonly Open[] {
  const isClaim = vote.verdict === 'met' || vote.verdict === 'partial';
  const isSlip = criterion.kind === 'anti-pattern';
  const excerpt = isClaim
    ? excerptOf(vote, session)
    : isSlip
      ? relatedExcerpt(criterion.id, session)
      : null;
  return excerpt === null ? [] : [{ criterion, excerpt, keepsFirst: false }];
}
