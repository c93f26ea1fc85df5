import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bands, rankOf } from './band.js';
import { criterionKinds, type Criterion } from '../prompt/criterion.js';
import type { Verdict } from './grade.js';
import { criterion, scoreAtLevels, verdict } from './rubric.fixture.js';
import { scoreOf } from './score.js';

const prompt = (...rubric: readonly Criterion[]) => ({ rubric: [...rubric] });
const four = [
  criterion({ id: 'a', weight: 4, kind: 'clarifying', phase: 'clarify' }),
  criterion({ id: 'b', weight: 3 }),
  criterion({ id: 'c', weight: 2, kind: 'deep-dive' }),
  criterion({ id: 'd', weight: 1, kind: 'evaluation' }),
];
const all = (said: Verdict) => four.map(({ id }) => verdict(id, said));

describe('scoreOf', () => {
  it('weighs criteria and halves what is partial', () => {
    const verdicts = [
      verdict('a', 'met'),
      verdict('b', 'partial'),
      verdict('c', 'not-met'),
      verdict('d', 'met'),
    ];
    const score = scoreOf(prompt(...four), verdicts, 'senior');
    expect(score).toMatchObject({ total: 65, low: 65, high: 65, band: 'lean-hire' });
    expect(score.dimensions.components).toMatchObject({ weight: 3, earned: 1.5 });
  });

  it.each([
    [39, 'no-hire'],
    [40, 'lean-no-hire'],
    [54, 'lean-no-hire'],
    [55, 'lean-hire'],
    [69, 'lean-hire'],
    [70, 'hire'],
    [84, 'hire'],
    [85, 'strong-hire'],
    [100, 'strong-hire'],
  ])('puts %d of 100 in %s', (total, band) => {
    const rubric = [
      criterion({ id: 'met', weight: total }),
      criterion({ id: 'not', weight: 100 - total }),
    ];
    const verdicts = [verdict('met', 'met'), verdict('not', 'not-met')];
    expect(scoreOf(prompt(...rubric), verdicts, 'mid')).toMatchObject({ total, band });
  });

  it('is a range while something is unsure, with a band only where the whole range lies in it', () => {
    const some = [...all('met').slice(0, 3), verdict('d', 'unsure')];
    expect(scoreOf(prompt(...four), some, 'mid')).toMatchObject({
      total: 90,
      low: 90,
      high: 100,
      band: 'strong-hire',
    });
    const many = [verdict('a', 'unsure'), ...all('met').slice(1)];
    expect(scoreOf(prompt(...four), many, 'mid')).toMatchObject({
      total: 60,
      low: 60,
      high: 100,
      band: null,
      lowBand: 'lean-hire',
      highBand: 'strong-hire',
    });
  });

  // Bug: "No hire" with 36 of 100 points open, none of them looked at.
  it('has no band with more than 30 % of the weight unsure, though all that may come is in one', () => {
    const rubric = (open: number) =>
      prompt(criterion({ id: 'open', weight: open }), criterion({ id: 'not', weight: 100 - open }));
    const verdicts = [verdict('open', 'unsure'), verdict('not', 'not-met')];
    expect(scoreOf(rubric(30), verdicts, 'mid').band).toBe('no-hire');
    expect(scoreOf(rubric(31), verdicts, 'mid')).toMatchObject({ band: null, low: 0, high: 31 });
  });

  it('subtracts a met anti-pattern, and lowers only the low end for an unsure one', () => {
    const rubric = prompt(...four, criterion({ id: 'trap', kind: 'anti-pattern', weight: 3 }));
    const slip = scoreOf(rubric, [...all('met'), verdict('trap', 'met')], 'mid');
    expect(slip.total).toBe(70);
    const unsure = scoreOf(rubric, [...all('met'), verdict('trap', 'unsure')], 'mid');
    expect(unsure).toMatchObject({ low: 70, total: 100, high: 100 });
    expect(scoreOf(rubric, [verdict('trap', 'met')], 'mid').total).toBe(0);
  });

  it('caps the band at lean no hire for a missed essential, and only for a missed one', () => {
    const rubric = prompt(...four.map((c) => (c.id === 'd' ? { ...c, essential: true } : c)));
    const said = (last: Verdict) =>
      scoreOf(rubric, [...all('met').slice(0, 3), verdict('d', last)], 'mid');
    expect(said('not-met')).toMatchObject({ total: 90, band: 'lean-no-hire' });
    expect(said('not-met').reasons).toEqual([
      { kind: 'essential-missed', criterionId: 'd' },
      { kind: 'capped', to: 'lean-no-hire' },
    ]);
    expect(said('partial').band).toBe('strong-hire');
    // It may come to be missed, so that only the high end is free of the cap.
    expect(said('unsure')).toMatchObject({
      band: null,
      lowBand: 'lean-no-hire',
      highBand: 'strong-hire',
      total: 90,
      high: 100,
    });
    expect(said('unsure').reasons).toEqual([
      { kind: 'essential-unsure', criterionId: 'd' },
      { kind: 'may-be-capped', to: 'lean-no-hire' },
    ]);
  });

  it('does not let a cap lift a band', () => {
    const rubric = prompt(criterion({ id: 'a', essential: true }), criterion({ id: 'b' }));
    expect(scoreOf(rubric, [], 'mid').band).toBe('no-hire');
  });

  it('fails a criterion that has no verdict, or two', () => {
    const doubled = [...all('met'), verdict('a', 'met')];
    expect(scoreOf(prompt(...four), doubled, 'mid').total).toBe(60);
    expect(scoreOf(prompt(...four), all('met').slice(1), 'mid').total).toBe(60);
    const stranger = [...all('not-met'), verdict('constructor', 'met')];
    expect(scoreOf(prompt(...four), stranger, 'mid').total).toBe(0);
  });

  it('asks more of a higher level', () => {
    const rubric = prompt(
      criterion({ id: 'a', weight: 1 }),
      criterion({ id: 'b', weight: 1, from: 'senior' }),
      criterion({ id: 'c', weight: 2, from: 'staff' }),
    );
    const scores = scoreAtLevels(rubric, [verdict('a', 'met'), verdict('b', 'not-met')]);
    expect(Object.values(scores).map(({ total }) => total)).toEqual([100, 50, 25]);
  });

  it('gives no band where the level expects nothing', () => {
    const rubric = prompt(criterion({ id: 'a', from: 'staff' }));
    expect(scoreOf(rubric, [verdict('a', 'met')], 'mid')).toMatchObject({ total: 0, band: null });
  });
});

