import { expect, test } from 'vitest';
import { criterion, verdict } from './rubric.fixture.js';
import type { CriterionVerdict, Grade } from './grade.js';
import { phaseCheck } from './phase-check.js';

const grade: Grade = {
  id: '1',
  schema: 1,
  grader: { name: 'offline', version: '1', model: null, settings: {} },
  promptHash: 'h',
  level: 'senior',
  gradedAtMs: 0,
  tookMs: 0,
  verdicts: [verdict('a', 'met'), verdict('b', 'unsure'), verdict('slip', 'met')],
};

// Bug: a check of one phase gives away what the later ones look for.
test('only what counts in this phase is told, and no slip', () => {
  const rubric = [
    criterion({ id: 'a' }),
    criterion({ id: 'b' }),
    criterion({ id: 'later', phase: 'deep-dive' }),
    criterion({ id: 'above', from: 'staff' }),
    criterion({ id: 'slip', kind: 'anti-pattern' }),
  ];
  const told = phaseCheck({ rubric }, grade, 'design', ({ quote }) => quote);
  expect(told.map(({ id, verdict: said }) => [id, said])).toEqual([
    ['a', 'met'],
    ['b', 'unsure'],
  ]);
});

// Bug: notes about the code are told as met, and the tests deny it after the submit.
test('what tests decide is open until they have run', () => {
  const tests = ['adds'];
  const rubric = [criterion({ id: 'a', tests }), criterion({ id: 'b', tests })];
  const byTests: CriterionVerdict = {
    ...verdict('b', 'not-met'),
    evidence: [{ quote: 'adds', place: { kind: 'tests', names: ['adds'] } }],
  };
  const told = phaseCheck(
    { rubric },
    { ...grade, verdicts: [verdict('a', 'met'), byTests] },
    'design',
    ({ quote }) => quote,
  );
  expect(told.map(({ verdict: said }) => said)).toEqual(['unsure', 'not-met']);
  expect(told.map(({ isLeftToTests }) => isLeftToTests)).toEqual([true, false]);
});

// Bug: a quote that was cut amid a sentence began as if it were one.
test('shows a quote as its place has it', () => {
  const place = { kind: 'text', phaseId: 'design', start: 26, end: 37, atSec: 0 } as const;
  const cut = { ...verdict('a', 'unsure'), closest: [{ quote: 'and a piece', place }] };
  const rubric = [criterion({ id: 'a' })];
  const words = ({ quote }: { readonly quote: string }) => `… ${quote} …`;
  const [told] = phaseCheck({ rubric }, { ...grade, verdicts: [cut] }, 'design', words);
  expect(told?.quote).toBe('… and a piece …');
});
