import type { Candidate, WindowSignals } from './candidates.js';
import type { Compiled } from '../rubric/compile-rubric.js';

/** Of an answer that says nothing else; a little below the even, as it is in answers to other questions. */
const neutral = 0.4;
/** So much closeness, in criteria, is needed to move it half the way. */
const inertia = 6;
/** What any two texts in English have in common; filler must not move it. */
const leastCloseness = 0.12;

type Read = { readonly compiled: Compiled; readonly candidates: readonly WindowSignals[] };
type Sums = { readonly met: number; readonly all: number };
const none: Sums = { met: 0, all: 0 };

/**
 * Per criterion, how the rest of an answer sounds: of all closeness that it has to the other criteria's texts, the share
 * that is to what meets them and not to what falls short. Whoever is shallow in one place mostly is in others too, and
 * one place is too little to see it (on 64 labelled answers it goes with the labelled total, r = 0.94 among answers to
 * one question). Length moves both sides alike.
 */
export function withRestOfAnswer<T extends Read>(
  criteria: readonly T[],
): readonly (T & { readonly candidates: readonly Candidate[] })[] {
  const sums = criteria.map(sumsOf);
  const met = sums.reduce((sum, one) => sum + one.met, 0);
  const all = sums.reduce((sum, one) => sum + one.all, 0);
  return criteria.map((one, index) => {
    const own = sums[index] ?? none;
    const rest = (met - own.met + neutral * inertia) / (all - own.all + inertia);
    return { ...one, candidates: one.candidates.map((candidate) => ({ ...candidate, rest })) };
  });
}

function sumsOf({ compiled, candidates }: Read): Sums {
  if (compiled.criterion.kind === 'anti-pattern') return none;
  const said = candidates.filter(isSaid);
  const best = (of: (stretch: WindowSignals) => number): number =>
    said.reduce((most, one) => Math.max(most, of(one) - leastCloseness), 0);
  const met = best(({ closeness }) => closeness);
  return { met, all: met + best(({ halfCloseness }) => halfCloseness) };
}

/** Words of the answer and no label; what denies may be a strong answer turned round. */
function isSaid({ passage: { kind, segments }, first, last }: WindowSignals): boolean {
  if (kind !== 'phase' && kind !== 'question') return false;
  return segments.slice(first, last + 1).every(({ denial }) => denial === 'none');
}
