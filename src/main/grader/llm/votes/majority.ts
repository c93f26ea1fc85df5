import type { Criterion } from '../../../../core/prompt/criterion.js';
import type { CriterionVerdict, Evidence, Verdict } from '../../../../core/grade/grade.js';
import { oneLine, type Vote } from './vote.js';

type Votes = readonly [Vote, ...Vote[]];

const mostClosest = 3;

/** What a vote counts as: a claim whose quote was not found is borne out by a like one whose quote was. */
const wordOf = ({ verdict, unproven }: Vote): Verdict => unproven ?? verdict;

/** The vote of those that more than half share, one with evidence before others; null where none is shared. */
function shared(votes: readonly Vote[], of: number): Vote | null {
  for (const vote of votes) {
    const alike = votes.filter((other) => wordOf(other) === wordOf(vote));
    if (alike.length * 2 > of) return alike.find(({ unproven }) => unproven === null) ?? vote;
  }
  return null;
}

/** Whether further opinions, up to three, could not change the verdict. */
export const isDecided = (votes: Votes): boolean => shared(votes, 3) !== null;

/**
 * The verdict that more than half of the opinions share. A tie is open, for the person to settle, with what either side
 * says. What is not credited keeps its passages as those that come nearest.
 */
export function majority(
  votes: Votes,
  { id: criterionId, kind }: Pick<Criterion, 'id' | 'kind'>,
): CriterionVerdict {
  const chosen = shared(votes, votes.length);
  if (chosen === null) {
    return {
      criterionId,
      verdict: 'unsure',
      evidence: [],
      reason: bothReasons(votes, kind === 'anti-pattern' ? ofMistake : ofClaim),
      ...closest(votes.flatMap(({ checked }) => checked.evidence)),
    };
  }
  const { verdict, reason, parts, checked } = chosen;
  const isCredited = verdict === 'met' || verdict === 'partial';
  const isNear = !isCredited && (verdict === 'unsure' || kind !== 'anti-pattern');
  return {
    criterionId,
    verdict,
    evidence: isCredited ? checked.evidence.slice() : [],
    reason,
    ...(parts.length === 0 ? {} : { parts: parts.slice() }),
    ...(isNear ? closest(checked.evidence) : {}),
  };
}

function closest(evidence: readonly Evidence[]): Pick<CriterionVerdict, 'closest'> {
  const byPlace = new Map(evidence.map((one) => [JSON.stringify(one.place), one]));
  const nearest = [...byPlace.values()].slice(0, mostClosest);
  return nearest.length === 0 ? {} : { closest: nearest };
}

/** "Opinions differ. Met: it names both. Not met: it names one." */
function bothReasons(votes: readonly Vote[], names: Readonly<Record<Verdict, string>>): string {
  const sides = new Map<Verdict, string>();
  for (const vote of votes) {
    const why = oneLine(vote.said?.reason ?? '') || vote.reason;
    const word = wordOf(vote);
    if (!sides.has(word))
      sides.set(word, `${names[word]}: ${/[.!?]$/.test(why) ? why : `${why}.`}`);
  }
  return ['Opinions differ.', ...sides.values()].join(' ');
}

const ofClaim = { met: 'Met', partial: 'Partly', 'not-met': 'Not met', unsure: 'Open' } as const;
const ofMistake = { ...ofClaim, met: 'Made', 'not-met': 'Not made' } as const;
