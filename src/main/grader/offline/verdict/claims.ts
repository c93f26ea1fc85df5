import type { Verdict } from '../../../../core/grade/grade.js';
import type { Candidate } from '../evidence/candidates.js';
import type { Compiled } from '../rubric/compile-rubric.js';
import { oddsOf, type Fit } from './features.js';
import type { ReadSegment } from '../passages/passages.js';

/** What the words of an answer say on one criterion. */
export type Claim = {
  readonly compiled: Compiled;
  readonly verdict: Verdict;
  readonly candidate: Candidate;
  /** Where the rest is said, when it is said in several places. */
  readonly others: readonly Candidate[];
  /** Higher is better evidence; claims compete for windows by it. */
  readonly strength: number;
};

/** The claims that the candidates can make, best first; none where nothing holds. */
export function claimsOf(
  compiled: Compiled,
  candidates: readonly Candidate[],
  fit: Fit,
): readonly Claim[] {
  const isSlip = compiled.criterion.kind === 'anti-pattern';
  const judge = isSlip ? judgeSlip : judgeWindow;
  const claims = candidates.flatMap((candidate) => {
    const verdict = judge(candidate, compiled, fit);
    if (verdict === 'not-met') return [];
    return [
      {
        compiled,
        verdict,
        candidate,
        others: [],
        strength: strengthOf(verdict, candidate, compiled),
      },
    ];
  });
  const scattered = isSlip ? null : scatteredOf(compiled, candidates);
  return [...claims, ...(scattered === null ? [] : [scattered])].toSorted(
    (a, b) => b.strength - a.strength,
  );
}

/** Each part said, but far from the others: touched. Each place has to sound like the criterion by itself. */
function scatteredOf(compiled: Compiled, candidates: readonly Candidate[]): Claim | null {
  const telling = candidates
    .filter(({ first, last, isThin }) => first === last && !isThin)
    .filter(
      ({ likeness, missLikeness }) => likeness >= compiled.threshold && likeness >= missLikeness,
    )
    .toSorted((a, b) => b.likeness - a.likeness);
  const perGroup = compiled.groups.map((_, group) =>
    telling.find(({ within }) => within.includes(group)),
  );
  const places = [...new Set(perGroup.filter((candidate) => candidate !== undefined))];
  const [candidate, ...others] = places;
  if (candidate === undefined || perGroup.includes(undefined)) return null;
  return { compiled, verdict: 'partial', candidate, others, strength: order.partial };
}

/** What may well be said goes before what is only touched; a step is more than all that is added below. */
const order: Readonly<Record<Verdict, number>> = { met: 3, unsure: 2, partial: 1, 'not-met': 0 };

function strengthOf(verdict: Verdict, candidate: Candidate, { criterion }: Compiled): number {
  const isShort = candidate.first === candidate.last ? 0.3 : 0;
  const isHome = candidate.passage.phaseId === criterion.phase ? 0.15 : 0;
  return (
    order[verdict] -
    (candidate.isThin ? 1 : 0) +
    isShort +
    isHome +
    Math.min(0.5, candidate.likeness + candidate.rarity / 10)
  );
}

/**
 * By the odds: said; or too near the bound to be sure; or touched, where a part of the cues stands there. Without cues,
 * as in sets by others, likeness decides, at the value that was best on two public sets.
 */
function judgeWindow(candidate: Candidate, compiled: Compiled, fit: Fit): Verdict {
  const { within, groups, likeness, isAcross, isDenied } = candidate;
  if (groups === 0) return likeness >= leastWithoutCues ? 'met' : 'not-met';
  if (isAcross && likeness < compiled.threshold) return 'not-met';
  const isWhole = within.length === groups;
  if (isLabel(candidate)) return isWhole ? 'partial' : 'not-met';
  if (isDenied) return 'not-met';
  const odds = oddsOf(candidate, fit);
  if (candidate.isListed || candidate.isAssumed)
    return odds >= fit.touchedFrom ? 'partial' : 'not-met';
  if (odds >= fit.metFrom) return 'met';
  if (odds >= fit.unsureFrom) return 'unsure';
  return odds >= fit.touchedFrom && within.length > 0 ? 'partial' : 'not-met';
}

const leastWithoutCues = 0.2;

/** A label names; it does not explain. */
const isLabel = ({ passage: { kind } }: Candidate): boolean =>
  kind === 'board' || kind === 'diagram';

/** An anti-pattern costs points, so it is found only where one segment says all of it and nothing speaks against. */
function judgeSlip(candidate: Candidate): Verdict {
  const { within, groups, first, last, passage, likeness, missLikeness } = candidate;
  const segment = passage.segments[first];
  if (within.length < groups || first !== last || segment === undefined || segment.isQuestion)
    return 'not-met';
  if (missLikeness > likeness || isRejected(segment)) return 'not-met';
  return 'met';
}

const rejections = new Set(
  'naive naively bad wrong mistake trap tempting pitfall antipattern anti worse'.split(' '),
);

const isRejected = (segment: ReadSegment): boolean =>
  segment.tokens.some(({ text }) => rejections.has(text));
