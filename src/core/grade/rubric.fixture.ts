import type { Criterion } from '../prompt/criterion.js';
import type { CriterionVerdict, Verdict } from './grade.js';

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
