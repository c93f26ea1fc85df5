import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criterionKinds, type Criterion } from '../../prompt/criterion.js';
import { levels } from '../../prompt/prompt.js';
import type { Grade, Verdict } from '../grade.js';
import { judgedBy } from '../judged-criteria.js';
import { possibleWeight, pointsAt } from '../rubric-at-level.js';
import { criterion, scoreAtLevels, verdict } from '../rubric.fixture.js';
import { settledScore } from '../settled-score.js';
import { evenWeights, isSameWeighing, ownWeightsWords, weighedBy } from './own-weights.js';

const grade = (parts: Partial<Grade>): Grade => ({
  ...{ id: 'g', schema: 1, promptHash: 'h', level: 'senior', gradedAtMs: 0, tookMs: 0 },
  grader: { name: 'offline', version: '1', model: null, settings: {} },
  verdicts: [],
  ...parts,
});

const factor = fc.double({ min: 0.1, max: 10, noNaN: true });
const weights = fc.record({
  clarifying: factor,
  components: factor,
  depth: factor,
  evaluation: factor,
});
const one = fc.record({
  weight: fc.integer({ min: 1, max: 5 }),
  kind: fc.constantFrom(...criterionKinds),
  from: fc.constantFrom(...levels),
  said: fc.constantFrom<Verdict>('met', 'partial', 'not-met', 'unsure'),
});
const graded = fc
  .record({ all: fc.array(one, { minLength: 1, maxLength: 12 }), weights })
  .map(({ all, weights }) => {
    const rubric = all.map(({ said: _, ...parts }, at) => criterion({ id: `c${at}`, ...parts }));
    const verdicts = all.map(({ said }, at) => verdict(`c${at}`, said));
    return { rubric, verdicts, weights };
  });

const sumOf = (numbers: readonly number[]): number => numbers.reduce((all, next) => all + next, 0);

// Bug: rows whose points no longer come to the total that stands above them.
test('whatever the weights, the rows come to the total, and what is asked to 100', () => {
  fc.assert(
    fc.property(graded, ({ rubric, verdicts, weights }) => {
      if (possibleWeight(rubric, 'senior') === 0) return;
      const own = grade({ verdicts, weights });
      const prompt = { rubric };
      const rows = judgedBy(own, prompt).filter(({ isCounted }) => isCounted);
      const isSlip = ({ criterion: { kind } }: { criterion: Criterion }) => kind === 'anti-pattern';
      const share = { met: 1, partial: 0.5, 'not-met': 0, unsure: 0 } as const;
      const points = rows.map((row) => (isSlip(row) ? -1 : 1) * row.points * share[row.verdict]);
      const { total } = settledScore(prompt, own, []).score;
      const bounded = Math.min(100, Math.max(0, sumOf(points)));
      expect(Math.abs(bounded - total)).toBeLessThanOrEqual(rows.length / 2 + 1);
      const { rubric: weighed } = weighedBy(own, prompt);
      const asked = weighed.filter(({ kind, from }) => kind !== 'anti-pattern' && from !== 'staff');
      expect(sumOf(asked.map(pointsAt(weighed, 'senior')))).toBeCloseTo(100, 6);
    }),
  );
});

test('whatever the weights, no lower level has less, and a slip costs what it did, to a point', () => {
  fc.assert(
    fc.property(graded, ({ rubric, verdicts, weights }) => {
      if (possibleWeight(rubric, 'mid') === 0) return;
      const weighed = weighedBy({ weights }, { rubric });
      const { mid, senior, staff } = scoreAtLevels(weighed, verdicts);
      expect(mid.total).toBeGreaterThanOrEqual(senior.total);
      expect(senior.total).toBeGreaterThanOrEqual(staff.total);
      for (const slip of rubric.filter(({ kind }) => kind === 'anti-pattern'))
        expect(
          Math.abs(pointsAt(weighed.rubric, 'senior')(slip) - pointsAt(rubric, 'senior')(slip)),
        ).toBeLessThanOrEqual(1);
    }),
  );
});

const rubric = [
  criterion({ id: 'ask', kind: 'clarifying', weight: 1 }),
  criterion({ id: 'box', kind: 'component', weight: 3 }),
];
const asked = [verdict('ask', 'met'), verdict('box', 'not-met')];
const totalBy = (weights: Grade['weights']): number =>
  settledScore({ rubric }, grade({ verdicts: asked, weights }), []).score.total;

test('a dimension of thrice the weight counts as three', () => {
  expect(totalBy(undefined)).toBe(25);
  expect(totalBy({ ...evenWeights, clarifying: 3 })).toBe(50);
  expect(totalBy({ ...evenWeights, components: 9 })).toBe(4);
});

test('twice as much of everything changes nothing, and is not told', () => {
  const twice = { clarifying: 2, components: 2, depth: 2, evaluation: 2 };
  expect(totalBy(twice)).toBe(25);
  expect(isSameWeighing({ weights: twice }, {})).toBe(true);
  expect(ownWeightsWords({ weights: twice })).toBeNull();
  const deeper = { ...evenWeights, depth: 0.5 };
  expect(isSameWeighing({ weights: deeper }, {})).toBe(false);
  expect(ownWeightsWords({ weights: deeper })).toBe(
    'Weights of your own: clarifying 1, components 1, depth 0.5, evaluation 1.',
  );
});
