import { expect, test } from 'vitest';
import { notRun, type CodeRun, type RunVerdict } from '../../code-run/code-run.js';
import type { Criterion } from '../../prompt/criterion.js';
import type { Evidence, Grade, Verdict } from '../grade.js';
import type { Prompt } from '../../prompt/prompt.js';
import { criterion } from '../rubric.fixture.js';
import { gradeByTests, verdictFromTests } from './grade-by-tests.js';

const runOf = (results: Readonly<Record<string, RunVerdict>>): CodeRun => ({
  program: { ...notRun, verdict: 'passed' },
  results: Object.entries(results).map(([name, verdict]) => ({ ...notRun, name, verdict })),
  tookMs: 1,
});
const pairs = criterion({ id: 'pairs', tests: ['one', 'two'] });

test.each<[string, Readonly<Record<string, RunVerdict>>, Verdict | undefined]>([
  ['all pass', { one: 'passed', two: 'passed', other: 'failed' }, 'met'],
  // Bug: what a passing test shows is denied, as another one fails.
  ['one fails', { one: 'passed', two: 'failed' }, 'partial'],
  ['both fail', { one: 'failed', two: 'error' }, 'not-met'],
  ['one loops, the other was never reached', { one: 'timed-out', two: 'not-run' }, 'not-met'],
  ['one was never reached', { one: 'passed', two: 'not-run' }, undefined],
  ['nothing ran', { one: 'not-run', two: 'not-run' }, undefined],
  ['a test of that name is not there', { one: 'passed' }, undefined],
])('%s', (_name, results, verdict) => {
  expect(verdictFromTests(pairs, runOf(results))?.verdict).toBe(verdict);
});

test('a criterion that names no tests is left to words', () => {
  expect(verdictFromTests(criterion({ id: 'x' }), runOf({ one: 'passed' }))).toBeNull();
});

test('the evidence of a miss is the tests that fail, and no others', () => {
  const said = verdictFromTests(pairs, runOf({ one: 'passed', two: 'memory' }));
  expect(said).toMatchObject({
    reason: '1 of its 2 tests fails: “two”. Where only some pass, half of the points count.',
    evidence: [{ quote: 'two', place: { kind: 'tests', names: ['two'] } }],
  });
  const none = verdictFromTests(pairs, runOf({ one: 'failed', two: 'failed' }));
  expect(none?.reason).toBe('Both of its tests fail.');
});

const quote: Evidence = {
  quote: 'i + half',
  place: { kind: 'code', fromLine: 1, toLine: 1, atSec: 0 },
};
const gradeOf = (verdict: Verdict, evidence: Evidence[]): Grade => ({
  id: 'g',
  schema: 1,
  grader: { name: 'offline', version: '1', model: null, settings: {} },
  promptHash: 'h',
  level: 'mid',
  gradedAtMs: 0,
  tookMs: 0,
  verdicts: [pairs, criterion({ id: 'words' })].map(({ id }) => ({
    criterionId: id,
    verdict,
    evidence,
    reason: 'Said.',
  })),
});
const promptOf = (rubric: readonly Criterion[]): Prompt => ({ rubric }) as Prompt;

test('fluent words about code that fails a test earn no more than its tests, and other criteria stay', () => {
  const prompt = promptOf([pairs, criterion({ id: 'words' })]);
  const run = runOf({ one: 'passed', two: 'failed' });
  const [tested, words] = gradeByTests(gradeOf('met', [quote]), prompt, run).verdicts;
  expect(tested).toMatchObject({ verdict: 'partial', evidence: [{ place: { kind: 'tests' } }] });
  expect(words).toMatchObject({ verdict: 'met', reason: 'Said.' });
});

// Bug: nothing tells a slip of the hand from a misunderstanding, where the notes have it right.
test('of code that fails, what the words said right is quoted, and not a line of code', () => {
  const place = { kind: 'text', phaseId: 'plan', start: 0, end: 9, atSec: 0 } as const;
  const said: Evidence = { quote: 'Ties go to\nthe shorter.', place };
  const phases = [{ id: 'plan', title: 'Plan', minutes: 5 }];
  const prompt: Prompt = { ...promptOf([pairs]), phases };
  const reasonFor = (verdict: Verdict, evidence: Evidence[], two: RunVerdict): string =>
    gradeByTests(gradeOf(verdict, evidence), prompt, runOf({ one: 'failed', two })).verdicts[0]
      ?.reason ?? '';
  const words = ' You said it right in Plan: “Ties go to the shorter”. Your code does otherwise.';
  expect(reasonFor('met', [quote, said], 'failed')).toBe(`Both of its tests fail.${words}`);
  // Bug: with one of two tests failing it was said of the words on the other, and of a mistake in words.
  expect(reasonFor('met', [said], 'passed')).toMatch(/^1 of its 2 .*count\.$/);
  expect(reasonFor('met', [quote], 'failed')).toBe('Both of its tests fail.');
  expect(reasonFor('unsure', [said], 'failed')).toBe('Both of its tests fail.');
});

// Bug: "so I ignore rounding", word for word the mistake that fails both tests, was nowhere beside them.
test('of code that fails, the nearest of open words are quoted', () => {
  const place = { kind: 'text', phaseId: 'plan', start: 0, end: 9, atSec: 0 } as const;
  const near: Evidence = { quote: 'So I ignore rounding.', place };
  const prompt: Prompt = {
    ...promptOf([pairs]),
    phases: [{ id: 'plan', title: 'Plan', minutes: 5 }],
  };
  const reasonFor = (verdict: Verdict): string | undefined => {
    const grade = gradeOf(verdict, []);
    const verdicts = grade.verdicts.map((one) => ({ ...one, closest: [near] }));
    const run = runOf({ one: 'failed', two: 'failed' });
    return gradeByTests({ ...grade, verdicts }, prompt, run).verdicts[0]?.reason;
  };
  const words = ' Your nearest words stand in Plan: “So I ignore rounding”.';
  expect(reasonFor('unsure')).toBe(`Both of its tests fail.${words}`);
  expect(reasonFor('not-met')).toBe('Both of its tests fail.');
});

