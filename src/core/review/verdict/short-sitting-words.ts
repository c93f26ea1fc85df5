import { askedAt } from '../../grade/extent.js';
import { isExpectedAt } from '../../grade/rubric-at-level.js';
import { isRoundId } from '../../prompt/round-mark.js';
import type { Level, Prompt } from '../../prompt/prompt.js';

/**
 * "Judged at 20 minutes: 9 of 18 criteria." With those that a higher level asks, which count on top: "…, and 1 that a higher
 * level asks." Of a round, that only the first steps of its questions count. Null where the whole prompt was sat.
 */
export function shortSittingWords(
  { id, short, rubric }: Pick<Prompt, 'id' | 'short' | 'rubric'>,
  level: Level,
): string | null {
  if (short === undefined) return null;
  const judged = askedAt({ rubric }, level);
  const beyond = askedAt({ rubric }, 'staff') - judged;
  const more = beyond === 0 ? '' : `, and ${String(beyond)} that a higher level asks`;
  const of = `${String(judged)} of ${String(short.of[level])} criteria${more}`;
  if (isRoundId(id))
    return `A round asks each question in part: ${of}. It says nothing of the later steps.`;
  return `Judged at ${String(short.minutes)} minutes: ${of}.`;
}

/** The titles of the criteria that a shorter sitting left out and that the level asks, in the rubric's order. */
export const leftOutOf = ({ short }: Pick<Prompt, 'short'>, level: Level): readonly string[] =>
  (short?.leftOut ?? []).filter((one) => isExpectedAt(one, level)).map(({ title }) => title);
