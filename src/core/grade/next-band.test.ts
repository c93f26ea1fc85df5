import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bands, rankOf } from './band.js';
import { criterionKinds, type Criterion } from '../prompt/criterion.js';
import type { CriterionVerdict, Verdict } from './grade.js';
import { nextBand } from './next-band.js';
import { openCriteria, withMade, type OpenCriterion } from './open-criteria.js';
import { levels, type Level } from '../prompt/prompt.js';
import { criterion, verdict } from './rubric.fixture.js';
import { scoreOf } from './score.js';

const prompt = (...rubric: readonly Criterion[]) => ({ rubric: [...rubric] });
const ids = (lift: ReturnType<typeof nextBand>) => lift?.made.map(({ criterion }) => criterion.id);
const liftOf = (
  rubric: ReturnType<typeof prompt>,
  verdicts: readonly CriterionVerdict[],
  level: Level,
) => nextBand(rubric, verdicts, scoreOf(rubric, verdicts, level));

describe('nextBand', () => {
  it('names the heaviest ones that are enough, not the first three', () => {
    const rubric = prompt(
      criterion({ id: 'met', weight: 5 }),
      criterion({ id: 'half', weight: 3 }),
      criterion({ id: 'light', weight: 1 }),
      criterion({ id: 'heavy', weight: 2 }),
    );
    const verdicts = [verdict('met', 'met'), verdict('half', 'partial')];
    const lift = liftOf(rubric, verdicts, 'mid');
    expect(ids(lift)).toEqual(['heavy']);
    expect(lift).toMatchObject({ to: 'hire', after: { band: 'hire', total: 78 } });
  });

  it('has the missed essential on the list even where the points are there without it', () => {
    const rubric = prompt(
      criterion({ id: 'a', weight: 5 }),
      criterion({ id: 'b', weight: 5 }),
      criterion({ id: 'heavy', weight: 3 }),
      criterion({ id: 'key', weight: 1, essential: true }),
    );
    const verdicts = [verdict('a', 'met'), verdict('b', 'met')];
    const lift = liftOf(rubric, verdicts, 'mid');
    expect(lift).toMatchObject({ to: 'hire', after: { band: 'hire' } });
    expect(ids(lift)).toEqual(['key']);
  });

  it('leaves the essential out where the band below its cap is all that is reached for', () => {
    const rubric = prompt(
      criterion({ id: 'a', weight: 3 }),
      criterion({ id: 'heavy', weight: 5 }),
      criterion({ id: 'key', weight: 2, essential: true }),
    );
    expect(ids(liftOf(rubric, [verdict('a', 'met')], 'mid'))).toEqual(['heavy']);
  });

  it('counts a slip that is left as won, and leaves alone what is unsure', () => {
    const rubric = prompt(
      criterion({ id: 'a', weight: 27 }),
      criterion({ id: 'doubt', weight: 1 }),
      criterion({ id: 'miss', weight: 12 }),
      criterion({ id: 'trap', kind: 'anti-pattern', weight: 10 }),
    );
    const verdicts = [verdict('a', 'met'), verdict('doubt', 'unsure'), verdict('trap', 'met')];
    const lift = liftOf(rubric, verdicts, 'mid');
    expect(lift).toMatchObject({ to: 'hire', after: { low: 73, high: 75 } });
    expect(ids(lift)).toEqual(['miss']);
  });

  it('is nothing at the top, where there is no band, and by what the level does not ask', () => {
    const rubric = prompt(criterion({ id: 'a' }), criterion({ id: 'late', from: 'staff' }));
    expect(liftOf(rubric, [verdict('a', 'met')], 'mid')).toBeNull();
    expect(liftOf(rubric, [verdict('a', 'unsure')], 'mid')).toBeNull();
    expect(ids(liftOf(rubric, [verdict('a', 'met')], 'staff'))).toEqual(['late']);
  });
});

/** What they win back; whole thousandths, since sums of fractions differ by their order. */
const pointsOf = (made: readonly OpenCriterion[]): number =>
  Math.round(1000 * made.reduce((sum, { points }) => sum + points, 0));

/** All ways to choose from `open`, tried one by one: what the search claims to do without. */
function fewest(
  rubric: ReturnType<typeof prompt>,
  verdicts: readonly CriterionVerdict[],
  level: Level,
) {
  const { band } = scoreOf(rubric, verdicts, level);
  const rank = band === null ? bands.length : rankOf(band) + 1;
  if (rank >= bands.length) return null;
  const open = openCriteria(rubric, verdicts, level);
  let best: readonly OpenCriterion[] | null = null;
  for (let mask = 1; mask < 2 ** open.length; mask += 1) {
    const made = open.filter((_, index) => (mask & (1 << index)) !== 0);
    const after = scoreOf(rubric, withMade(rubric, verdicts, made), level).lowBand;
    if (rankOf(after) < rank) continue;
    const isBetter =
      best === null ||
      made.length < best.length ||
      (made.length === best.length && pointsOf(made) > pointsOf(best));
    if (isBetter) best = made;
  }
  return best === null ? null : { count: best.length, points: pointsOf(best) };
}

// Bug: a list that is longer than need be, or that leaves the band where it was.
it('is as short as the shortest of all lists, and of those the heaviest', () => {
  const said = fc.constantFrom<Verdict>('met', 'partial', 'not-met', 'unsure');
  const one = fc.record({
    weight: fc.integer({ min: 1, max: 5 }),
    kind: fc.constantFrom(...criterionKinds),
    from: fc.constantFrom(...levels),
    isKey: fc.boolean(),
    said,
  });
  let lifted = 0;
  fc.assert(
    fc.property(
      fc.array(one, { minLength: 1, maxLength: 9 }),
      fc.constantFrom(...levels),
      (all, level) => {
        const rubric = prompt(
          ...all.map(({ weight, kind, from, isKey }, index) =>
            criterion({
              id: `c${index}`,
              weight,
              kind,
              from,
              essential: isKey && kind !== 'anti-pattern',
            }),
          ),
        );
        const verdicts = all.map((each, index) => verdict(`c${index}`, each.said));
        const lift = liftOf(rubric, verdicts, level);
        const found =
          lift === null ? null : { count: lift.made.length, points: pointsOf(lift.made) };
        if (found !== null) lifted += 1;
        expect(found).toEqual(fewest(rubric, verdicts, level));
      },
    ),
    { numRuns: 1000 },
  );
  expect(lifted).toBeGreaterThan(200);
});
