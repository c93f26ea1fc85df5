import type { Candidate, Stretch } from './candidates.js';
import type { Compiled } from './compile.js';

/** Of an answer that says nothing else; a little below the even, as it is in answers to other questions. */
const neutral = 0.4;
/** So much likeness, in criteria, is needed to move it half the way. */
const inertia = 6;
/** What any two texts in English have in common; filler must not move it. */
const leastLikeness = 0.1;

type Read = { readonly compiled: Compiled; readonly candidates: readonly Stretch[] };
type Sums = { readonly better: number; readonly all: number };
const none: Sums = { better: 0, all: 0 };

/**
 * Per criterion, how the rest of an answer sounds: of all likeness that it has to the other criteria's texts, the share
 * that is to what a strong candidate says and not to what a weak one says. Whoever is shallow in one place mostly is in
 * others too, and one place is too little to see it (on 64 labelled answers it goes with the share of criteria that are
 * met, r = 0.86 among answers to one question; their lengths, r = 0.11). Length moves both sides alike.
 */
export function withRest<T extends Read>(
  criteria: readonly T[],
): readonly (T & { readonly candidates: readonly Candidate[] })[] {
  const sums = criteria.map(sumsOf);
  const better = sums.reduce((sum, one) => sum + one.better, 0);
  const all = sums.reduce((sum, one) => sum + one.all, 0);
  return criteria.map((one, index) => {
    const own = sums[index] ?? none;
    const rest = (better - own.better + neutral * inertia) / (all - own.all + inertia);
    return { ...one, candidates: one.candidates.map((candidate) => ({ ...candidate, rest })) };
  });
}

function sumsOf({ compiled, candidates }: Read): Sums {
  if (compiled.criterion.kind === 'anti-pattern') return none;
  const said = candidates.filter(isSaid);
  const best = (of: (stretch: Stretch) => number): number =>
    said.reduce((most, one) => Math.max(most, of(one) - leastLikeness), 0);
  const better = best(({ alike }) => alike.strong) + best(({ alike }) => alike.phrasings);
  const worse = best(({ alike }) => alike.novice) + best(({ missLikeness }) => missLikeness);
  return { better, all: better + worse };
}

/** Words of the answer and no label; what denies may be a strong answer turned round. */
function isSaid({ passage: { kind, segments }, first, last }: Stretch): boolean {
  if (kind !== 'phase' && kind !== 'question') return false;
  return segments.slice(first, last + 1).every(({ denial }) => denial === 'none');
}
