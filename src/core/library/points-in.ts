import { broughtBy, type Judged } from '../grade/judged-criteria.js';

/**
 * What the level asks of a phase, in points of 100: what was earned, what of the rest is open, and what there was to earn; what
 * a higher level asks and habits to avoid apart.
 */
export function pointsIn(
  { id }: { readonly id: string },
  judged: readonly Judged[],
): { readonly low: number; readonly open: number; readonly of: number } {
  const own = judged.filter(
    ({ criterion: { phase, kind }, isExpected }) =>
      phase === id && kind !== 'anti-pattern' && isExpected,
  );
  return {
    low: sum(own, broughtBy),
    open: sum(own, ({ verdict, points }) => (verdict === 'unsure' ? points : 0)),
    of: sum(own, ({ points }) => points),
  };
}

const sum = (judged: readonly Judged[], of: (one: Judged) => number): number =>
  judged.reduce((all, one) => all + of(one), 0);
