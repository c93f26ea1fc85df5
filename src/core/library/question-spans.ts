import type { Judged } from '../grade/judged-criteria.js';
import type { Span } from '../history/guess.js';
import type { Prompt } from '../prompt/prompt.js';
import { pointsIn } from './points-in.js';
import { isRound } from './round-id.js';

/**
 * What each question of a round came to, in whole percent of the points that the report gives it and in the round's order; null
 * for a question that the level expects nothing of. Undefined for a prompt that is no round. A question that went badly is
 * nobody else's topic.
 */
export function questionSpans(
  prompt: Pick<Prompt, 'id' | 'phases'>,
  judged: readonly Judged[],
): readonly (Span | null)[] | undefined {
  if (!isRound(prompt)) return undefined;
  return prompt.phases.map((phase) => {
    const { low, open, of } = pointsIn(phase, judged);
    if (of === 0) return null;
    const percent = (part: number): number => Math.round((100 * part) / of);
    return { low: percent(low), high: percent(low + open) };
  });
}