// Bug: "You said it right: “Distances by the expanded form, which is exact for floats of any size”", the very mistake.
test.each<[string, readonly string[], readonly string[], string]>([
  ['one alone', ['Ties go low.'], ['high'], 'You said it right in Plan: “Ties go low”. Your code'],
  [
    'of two',
    ['Ties go high.', 'Ties go low.'],
    [],
    'Your nearest words stand in Plan: “Ties go high”',
  ],
  ['turned', ['Ties go high.'], ['go high'], 'Your nearest words stand in Plan: “Ties go high”'],
  // Bug: "My code repairs them" was no more than the nearest words, and is false of that code.
  [
    'of the code',
    ['My code does ties.'],
    [],
    'You say of your code in Plan: “My code does ties”. Its',
  ],
  ['denied', ['My code has no ties.'], [], 'You said it right in Plan: “My code has no ties”'],
])('words that meet it beside code that fails it: %s', (_name, quotes, contradicts, words) => {
  const place = { kind: 'text', phaseId: 'plan', start: 0, end: 9, atSec: 0 } as const;
  const evidence = quotes.map((one) => ({ quote: one, place }));
  const phases = [{ id: 'plan', title: 'Plan', minutes: 5 }];
  const prompt: Prompt = { ...promptOf([{ ...pairs, contradicts: [...contradicts] }]), phases };
  const run = runOf({ one: 'failed', two: 'failed' });
  const [judged] = gradeByTests(gradeOf('met', evidence), prompt, run).verdicts;
  expect(judged?.reason).toContain(`Both of its tests fail. ${words}`);
});

test('tests and words that agree are both shown; without a run the grade is as it was', () => {
  const grade = gradeOf('met', [quote]);
  const prompt = promptOf([pairs]);
  const run = runOf({ one: 'passed', two: 'passed' });
  expect(gradeByTests(grade, prompt, run).verdicts[0]?.evidence).toHaveLength(2);
  expect(gradeByTests(grade, prompt, null)).toBe(grade);
});

// Bug: one `<` for `<=` failed what all tests begin with, and denied four criteria whose code was right.
const later = criterion({ id: 'later', tests: ['three', 'four'], after: ['one', 'two'] });
const oneFault = runOf({ one: 'failed', two: 'passed', three: 'failed', four: 'failed' });

test.each<[Verdict, Verdict]>([
  ['not-met', 'unsure'],
  ['unsure', 'unsure'],
  ['partial', 'partial'],
  ['met', 'met'],
])('where an earlier step fails, words that say %s leave it %s', (said, verdict) => {
  const grade = { ...gradeOf(said, [quote]) };
  const verdicts = [{ ...grade.verdicts[0], criterionId: 'later' }] as Grade['verdicts'];
  const [judged] = gradeByTests({ ...grade, verdicts }, promptOf([later]), oneFault).verdicts;
  expect(judged).toMatchObject({
    verdict,
    evidence: verdict === 'unsure' ? [] : [quote],
    reason:
      verdict === 'unsure'
        ? 'Both of its tests fail at an earlier step: “one” fails too.'
        : 'Said.',
  });
});

test('its own tests decide where no earlier step fails, or where they pass all the same', () => {
  const passed = { one: 'passed', two: 'passed' } as const;
  const own = { three: 'failed', four: 'failed' } as const;
  expect(verdictFromTests(later, runOf({ ...passed, ...own }))?.verdict).toBe('not-met');
  const fine = runOf({ one: 'failed', two: 'failed', three: 'passed', four: 'passed' });
  expect(verdictFromTests(later, fine)?.verdict).toBe('met');
});

test('of code that does not run no step is the earlier one', () => {
  const broken: CodeRun = {
    program: { ...notRun, verdict: 'error' },
    results: runOf({ one: 'error', three: 'error', four: 'error' }).results,
    tookMs: 1,
  };
  const prompt = promptOf([criterion({ ...later, id: 'pairs' })]);
  expect(gradeByTests(gradeOf('met', [quote]), prompt, broken).verdicts[0]).toMatchObject({
    verdict: 'not-met',
    reason: 'Your code does not run, so this could not be tested.',
  });
});

// Bug: 5 criteria open, "at an earlier step", for code that nobody touched.
test.each<[Verdict, string, Verdict, string]>([
  ['unsure', 'raise', 'not-met', 'You wrote no code, and your notes do not show it.'],
  ['not-met', '', 'not-met', 'You wrote no code, and your notes do not show it.'],
  ['met', 'raise', 'met', 'Said.'],
  ['unsure', 'return 1', 'unsure', 'Both of its tests fail at an earlier step: “one” fails too.'],
])('with words that are %s, of code “%s”, it is %s', (said, code, verdict, reason) => {
  const grade = gradeOf(said, [quote]);
  const verdicts = [{ ...grade.verdicts[0], criterionId: 'later' }] as Grade['verdicts'];
  const task = { starter: 'raise\n', wrong: [] } as unknown as Prompt['code'];
  const prompt = { ...promptOf([later]), code: task } as Prompt;
  const [judged] = gradeByTests({ ...grade, verdicts }, prompt, oneFault, code).verdicts;
  expect(judged).toMatchObject({ verdict, reason });
});
