import { sampleSome, sampleWeight, lastAsked } from '../../../../core/library/weighted-sample.js';
import { lastResults } from '../../../../core/schedule/weakest-topic.js';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';

/** Some of the prompts by chance, unseen and weak ones sooner; see core/library/weighted-sample.ts for how much. */
export function sampleByStanding<Prompt extends { readonly id: string }>(
  prompts: readonly Prompt[],
  attempts: readonly Pick<AttemptSummary, 'promptId' | 'startedAtMs' | 'result'>[],
  count: number,
  random = Math.random,
): readonly Prompt[] {
  const last = lastResults(attempts);
  const asked = lastAsked(attempts);
  const nowMs = Date.now();
  const weightOf = ({ id }: Prompt): number => {
    const result = last.get(id);
    // What is open counts half.
    const points = result === undefined ? null : (result.low + result.high) / 2;
    return sampleWeight({ points, lastAtMs: asked.get(id) ?? null }, nowMs);
  };
  return sampleSome(prompts, weightOf, count, random);
}
