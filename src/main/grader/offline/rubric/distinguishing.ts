import { holdsTerm, type TermGroup } from '../../text/term-match.js';
import type { Token } from '../../text/tokens.js';

/** So many of the ways to meet a criterion have a term of the group, and so few of those that fall short. */
const leastOfWays = 0.85;
const mostOfHalf = 0.15;
/** Fewer lines show nothing. */
const leastLines = 6;

/**
 * The groups without which a criterion is not surely met, by index: what meets it differs by them from what falls short of it,
 * graded "by harm", not by experts alone; or all that meets it has them.
 */
export function distinguishing(
  groups: readonly TermGroup[],
  ways: readonly (readonly Token[])[],
  half: readonly (readonly Token[])[],
): readonly number[] {
  if (ways.length < leastLines || half.length < leastLines) return [];
  const share = (group: TermGroup, lines: typeof ways): number =>
    lines.filter((line) => holdsTerm(group, line)).length / lines.length;
  return groups.flatMap((group, index) => {
    const ofWays = share(group, ways);
    const isTelling = share(group, half) <= mostOfHalf && ofWays >= leastOfWays;
    // "Between the two" names what lies between, whatever falls short of it names too.
    return isTelling || ofWays === 1 ? [index] : [];
  });
}
