import type { Verdict } from '../../../../core/grade/grade.js';
import type { Criterion } from '../../../../core/prompt/criterion.js';
import { ok, type Result } from '../../../../core/result.js';
import type { GradeError } from '../../grader.js';
import { batchesOf } from '../ask/criterion-batches.js';
import type { ShownAnswer } from '../view/shown-answer.js';
import type { Counted } from './counted-votes.js';
import { isDoubtful } from './doubts.js';
import { excerptOf, relatedExcerpt } from './evidence-excerpt.js';
import type { Session } from './grading-session.js';
import { noOpinion, voteOf, type Vote } from './vote.js';
import { votesIn, type Opinion } from './first-votes.js';

const moreOpinions = 2;

type OpenVotes = {
  readonly criterion: Criterion;
  /** What is judged alone; null for the whole answer. */
  readonly excerpt: ShownAnswer | null;
};

/**
 * The opinions that count where something in the texts may order the model about: the first, and two more where one is not
 * enough. A claim that goes beyond what the answer's words say is judged by what it rests on alone, other doubts by the
 * whole answer. So is one that rests on words to the grader, without those words, and its first opinion is worth nothing.
 * Where the model was talked into things, its first opinions are worth nothing, and all that it claims is judged by what
 * it rests on. `later` are opinions that were asked for in vain, before it was known; null where there were none.
 */
export async function guardedVotes(
  session: Session,
  criteria: readonly Criterion[],
  opinions: readonly Opinion[],
  later: readonly Opinion[] | null,
): Promise<Result<ReadonlyMap<string, Counted>, GradeError>> {
  const isTalkedInto = [...opinions, ...(later ?? [])].some((opinion) => opinion.isTalkedInto);
  const given = new Map(opinions.map(({ id, vote }) => [id, vote]));
  const waiting = criteria.filter(
    ({ id }) =>
      later === null &&
      isDoubtful(given.get(id) ?? noOpinion, session.offlineVerdict(id), session.trust),
  );
  const first = new Map(
    criteria.map((criterion) => {
      const { said, checked } = given.get(criterion.id) ?? noOpinion;
      return [criterion.id, voteOf(said, checked, criterion, 'all')];
    }),
  );
  const firstOn = ({ id }: Criterion): Vote => first.get(id) ?? noOpinion;
  const open = criteria.flatMap((criterion) =>
    (isTalkedInto ? openAgain : openAtAll)(criterion, firstOn(criterion), session),
  );
  const second = await twoMore(session, open, waiting);
  if (!second.ok) return second;
  // An excerpt is without orders; the whole answer shows them again.
  const isAlone = new Set(open.flatMap((one) => (one.excerpt === null ? [] : one.criterion.id)));
  const hasOrders = session.orders.count > 0;
  const isWorthless = ({ id, vote, isTalkedInto: isTalked }: Opinion): boolean =>
    isTalked ||
    (hasOrders && !isAlone.has(id) && claimsMore(vote, session.offlineVerdict(id))) ||
    (!isAlone.has(id) && isAddressed(vote));
  return ok(
    new Map(
      criteria.map((criterion): readonly [string, Counted] => {
        const own = firstOn(criterion);
        const [one, ...rest] = second.value
          .filter(({ id }) => id === criterion.id)
          .map((opinion) => (isWorthless(opinion) ? discredited(opinion.vote) : opinion.vote));
        const isOut = isTalkedInto || isAddressed(own);
        const alone = isOut && isClaim(own) ? discredited(own) : own;
        if (one === undefined) return [criterion.id, [alone]];
        return [criterion.id, isOut ? [one, ...rest] : [own, one, ...rest]];
      }),
    ),
  );
}

function openAtAll(criterion: Criterion, vote: Vote, session: Session): readonly OpenVotes[] {
  const offline = session.offlineVerdict(criterion.id);
  if (!needsVotes(vote, offline)) return [];
  const excerpt = isAddressed(vote) || claimsMore(vote, offline) ? excerptOf(vote, session) : null;
  return excerpt === null && isAddressed(vote) ? [] : [{ criterion, excerpt }];
}

/** After a model was talked into things: claims by what they rest on, mistakes by the sentences that come near them. */
function openAgain(criterion: Criterion, vote: Vote, session: Session): readonly OpenVotes[] {
  const claimed = isClaim(vote) ? excerptOf(vote, session) : null;
  const isSlip = criterion.kind === 'anti-pattern';
  const excerpt = claimed ?? (isSlip ? relatedExcerpt(criterion.id, session) : null);
  return excerpt === null ? [] : [{ criterion, excerpt }];
}

/** Two opinions on each open criterion. `waiting` are the criteria that progress has not counted yet. */
async function twoMore(
  session: Session,
  open: readonly OpenVotes[],
  waiting: readonly Criterion[],
): Promise<Result<readonly Opinion[], GradeError>> {
  const alone = open.flatMap(({ criterion, excerpt }) =>
    excerpt === null ? [] : [{ criteria: [criterion], excerpt }],
  );
  const whole = open.filter(({ excerpt }) => excerpt === null).map(({ criterion }) => criterion);
  const together = batchesOf(whole, session.options.isCareful).map((batch) => ({
    criteria: batch,
    excerpt: null,
  }));
  const isOpen = new Set(open.map(({ criterion }) => criterion));
  session.settled(waiting.filter((criterion) => !isOpen.has(criterion)).length);
  const left = new Map(waiting.map(({ id }) => [id, moreOpinions]));
  const rounds = Array.from({ length: moreOpinions }, () => [...alone, ...together]).flat();
  return votesIn({ ...session, guard: 'all' }, rounds, (id) => {
    const more = left.get(id);
    if (more !== undefined) left.set(id, more - 1);
    if (more === 1) session.settled(1);
  });
}

const isClaim = ({ verdict }: Vote): boolean => verdict === 'met' || verdict === 'partial';

/** A claim of a call in which the model was talked into things. */
const discredited = (vote: Vote): Vote =>
  isClaim(vote)
    ? { ...vote, verdict: 'unsure', reason: 'Your text tells the model what to decide.' }
    : vote;

/** Whether one opinion is not enough here: also a half, and whatever goes beyond what the offline grader is sure of. */
function needsVotes(vote: Vote, offline: Verdict): boolean {
  const { said, verdict } = vote;
  if (said === null) return false;
  if (said.verdict === 'partial' || (verdict === 'unsure' && said.verdict !== 'unsure'))
    return true;
  if (isAddressed(vote)) return true;
  return claimsMore(vote, offline) || (verdict === 'not-met' && offline === 'met');
}

/** Whether a claim rests on words that speak to the grader as well. */
const isAddressed = (vote: Vote): boolean => isClaim(vote) && vote.checked.isAddressed;

/** Whether a model sees more in an answer than its words say. */
const claimsMore = ({ verdict }: Vote, offline: Verdict): boolean =>
  worth[verdict] > worth[offline];

const worth: Readonly<Record<Verdict, number>> = { met: 2, partial: 1, unsure: 0, 'not-met': 0 };
