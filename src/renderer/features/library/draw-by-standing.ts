import { drawSome, drawWeight, lastAsked } from '../../../core/draw-prompt.js';
import { lastResultOf } from '../../../core/library-filter.js';
import type { AttemptSummary, PromptSummary } from '../../../ipc/views.js';
import { lastAttempts } from './past-attempts.js';

/** Some of the prompts by chance, unseen and weak ones sooner; see core/draw-prompt.ts for how much. */
export function drawByStanding(
  prompts: readonly PromptSummary[],
  attempts: readonly AttemptSummary[],
  count: number,
): readonly PromptSummary[] {
  const last = lastAttempts(attempts);
  const asked = lastAsked(attempts);
  const nowMs = Date.now();
  const weightOf = ({ id }: PromptSummary): number =>
    drawWeight(
      { result: lastResultOf(last.get(id) ?? null), lastAtMs: asked.get(id) ?? null },
      nowMs,
    );
  return drawSome(prompts, weightOf, count, Math.random);
}
