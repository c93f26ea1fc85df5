import { rubricAt } from '../grade/rubric-at-level.js';
import type { Level, Prompt } from '../prompt/prompt.js';

/** "Judged at 20 minutes: 9 of 18 criteria." Null where the whole prompt was sat. */
export function shortSittingWords(
  { short, rubric }: Pick<Prompt, 'short' | 'rubric'>,
  level: Level,
): string | null {
  if (short === undefined) return null;
  const judged = rubricAt(rubric, level).filter(({ kind }) => kind !== 'anti-pattern').length;
  return `Judged at ${String(short.minutes)} minutes: ${String(judged)} of ${String(short.of[level])} criteria.`;
}