const order: readonly Verdict[] = ['not-met', 'unsure', 'partial', 'met'];
const anyRubric = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...criterionKinds),
      weight: fc.integer({ min: 1, max: 5 }),
      essential: fc.boolean(),
      from: fc.constantFrom('mid' as const, 'senior' as const, 'staff' as const),
      said: fc.constantFrom(...order),
    }),
    { minLength: 4, maxLength: 14 },
  )
  .map((rows) =>
    rows.map(({ said, ...row }, index) => ({ said, c: criterion({ ...row, id: `c${index}` }) })),
  );

describe('every score', () => {
  it('lies between 0 and 100, and within its own range', () => {
    fc.assert(
      fc.property(anyRubric, fc.constantFrom('mid', 'senior', 'staff'), (rows, level) => {
        const verdicts = rows.map(({ c, said }) => verdict(c.id, said));
        const score = scoreOf(prompt(...rows.map(({ c }) => c)), verdicts, level);
        expect(score.low).toBeGreaterThanOrEqual(0);
        expect(score.low).toBeLessThanOrEqual(score.total);
        expect(score.total).toBeLessThanOrEqual(score.high);
        expect(score.high).toBeLessThanOrEqual(100);
        if (score.band !== null) expect(bands).toContain(score.band);
      }),
    );
  });

  it('never falls when one positive verdict gets better', () => {
    fc.assert(
      fc.property(anyRubric, fc.nat(), fc.constantFrom(...order), (rows, at, better) => {
        const rubric = prompt(...rows.map(({ c }) => c));
        const row = rows[at % rows.length];
        if (row === undefined || row.c.kind === 'anti-pattern') return;
        if (order.indexOf(better) < order.indexOf(row.said)) return;
        const before = rows.map(({ c, said }) => verdict(c.id, said));
        const after = before.map((one) =>
          one.criterionId === row.c.id ? verdict(row.c.id, better) : one,
        );
        const [low, high] = [scoreOf(rubric, before, 'staff'), scoreOf(rubric, after, 'staff')];
        expect(high.total).toBeGreaterThanOrEqual(low.total);
        if (low.band !== null && high.band !== null) {
          expect(rankOf(high.band)).toBeGreaterThanOrEqual(rankOf(low.band));
        }
      }),
    );
  });
});
