import type { Comparison } from '../../grade/compare-grades.js';
import { pointWords, signedWords } from '../verdict/sum-words.js';

/**
 * How the moves of a comparison come to the difference of its totals: "+40 better, −7 worse, −2 for hints: +31 points in
 * all." What is open on one side is told apart, and is in no sum. Null where nothing moved, and where the two were not
 * judged by the same criteria, so that nothing adds up.
 */
export function movedWords(compared: Comparison): string | null {
  const { before, after, criteria, isSameRubric, isSameUseOfTests } = compared;
  if (!isSameRubric || !isSameUseOfTests) return null;
  const sumOf = (some: readonly { readonly points: number }[]): number =>
    some.reduce((sum, { points }) => sum + points, 0);
  const better = sumOf(criteria.filter(({ points }) => points > 0));
  const worse = sumOf(criteria.filter(({ points }) => points < 0));
  const hints = before.hints.points - after.hints.points;
  const open = criteria.filter(({ move }) => move === 'open');
  if (open.length > 0) {
    // No sum of signed points here, as there is nothing that they come to: "−20 worse" would be negative twice.
    const settled = [
      ...worthPart(better, 'better'),
      ...worthPart(-worse, 'worse'),
      ...worthPart(Math.abs(hints), hints < 0 ? 'less for hints' : 'back that hints had cost'),
    ];
    const sum = settled.length === 0 ? '' : ` Settled on both sides: ${settled.join(', ')}.`;
    return `${openWords(open)}${sum}`;
  }
  const all = after.total - before.total;
  const rest = all - better - worse - hints;
  const parts = [
    ...part(better, 'better'),
    ...part(worse, 'worse'),
    ...part(hints, 'for hints'),
    ...part(rest, Math.abs(rest) < 1 ? 'rounded' : 'as a total stays within 0 and 100'),
  ];
  return parts.length < 2 ? null : `${parts.join(', ')}: ${signedWords(all)} points in all.`;
}

function openWords(open: Comparison['criteria']): string {
  const most = open.reduce((sum, { openPoints }) => sum + openPoints, 0);
  const count = open.length === 1 ? 'One verdict is' : `${String(open.length)} verdicts are`;
  return `${count} open on one side, and may change the total by up to ${worthWords(most)}.`;
}

/** "1 point", "12.5 points". */
export const worthWords = (points: number): string =>
  `${pointWords(points)} ${points === 1 ? 'point' : 'points'}`;

const part = (points: number, what: string): readonly string[] =>
  points === 0 ? [] : [`${signedWords(points)} ${what}`];

const worthPart = (points: number, what: string): readonly string[] =>
  points === 0 ? [] : [`${worthWords(points)} ${what}`];

type Sitting = { readonly short?: { readonly minutes: number } | undefined };

/** Why two sittings were judged by other criteria: a shorter one (`short`, in minutes) leaves some out, else the prompt was rewritten. */
export function otherRubricWords(before: Sitting, after: Sitting): string {
  if (before.short?.minutes === after.short?.minutes) return 'The rubric changed in between.';
  return `On the left is ${sittingWords(before)}, on the right ${sittingWords(after)}: they ask for other criteria.`;
}

const sittingWords = ({ short }: Sitting): string =>
  short === undefined ? 'the whole prompt' : `a sitting of ${String(short.minutes)} minutes`;
