import type { Criterion } from '../prompt/criterion.js';
import type { Level, Prompt } from '../prompt/prompt.js';
import type { CriterionVerdict, Verdict } from './grade.js';
import { scoreOf, type Score } from './score.js';

/** A criterion for tests; only what a test names differs from the plainest one. */
export function criterion(parts: Partial<Criterion> & { readonly id: string }): Criterion {
  return {
    kind: 'component',
    phase: 'design',
    title: `Title of ${parts.id}`,
    weight: 2,
    essential: false,
    from: 'mid',
    change: `Do ${parts.id}`,
    novice: 'Says little.',
    strong: `Strong ${parts.id}.`,
    phrasings: ['one', 'two', 'three'],
    alsoSaid: [],
    halfSaid: [],
    nearMisses: ['four', 'five', 'six'],
    cues: [['one']],
    contradicts: [],
    ...parts,
  };
}

export const verdict = (criterionId: string, said: Verdict): CriterionVerdict => ({
  criterionId,
  verdict: said,
  evidence: [],
  reason: '',
});

/** The same verdicts at each level's bar. */
export function scoreAtLevels(
  prompt: Pick<Prompt, 'rubric'>,
  verdicts: readonly CriterionVerdict[],
): Readonly<Record<Level, Score>> {
  const at = (level: Level): Score => scoreOf(prompt, verdicts, level);
  return { mid: at('mid'), senior: at('senior'), staff: at('staff') };
}
