import { askedAt } from '../../grade/extent.js';
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
