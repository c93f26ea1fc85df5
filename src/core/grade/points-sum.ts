import type { Judged } from './judged-criteria.js';
import { broughtBy } from './judged-criteria.js';
import type { Score } from './score.js';

/** One line of the sum; points are of 100, below 0 where they are taken away. */
export type SumLine =
  | { readonly kind: 'phase'; readonly phaseId: string; readonly points: number }
  /** What was earned of criteria that a higher level asks for. */
  | { readonly kind: 'on-top'; readonly points: number }
  /** What the hints on one group cost, and the titles of the criteria that it was charged to. */
  | {
      readonly kind: 'hints';
      readonly steps: number;
      readonly points: number;
      readonly titles: readonly string[];
    }
  | { readonly kind: 'slip'; readonly title: string; readonly points: number }
  | { readonly kind: 'rounded'; readonly points: number }
  /** Nothing counts above 100, or what failing tests leave of it, nor below 0. */
  | { readonly kind: 'above-most'; readonly most: number; readonly points: number }
  | { readonly kind: 'below-0'; readonly points: number };

/**
 * How what stands at the criteria comes to the score's total: the lines add up to it exactly. A phase has a line where
 * something is expected in it, in the order of the criteria.
 */
export function pointsSum(
  judged: readonly Judged[],
  { total, most, hints }: Pick<Score, 'total' | 'most' | 'hints'>,
): readonly SumLine[] {
  const earners = judged.filter(({ criterion }) => criterion.kind !== 'anti-pattern');
  const expected = earners.filter(({ isExpected }) => isExpected);
  const phaseIds = [...new Set(expected.map(({ criterion }) => criterion.phase))];
  const lines: readonly SumLine[] = [
    ...phaseIds.map((phaseId): SumLine => {
      const own = expected.filter(({ criterion }) => criterion.phase === phaseId);
      return { kind: 'phase', phaseId, points: pointsOf(own) };
    }),
    ...some({ kind: 'on-top', points: pointsOf(earners.filter(({ isExpected }) => !isExpected)) }),
    ...judged
      .filter(({ criterion }) => criterion.kind === 'anti-pattern')
      .flatMap((one) => some({ kind: 'slip', title: one.criterion.title, points: broughtBy(one) })),
    ...hints.charges.map(({ criteria, steps, points }): SumLine => {
      const charged = judged.filter(({ criterion }) => criteria.includes(criterion.id));
      const titles = charged.map(({ criterion }) => criterion.title);
      return { kind: 'hints', steps, points: -points + 0, titles };
    }),
  ];
  const sum = lines.reduce((all, { points }) => all + points, 0);
  const points = total - sum;
  if (sum > most) return [...lines, ...some({ kind: 'above-most', most, points })];
  return [...lines, ...some({ kind: sum < 0 ? 'below-0' : 'rounded', points })];
}

const some = (line: SumLine): readonly SumLine[] => (line.points === 0 ? [] : [line]);

const pointsOf = (judged: readonly Judged[]): number =>
  judged.reduce((all, one) => all + broughtBy(one), 0);
