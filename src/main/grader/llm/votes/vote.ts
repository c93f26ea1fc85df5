import type { Criterion } from '../../../../core/prompt/criterion.js';
import type { CriterionVerdict, Verdict } from '../../../../core/grade/grade.js';
import { nothingFound } from '../evidence/checked-evidence.js';
import { type Refusal } from '../evidence/checked-evidence.js';
import { type Checked } from '../evidence/checked-evidence.js';
import type { SaidVerdict } from '../ask/verdict-reply.js';

/** One opinion on a criterion, after code has looked at its evidence. `said` is null where none was given. */
export type Vote = {
  readonly said: SaidVerdict | null;
  readonly checked: Checked;
  readonly verdict: Verdict;
  readonly reason: string;
};

const refusals: Readonly<Record<Refusal, string>> = {
  'not-found': 'The quote that was given does not stand in the answer.',
  'too-short': 'The quote that was given is too short to show anything.',
  echo: 'The quote that was given repeats the question.',
  'not-own-words': 'The quote is copied, a bare list, or denies what is asked.',
  comment: 'The lines that were given do nothing.',
};

/** A criterion that was not spoken of, or more than once, is failed and never passed. */
export const noOpinion: Vote = {
  said: null,
  checked: nothingFound,
  verdict: 'not-met',
  reason: 'The grader gave no verdict, or more than one.',
};

/** What a model's word is worth with its evidence: no evidence that code has found, no `met`. */
export function voteOf(said: SaidVerdict | null, checked: Checked, criterion: Criterion): Vote {
  const vote = (verdict: Verdict, reason: string): Vote => ({ said, checked, verdict, reason });
  if (said === null) return noOpinion;
  const reason = oneLine(said.reason);
  if (said.verdict === 'not-met' || said.verdict === 'unsure') return vote(said.verdict, reason);
  if (checked.evidence.length === 0) {
    const { refusal } = checked;
    return vote('unsure', refusal === null ? 'No evidence was given.' : refusals[refusal]);
  }
  if (checked.words > 0 || checked.code >= leastOfCode) return vote(said.verdict, reason);
  if (checked.drawn === 'none')
    return vote('unsure', 'The quote stands in the answer, but its words do not speak to this.');
  // A label names and does not explain: what a drawing alone can earn is the criterion's to say.
  if (checked.drawn === 'named' || criterion.graph === undefined)
    return vote('unsure', 'Named in the drawing, and not joined or explained.');
  return vote(criterion.graph.worth === 'partial' ? 'partial' : said.verdict, reason);
}

const leastOfCode = 0.5;

/**
 * Whether one opinion is not enough: a half, a claim whose evidence was not found or speaks to the grader, more than the
 * words of the answer say to the offline grader, or nothing where they say all.
 */
export function needsVotes(vote: Vote, offline: Verdict): boolean {
  const { said, verdict } = vote;
  if (said === null) return false;
  if (said.verdict === 'partial' || (said.verdict === 'met' && verdict === 'unsure')) return true;
  if (isAddressed(vote)) return true;
  return claimsMore(vote, offline) || (verdict === 'not-met' && offline === 'met');
}

/** Whether a claim rests on words that speak to the grader as well. */
export const isAddressed = ({ verdict, checked }: Vote): boolean =>
  (verdict === 'met' || verdict === 'partial') && checked.isAddressed;

/** Whether a model sees more in an answer than its words say. */
export const claimsMore = ({ verdict }: Vote, offline: Verdict): boolean =>
  worth[verdict] > worth[offline];

const worth: Readonly<Record<Verdict, number>> = { met: 2, partial: 1, unsure: 0, 'not-met': 0 };

/** The verdict that more than half of the opinions share; where none is, nobody knows. */
export function majority(votes: readonly [Vote, ...Vote[]], criterionId: string): CriterionVerdict {
  const [first] = votes;
  const shared = votes.find(
    ({ verdict }) => votes.filter((other) => other.verdict === verdict).length * 2 > votes.length,
  );
  const chosen: Vote = shared ?? {
    ...first,
    verdict: 'unsure',
    reason: 'Readings of the same words gave different verdicts.',
  };
  const isShown = chosen.verdict !== 'not-met';
  return {
    criterionId,
    verdict: chosen.verdict,
    evidence: isShown ? chosen.checked.evidence.slice() : [],
    reason: chosen.reason,
  };
}

const mostReason = 300;
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, mostReason);
