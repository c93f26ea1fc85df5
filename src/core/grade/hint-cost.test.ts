import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Verdict } from './grade.js';
import { hintCost } from './hint-cost.js';
import { criterion, verdict } from './rubric.fixture.js';
import { scoreOf } from './score.js';

const points = (earned: number, open = 0) => ({ earned, open });

test('a group costs two points a step, never more than it has earned, nor than it may', () => {
  const byId = new Map([
    ['won', points(7)],
    ['half', points(1.5)],
    ['open', points(0, 5)],
    ['small', points(0, 1)],
    ['lost', points(0)],
  ]);
  const cost = (...criteria: readonly string[]) => hintCost([{ criteria, steps: 2 }], byId);
  expect(hintCost([], byId)).toEqual({ steps: 0, points: 0, most: 0 });
  expect(cost('won')).toEqual({ steps: 2, points: 4, most: 4 });
  expect(cost('half', 'open')).toEqual({ steps: 2, points: 1.5, most: 4 });
  expect(cost('open')).toEqual({ steps: 2, points: 0, most: 4 });
  expect(cost('small')).toEqual({ steps: 2, points: 0, most: 1 });
  expect(cost('lost', 'of no prompt')).toEqual({ steps: 2, points: 0, most: 0 });
});

// Bug: the high end was two points a hint above what the person could come to.
test('the high end is what the attempt comes to once all that is open is met', () => {
  const ids = ['a', 'b', 'c'];
  const rubric = ids.map((id, at) => criterion({ id, weight: [6, 3, 1][at] ?? 1 }));
  const said = fc.constantFrom<Verdict>('met', 'partial', 'not-met', 'unsure');
  const taken = fc.record({ criteria: fc.subarray(ids), steps: fc.nat(3) });
  fc.assert(
    fc.property(
      fc.tuple(said, said, said),
      fc.array(taken, { maxLength: 2 }),
      (all, hintsTaken) => {
        const prompt = { rubric, phases: [], hintsTaken };
        const totals = (meant: (one: Verdict) => Verdict) =>
          scoreOf(
            prompt,
            ids.map((id, at) => verdict(id, meant(all[at] ?? 'met'))),
            'senior',
          );
        expect(totals((one) => one).high).toBe(
          totals((one) => (one === 'unsure' ? 'met' : one)).total,
        );
      },
    ),
  );
});
