import type { Score } from '../grade/score.js';
import type { Span } from '../history/guess.js';
import type { Prompt } from '../prompt/prompt.js';
import { isRound } from './round-id.js';

/**
 * What each question of a round came to, in whole percent of its own weight and in the round's order; null for a question that
 * the level expects nothing of. Undefined for a prompt that is no round. A question that went badly is nobody else's topic.
 */
export function questionSpans(
  prompt: Pick<Prompt, 'id' | 'phases'>,
  score: Pick<Score, 'phases'>,
): readonly (Span | null)[] | undefined {
  if (!isRound(prompt)) return undefined;
  return prompt.phases.map(({ id }) => {
    const tally = score.phases.find(({ phaseId }) => phaseId === id)?.tally;
    if (tally === undefined || tally.weight === 0) return null;
    const { earned, open, weight } = tally;
    const percent = (part: number): number => Math.round((100 * part) / weight);
    return { low: percent(earned), high: percent(earned + open) };
  });
}
