import { expect, test } from 'vitest';
import type { AttemptEvent } from '../attempt/attempt-event.js';
import { foldAttempt } from '../attempt/attempt-state.js';
import type { Settlement } from '../grade/settlement.js';
import { sampleGrade, samplePrompt } from '../grade/sample-prompt.fixture.js';
import { gradedReport } from './graded-report.js';

const started: AttemptEvent = {
  kind: 'started',
  atSec: 0,
  startedAtMs: 0,
  promptId: 'sample',
  promptHash: 'x',
  mode: 'mock',
  level: 'senior',
  timeFactor: 1,
  phaseId: 'clarify',
  starter: '',
};
const asked: AttemptEvent = { kind: 'question-asked', atSec: 5, text: 'How many users?' };

const [first, second, ...others] = samplePrompt.rubric;
if (first === undefined || second === undefined) throw new Error('no rubric');
const late = { ...first, from: 'staff' } as const;
const slip = { ...second, kind: 'anti-pattern' } as const;
const prompt = { ...samplePrompt, rubric: [late, slip, ...others] };
const met = sampleGrade('g', 'met', 1);
const notMet = sampleGrade('g', 'not-met', 1);

function reportOf(
  events: readonly AttemptEvent[],
  grade: typeof met,
  settlements: readonly Settlement[] = [],
) {
  const state = foldAttempt([started, ...events]);
  if (state === null) throw new Error('no state');
  return gradedReport({ prompt, state, settlements, codeRun: null }, grade);
}

// Bug: the verdict is of the level of the grade, and the cards under it of another level, or the other way round.
test('score, criteria and cards are all of the level that the grade aimed at', () => {
  const senior = reportOf([asked], notMet);
  expect(senior.score.level).toBe('senior');
  expect(senior.judged.map(({ isExpected }) => isExpected)).toEqual([false, true, true, true]);
  expect(senior.improvements.changes.map(({ title }) => title)).not.toContain(late.change);
  const staff = reportOf([asked], { ...notMet, level: 'staff' });
  expect(staff.score.level).toBe('staff');
  expect(staff.improvements.changes.map(({ title }) => title)).toContain(late.change);
});

// Bug: the total is the person's, and the cards under it still ask for what they settled.
test('what the person settled counts in all of the report, and the grader’s total stands beside it', () => {
  const [, , open] = prompt.rubric;
  const settled = { criterionId: open?.id ?? '', verdict: 'met', atMs: 1 } as const;
  const report = reportOf([asked], sampleGrade('g', 'unsure', 1), [settled]);
  expect([report.score.total, report.byGrader.total]).toEqual([50, 0]);
  expect([report.settled, report.open]).toEqual([1, 3]);
  expect(report.judged.map(({ by }) => by)).toEqual(['grader', 'grader', 'you', 'grader']);
  expect(report.improvements.changes.map(({ criterionId }) => criterionId)).not.toContain(open?.id);
});

// Bug: a criterion that neither list shows, or an anti-pattern that stands among the things to do.
test('each criterion stands once, in its phase or among the anti-patterns', () => {
  const { sections, antiPatterns, judged } = reportOf([asked], met);
  expect(antiPatterns.map(({ criterion }) => criterion.id)).toEqual([slip.id]);
  const shown = [...sections.flatMap((section) => section.judged), ...antiPatterns];
  expect(new Set(shown)).toEqual(new Set(judged));
  expect(shown).toHaveLength(judged.length);
});

// Bug: the sentences under the verdict praise an answer that holds nothing.
test('an answer without a word is blank, and its summary says so whatever the grader found', () => {
  expect(reportOf([], met).isBlank).toBe(true);
  expect(reportOf([], met).summary.join(' ')).toMatch(/^There is nothing here to grade/);
  expect(reportOf([asked], met).isBlank).toBe(false);
  expect(reportOf([asked], met).summary.join(' ')).toMatch(/^You covered “Has /);
});
