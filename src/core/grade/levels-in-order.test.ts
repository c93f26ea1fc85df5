import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankOf } from './band.js';
import { criterionKinds } from '../prompt/criterion.js';
import { levels } from '../prompt/prompt.js';
import type { Verdict } from './grade.js';
import { possibleWeight } from './rubric-at-level.js';
import { criterion, verdict } from './rubric.fixture.js';
import { scoreAtLevels, type Score } from './score.js';

const said = fc.constantFrom<Verdict>('met', 'partial', 'not-met', 'unsure');
const one = fc.record({
  weight: fc.integer({ min: 1, max: 5 }),
  kind: fc.constantFrom(...criterionKinds),
  from: fc.constantFrom(...levels),
  isKey: fc.boolean(),
  said,
});

// 3000 runs take a second alone, and many on a machine that is busy.
// Bug: an answer that is a hire at senior and a lean hire at mid, since what is asked from senior on counted there alone.
it('never has less at a lower level, whatever the weights and the verdicts', () => {
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (all) => {
      const rubric = all.map(({ weight, kind, from, isKey }, index) =>
        criterion({
          ...{ id: `c${String(index)}`, weight, kind, from },
          essential: isKey && kind !== 'anti-pattern',
        }),
      );
      if (possibleWeight(rubric, 'mid') === 0) return;
      const verdicts = all.map((each, index) => verdict(`c${String(index)}`, each.said));
      const { mid, senior, staff } = scoreAtLevels({ rubric, phases: [] }, verdicts);
      expectAtLeast(mid, senior);
      expectAtLeast(senior, staff);
    }),
    { numRuns: 3000 },
  );
}, 30_000);

function expectAtLeast(lower: Score, higher: Score): void {
  expect(lower.total).toBeGreaterThanOrEqual(higher.total);
  expect(lower.low).toBeGreaterThanOrEqual(higher.low);
  expect(lower.high).toBeGreaterThanOrEqual(higher.high);
  expect(rankOf(lower.lowBand)).toBeGreaterThanOrEqual(rankOf(higher.lowBand));
  expect(rankOf(lower.highBand)).toBeGreaterThanOrEqual(rankOf(higher.highBand));
}
