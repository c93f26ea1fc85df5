import type { Comparison } from '../grade/compare-grades.js';
import { signedWords } from './verdict/sum-words.js';

/**
 * How the moves of a comparison come to the difference of its totals: "+40 better, −7 worse, −2 for hints: +31 points in
 * all." Null where nothing moved, and where the two were not judged by the same criteria, so that nothing adds up.
 */
export function movedWords(compared: Comparison): string | null {
  const { before, after, criteria, isSameRubric, isSameUseOfTests } = compared;
  if (!isSameRubric || !isSameUseOfTests) return null;
  const sumOf = (some: readonly { readonly points: number }[]): number =>
    some.reduce((sum, { points }) => sum + points, 0);
  const better = sumOf(criteria.filter(({ points }) => points > 0));
  const worse = sumOf(criteria.filter(({ points }) => points < 0));
  const hints = before.hints.points - after.hints.points;
  const all = after.total - before.total;
  const rest = all - better - worse - hints;
  const parts = [
    ...part(better, 'better'),
    ...part(worse, 'worse'),
    ...part(hints, 'for hints'),
    ...part(rest, Math.abs(rest) < 1 ? 'rounded' : 'beyond 0 or 100, which does not count'),
  ];
  return parts.length < 2 ? null : `${parts.join(', ')}: ${signedWords(all)} points in all.`;
}

const part = (points: number, what: string): readonly string[] =>
  points === 0 ? [] : [`${signedWords(points)} ${what}`];
