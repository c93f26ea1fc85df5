import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankOf } from '../../../core/grade/band.js';
import type { Verdict } from '../../../core/grade/grade.js';
import { scoreAtLevels } from '../../../core/grade/rubric.fixture.js';
import { wholeBank } from './whole-bank.fixture.js';

const bank = await wholeBank();
const said = fc.constantFrom<Verdict>('met', 'partial', 'not-met', 'unsure');

// Bug: one answer was a lean hire at mid and a hire at senior and staff.
it('no answer to any prompt scores lower at a lower level', () => {
  expect(bank.prompts.length).toBeGreaterThan(50);
  for (const prompt of bank.prompts) {
    const { length } = prompt.rubric;
    fc.assert(
      fc.property(fc.array(said, { minLength: length, maxLength: length }), (all) => {
        const verdicts = prompt.rubric.map(({ id }, at) => ({
          ...{ criterionId: id, evidence: [], reason: '' },
          verdict: all[at] ?? 'not-met',
        }));
        const { mid, senior, staff } = scoreAtLevels(prompt, verdicts);
        for (const [lower, higher] of [
          [mid, senior],
          [senior, staff],
        ] as const) {
          expect(lower.total, prompt.id).toBeGreaterThanOrEqual(higher.total);
          expect(lower.high, prompt.id).toBeGreaterThanOrEqual(higher.high);
          expect(rankOf(lower.lowBand), prompt.id).toBeGreaterThanOrEqual(rankOf(higher.lowBand));
        }
      }),
      { numRuns: 30 },
    );
  }
});
