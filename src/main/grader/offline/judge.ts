import type { Verdict } from '../../../core/grade.js';
import type { Candidate } from './candidates.js';
import type { Compiled } from './compile.js';
import type { ReadSegment } from './passages.js';

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
export function claimsOf(compiled: Compiled, candidates: readonly Candidate[]): readonly Claim[] {
  const isSlip = compiled.criterion.kind === 'anti-pattern';
  const judge = isSlip ? judgeSlip : judgeWindow;
  const claims = candidates.flatMap((candidate) => {
    const verdict = judge(candidate, compiled.threshold);
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

const order: Readonly<Record<Verdict, number>> = { met: 3, partial: 2, unsure: 1, 'not-met': 0 };

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

const shortOfOne = 1.35;
const leastWords = 5;

/**
 * All cue groups in the window is met: on the bank's own texts that held for all phrasings, no near miss, and 0.4 % of
 * the sentences on other criteria. Spread over three sentences, the likeness to the phrasings decides. With one group
 * short it takes a clear likeness to count as touched, since one term in common is chance.
 */
function judgeWindow(candidate: Candidate, threshold: number): Verdict {
  const { passage, within, near, groups, first, last, likeness, missLikeness, isAcross } =
    candidate;
  if (isAcross && likeness < threshold) return 'not-met';
  if (within.length === groups) return isLabel(candidate) ? 'partial' : 'met';
  const isUnlike = missLikeness > likeness;
  if (last > first) {
    if (near < groups || within.length < groups - 1) return 'not-met';
    if (isUnlike) return 'unsure';
    return likeness >= threshold ? 'met' : 'partial';
  }
  const isSaid =
    (passage.segments[first]?.wordCount ?? 0) >= leastWords && within.length === groups - 1;
  const isTouched = isSaid && !isUnlike && likeness >= threshold * shortOfOne;
  return isTouched ? 'partial' : 'not-met';
}

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
