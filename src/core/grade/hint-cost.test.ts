import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence, Verdict } from './grade.js';
import { sumRows } from '../review/verdict/sum-words.js';
import { hintCost } from './hint-cost.js';
import { judgedBy } from './judged-criteria.js';
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
  expect(hintCost([], byId)).toEqual({ steps: 0, points: 0, most: 0, charges: [] });
  expect(cost('won')).toMatchObject({ steps: 2, points: 4, most: 4 });
  expect(cost('half', 'open')).toMatchObject({ steps: 2, points: 1.5, most: 4 });
  expect(cost('open')).toMatchObject({ steps: 2, points: 0, most: 4 });
  expect(cost('small')).toMatchObject({ steps: 2, points: 0, most: 1 });
  expect(cost('lost', 'of no prompt')).toMatchObject({ steps: 2, points: 0, most: 0 });
});

// Bug: "Hints −4" beside a criterion that had earned nothing: nobody could tell what paid for them.
test('the sum names the criteria that pay for a group’s hints, and follows what is settled', () => {
  const ids = ['a', 'b', 'c'];
  const rubric = ids.map((id) => criterion({ id, title: `Has ${id}` }));
  const hintsTaken = [
    { criteria: ['a', 'b'], steps: 2 },
    { criteria: ['c'], steps: 1 },
  ];
  const rows = (b: Verdict, c: Verdict) => {
    const verdicts = [verdict('a', 'not-met'), verdict('b', b), verdict('c', c)];
    const score = scoreOf({ rubric, hintsTaken }, verdicts, 'senior');
    const judged = judgedBy({ verdicts, level: 'senior' }, { rubric });
    return sumRows(judged, score, []).filter(({ what }) => what.includes('hint'));
  };
  expect(rows('met', 'unsure')).toEqual([
    { what: '2 hints on “Has b”', points: '−4' },
    { what: '1 hint on “Has c”', points: '0' },
  ]);
  expect(rows('not-met', 'met')).toEqual([
    { what: '2 hints on “Has a” and “Has b”', points: '0' },
    { what: '1 hint on “Has c”', points: '−2' },
  ]);
});

// Bug: a hint at 10:05 was charged to a criterion whose evidence was written at 5:27.
test('a hint on what stood there before it costs nothing', () => {
  const rubric = [criterion({ id: 'a' }), criterion({ id: 'b' })];
  const at = (atSec: number) => {
    const place = { kind: 'text', phaseId: 'p', start: 0, end: 2, atSec } as const;
    const verdicts = ['a', 'b'].map((id) => ({
      ...verdict(id, 'met'),
      evidence: id === 'a' ? [{ quote: 'So', place }] : [],
    }));
    const hintsTaken = [{ criteria: ['a'], steps: 1, atSec: 605 }];
    const score = scoreOf({ rubric, hintsTaken }, verdicts, 'senior');
    return [score.hints.points, score.total];
  };
  expect(at(327)).toEqual([0, 100]);
  expect(at(700)).toEqual([2, 98]);
  // What is open is settled by the passage that comes nearest.
  const place = { kind: 'question', index: 0, atSec: 327 } as const;
  const open = [
    { ...verdict('a', 'unsure'), closest: [{ quote: 'So', place }] },
    verdict('b', 'met'),
  ];
  const hintsTaken = [{ criteria: ['a'], steps: 1, atSec: 605 }];
  expect(scoreOf({ rubric, hintsTaken }, open, 'senior').high).toBe(100);
});

// Bug: it was charged to what stood in an earlier phase's notes, as a later sentence was quoted.
test('a hint on what the answer met before it costs nothing, whatever is quoted in the end', () => {
  const place = { kind: 'text', phaseId: 'p', start: 0, end: 2, atSec: 700 } as const;
  const cost = (stood: readonly string[]) =>
    scoreOf(
      {
        rubric: [criterion({ id: 'a' }), criterion({ id: 'b' })],
        hintsTaken: [{ criteria: ['a'], steps: 1, atSec: 605, stood }],
      },
      ['a', 'b'].map((id) => ({ ...verdict(id, 'met'), evidence: [{ quote: 'So', place }] })),
      'senior',
    ).hints.points;
  expect([cost([]), cost(['b']), cost(['a'])]).toEqual([2, 2, 0]);
});

// Bug: by an arrow of the diagram, which has no time, it was charged to words that were written before it.
test('a drawing beside words that stood there before it charges nothing, and one alone does', () => {
  const words: Evidence = {
    quote: 'So',
    place: { kind: 'text', phaseId: 'p', start: 0, end: 2, atSec: 40 },
  };
  const drawn: Evidence = { quote: 'A · B', place: { kind: 'diagram', ids: ['A', 'B'] } };
  const cost = (evidence: Evidence[]) =>
    scoreOf(
      {
        rubric: [criterion({ id: 'a' }), criterion({ id: 'b' })],
        hintsTaken: [{ criteria: ['a'], steps: 1, atSec: 44 }],
      },
      [{ ...verdict('a', 'met'), evidence }, verdict('b', 'met')],
      'senior',
    ).hints.points;
  expect(cost([words, drawn])).toBe(0);
  expect(cost([drawn, words])).toBe(2);
});

// Bug: it was charged to what tests show of code that was not touched after it.
test('a hint on what the code had before it costs nothing, whenever its tests ran', () => {
  const rubric = [criterion({ id: 'a' }), criterion({ id: 'b' })];
  const place = { kind: 'tests' as const, names: ['x'] };
  const verdicts = ['a', 'b'].map((id) => ({
    ...verdict(id, 'met'),
    evidence: [{ quote: 'x', place }],
  }));
  const cost = (had: readonly string[]) =>
    scoreOf(
      { rubric, hintsTaken: [{ criteria: ['a'], steps: 1, atSec: 605, had }] },
      verdicts,
      'senior',
    ).hints.points;
  expect(cost(['a'])).toBe(0);
  expect(cost(['b'])).toBe(2);
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
        const prompt = { rubric, hintsTaken };
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
