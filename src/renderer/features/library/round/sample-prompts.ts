import { sampleSome, sampleWeight, lastAsked } from '../../../../core/library/weighted-sample.js';
import { lastResultOf } from '../../../../core/library/library-filter.js';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import { lastAttempts } from '../list/past-attempts.js';

/** Some of the prompts by chance, unseen and weak ones sooner; see core/library/weighted-sample.ts for how much. */
export function sampleByStanding(
  prompts: readonly PromptSummary[],
  attempts: readonly AttemptSummary[],
  count: number,
): readonly PromptSummary[] {
  const last = lastAttempts(attempts);
  const asked = lastAsked(attempts);
  const nowMs = Date.now();
  const weightOf = ({ id }: PromptSummary): number =>
    sampleWeight(
      {
        result: lastResultOf(last.get(id) ?? null, asked.has(id)),
        lastAtMs: asked.get(id) ?? null,
      },
      nowMs,
    );
  return sampleSome(prompts, weightOf, count, Math.random);
}
