import { expect, test } from 'vitest';
import type { Evidence } from './grade.js';
import { judgedBy } from './judged-criteria.js';
import { sampleGrade, samplePrompt } from './sample-prompt.fixture.js';
import { scoreOf } from './score.js';
import { allTestsId } from './tests/all-tests.js';
import {
  canSettle,
  needsQuote,
  settle,
  settledVerdicts,
  settlementsSchema,
  withSettlement,
  type Settlement,
} from './settlement.js';

const said = (
  criterionId: string,
  verdict: Settlement['verdict'],
  more: Partial<Settlement> = {},
): Settlement => ({ criterionId, verdict, atMs: 1, ...more });

const grade = sampleGrade('g1', 'unsure', 1);
const place = { kind: 'text', phaseId: 'design', start: 2, end: 7, atSec: 65 } as const;

test('the later of two events wins, and one that leaves it open gives it back to the grader', () => {
  const events = [said('cache', 'met'), said('queue', 'met'), said('cache', 'partial')];
  expect(settledVerdicts(events).get('cache')?.verdict).toBe('partial');
  expect(settle(grade, events).verdicts.map(({ verdict, by }) => [verdict, by])).toEqual([
    ['partial', 'you'],
    ['met', 'you'],
    ['unsure', 'grader'],
    ['unsure', 'grader'],
  ]);
  expect(settle(grade, [...events, said('cache', null)]).verdicts[0]).toMatchObject({
    verdict: 'unsure',
    by: 'grader',
  });
});

// Bug: the settled verdict wears the grader's reason, such as "nothing speaks to this" below a criterion that is met.
test('evidence is the quote, or else what the grader came by; the reason of another verdict goes', () => {
  const found = { quote: 'near', place };
  const verdicts = grade.verdicts.map((one) => ({ ...one, evidence: [found], reason: 'Perhaps.' }));
  const [cache, queue, index] = settle({ ...grade, verdicts }, [
    said('cache', 'met', { quote: 'cache', place }),
    said('queue', 'not-met'),
  ]).verdicts;
  expect(cache).toMatchObject({
    evidence: [{ quote: 'cache', place }],
    reason: '',
    said: 'unsure',
  });
  expect(queue).toMatchObject({ evidence: [found], reason: '', said: 'unsure' });
  expect(index).toMatchObject({ evidence: [found], reason: 'Perhaps.' });
});

// Bug: an open criterion that the person credits loses the passage for which they did so.
test('without a quote, what is credited shows the closest passage; the passages stay', () => {
  const [near, far] = [
    { quote: 'near', place },
    { quote: 'far', place },
  ];
  const verdicts = grade.verdicts.map((one) => ({ ...one, evidence: [], closest: [near, far] }));
  const [cache, queue] = settle({ ...grade, verdicts }, [
    said('cache', 'partial'),
    said('queue', 'not-met'),
  ]).verdicts;
  expect(cache).toMatchObject({ evidence: [near], closest: [near, far] });
  expect(queue).toMatchObject({ evidence: [], closest: [near, far] });
  // Bug: words that the grader was sure say too little stood as the person's own evidence.
  const sure = verdicts.map((one) => ({ ...one, verdict: 'not-met' as const }));
  const [disputed] = settle({ ...grade, verdicts: sure }, [said('cache', 'partial')]).verdicts;
  expect(disputed).toMatchObject({ verdict: 'partial', evidence: [], closest: [near, far] });
});

// Bug: an event on a criterion that the frozen rubric lacks moves the total, or counts as settled.
test('what the rubric lacks is neither scored nor counted; what the grade lacks is', () => {
  const [, ...others] = grade.verdicts;
  const settled = settle({ ...grade, verdicts: others }, [
    said('gone', 'met'),
    said('cache', 'met'),
  ]);
  const own = judgedBy(settled, samplePrompt).filter(({ by }) => by === 'you');
  expect(own.map(({ criterion }) => criterion.id)).toEqual(['cache']);
  expect(scoreOf(samplePrompt, settled.verdicts, 'senior').total).toBe(25);
});

// Bug: a grader that doubles an id fails it in its own score, and the person's verdict makes a third.
test('one verdict stands for a criterion that the grader judged twice', () => {
  const doubled = { ...grade, verdicts: [...grade.verdicts, ...grade.verdicts] };
  const settled = settle(doubled, [said('cache', 'met')]);
  expect(settled.verdicts.filter(({ criterionId }) => criterionId === 'cache')).toMatchObject([
    { verdict: 'met', by: 'you', said: 'not-met' },
  ]);
});

test('what a grade counts tests for cannot be settled; in a grade from before the tests led it can', () => {
  const tested: Evidence = { quote: '3 of 3', place: { kind: 'tests', names: ['a'] } };
  const verdicts = grade.verdicts.map((one) =>
    one.criterionId === 'cache' ? { ...one, evidence: [tested] } : one,
  );
  const tests = { passed: 3, total: 3, missed: [], broke: null, like: null };
  const [first] = verdicts;
  if (first === undefined) throw new Error('a grade has verdicts');
  const counted = [...verdicts, { ...first, criterionId: allTestsId, tests }];
  expect(canSettle('cache', { verdicts })).toBe(true);
  expect(canSettle('cache', { verdicts: counted })).toBe(false);
  expect(canSettle('queue', { verdicts: counted })).toBe(true);
});

test('"met" takes a quote where the grader is sure that it is not, and nowhere else', () => {
  const component = { kind: 'component' } as const;
  expect(needsQuote(component, 'not-met', 'met')).toBe(true);
  expect(needsQuote(component, 'partial', 'met')).toBe(true);
  expect(needsQuote(component, 'unsure', 'met')).toBe(false);
  expect(needsQuote(component, 'met', 'met')).toBe(false);
  expect(needsQuote(component, 'not-met', 'partial')).toBe(false);
  expect(needsQuote(component, 'not-met', null)).toBe(false);
  expect(needsQuote({ kind: 'anti-pattern' }, 'not-met', 'met')).toBe(false);
});

// Bug: at its bound the file lets go of what the person settled once, long ago, and the total moves by itself.
test('at most so many events are kept, and what is in effect is always among them', () => {
  let events: readonly Settlement[] = [said('cache', 'met'), said('queue', 'partial')];
  for (let n = 0; n < 20; n += 1)
    events = withSettlement(events, said('index', n % 2 === 0 ? 'met' : null, { atMs: n }), 6);
  expect(events).toHaveLength(6);
  expect(events.map(({ criterionId, atMs }) => [criterionId, atMs]).slice(0, 3)).toEqual([
    ['cache', 1],
    ['queue', 1],
    ['index', 16],
  ]);
  expect(settlementsSchema.safeParse({ schema: 1, events }).success).toBe(true);
});
