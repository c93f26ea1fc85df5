import { askedAt } from '../../grade/extent.js';
import { isExpectedAt } from '../../grade/rubric-at-level.js';
import type { Level, Prompt } from '../../prompt/prompt.js';

/**
 * "Judged at 20 minutes: 9 of 18 criteria." With those that a higher level asks, which count on top: "…, and 1 that a higher
 * level asks." Null where the whole prompt was sat.
 */
export function shortSittingWords(
  { short, rubric }: Pick<Prompt, 'short' | 'rubric'>,
  level: Level,
): string | null {
  if (short === undefined) return null;
  const judged = askedAt({ rubric }, level);
  const beyond = askedAt({ rubric }, 'staff') - judged;
  const more = beyond === 0 ? '' : `, and ${String(beyond)} that a higher level asks`;
  return `Judged at ${String(short.minutes)} minutes: ${String(judged)} of ${String(short.of[level])} criteria${more}.`;
}

/** The titles of the criteria that a shorter sitting left out and that the level asks, in the rubric's order. */
export const leftOutOf = ({ short }: Pick<Prompt, 'short'>, level: Level): readonly string[] =>
  (short?.leftOut ?? []).filter((one) => isExpectedAt(one, level)).map(({ title }) => title);
