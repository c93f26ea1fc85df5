import { holdsTerm, type TermGroup } from '../../text/term-match.js';
import type { Token } from '../../text/tokens.js';

/** So many of the ways to meet a criterion have a term of the group, and so few of those that fall short. */
const leastOfWays = 0.85;
const mostOfHalf = 0.15;
/** Fewer lines show nothing. */
const leastLines = 6;

/** The groups by which what meets a criterion differs from what falls short of it, by index: graded "by harm", not by experts alone. */
export function distinguishing(
  groups: readonly TermGroup[],
  ways: readonly (readonly Token[])[],
  half: readonly (readonly Token[])[],
): readonly number[] {
  if (ways.length < leastLines || half.length < leastLines) return [];
  const share = (group: TermGroup, lines: typeof ways): number =>
    lines.filter((line) => holdsTerm(group, line)).length / lines.length;
  return groups.flatMap((group, index) =>
    share(group, half) <= mostOfHalf && share(group, ways) >= leastOfWays ? [index] : [],
  );
}
