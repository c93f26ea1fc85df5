import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseAnswerFile } from '../../core/answer/answer-file.js';
import type { Answer } from '../../core/answer/answer.js';
import { textAt } from '../../core/attempt/timed-text.js';
import { notRun, type CodeRun } from '../../core/code-run/code-run.js';
import { rankOf } from '../../core/grade/band.js';
import { gradeByTests, testsOf } from '../../core/grade/tests/grade-by-tests.js';
import { possibleWeight } from '../../core/grade/rubric-at-level.js';
import { allTestsId, isByTests, isTested, rubricFor } from '../../core/grade/tests/all-tests.js';
import type { Grade } from '../../core/grade/grade.js';
import { scoreOf } from '../../core/grade/score.js';
import { levels, type Prompt } from '../../core/prompt/prompt.js';
import { readDiagram } from '../../core/mermaid/read-mermaid.js';
import { loadAliases } from '../prompts/aliases.js';
import { wholeBank } from '../prompts/bank/whole-bank.fixture.js';
import { gradeOffline } from './offline/offline-grader.js';

// Over all coding prompts of the bank: what the code does decides, whatever is written about it. Which tests a wrong
// solution fails is what the prompt says; `prompts:check` runs them.

const bank = resolve(import.meta.dirname, '../../../prompts');
const aliases = await loadAliases(bank);
const coding = (await wholeBank()).prompts.filter(({ code }) => code !== undefined);

const runOf = (prompt: Prompt, fails: readonly string[], got: readonly string[] = []): CodeRun => ({
  program: { ...notRun, verdict: 'passed' },
  results: testsOf(prompt).map(({ name }) => ({
    ...notRun,
    name,
    message: got[fails.indexOf(name)] ?? '',
    verdict: fails.includes(name) ? 'failed' : 'passed',
  })),
  tookMs: 1,
});

type Notes = 'none' | 'good';

function gradeOf(prompt: Prompt, code: string, notes: Notes): Grade {
  const empty = readDiagram('');
  const parsed = parseAnswerFile(prompt.reference.answer, prompt);
  if (!parsed.ok) throw new Error(`${prompt.id}: its reference answer cannot be read`);
  const written = notes === 'good' ? parsed.value : { questions: [], phases: [] };
  const answer: Answer = { board: empty, diagram: empty, ...written, code: textAt(code, 0) };
  const request = {
    id: 'g',
    prompt,
    promptHash: '',
    answer,
    level: 'staff',
    gradedAtMs: 0,
  } as const;
  return gradeOffline(request, aliases);
}

/** A grade as if every criterion that words can show were met: no notes can be better. */
const bestInWords = (prompt: Prompt): Grade => ({
  id: 'g',
  schema: 1,
  grader: { name: 'best', version: '1', model: null, settings: {} },
  promptHash: '',
  level: 'staff',
  gradedAtMs: 0,
  tookMs: 0,
  verdicts: prompt.rubric.map(({ id, kind }) => ({
    criterionId: id,
    verdict: kind === 'anti-pattern' ? 'not-met' : 'met',
    evidence: [],
    reason: '',
  })),
});

const rows = coding.map((prompt) => [prompt.id, prompt] as const);

test('the bank has coding prompts with wrong solutions', () => {
  expect(coding.length).toBeGreaterThanOrEqual(12);
  for (const { code } of coding) {
    expect(code?.wrong.length).toBeGreaterThan(0);
    for (const { name, fails, got } of code?.wrong ?? [])
      expect(got, `${name}: what its tests say`).toHaveLength(fails.length);
  }
});

test.each(rows)(
  '%s: right code is above every wrong one, whatever is said, and with the same notes',
  (_id, prompt) => {
    const { reference = '', wrong = [] } = prompt.code ?? {};
    const all = runOf(prompt, []);
    const noted = {
      none: gradeOf(prompt, '', 'none'),
      good: gradeOf(prompt, reference, 'good'),
      best: bestInWords(prompt),
    };
    for (const level of levels)
      for (const notes of Object.values(noted)) {
        const totalOf = (run: CodeRun) =>
          scoreOf(prompt, gradeByTests(notes, prompt, run).verdicts, level);
        for (const { name, fails, got } of wrong)
          expect(totalOf(runOf(prompt, fails, got)).high, name).toBeLessThan(totalOf(all).low);
      }
    for (const notes of ['none', 'good'] as const) {
      const right = gradeByTests(gradeOf(prompt, reference, notes), prompt, all);
      for (const level of levels) {
        const score = scoreOf(prompt, right.verdicts, level);
        expect(rankOf(score.lowBand), `right, ${notes}`).toBeGreaterThanOrEqual(
          rankOf('lean-hire'),
        );
        for (const { name, fails, got } of wrong) {
          const graded = gradeByTests(bestInWords(prompt), prompt, runOf(prompt, fails, got));
          const other = scoreOf(prompt, graded.verdicts, level);
          expect(other.high, `${name}, at ${level}`).toBeLessThan(score.low);
          expect(rankOf(other.highBand), name).toBeLessThanOrEqual(rankOf(score.lowBand));
          expect(rankOf(other.highBand), name).toBeLessThan(rankOf('hire'));
          const denied = graded.verdicts.filter((one) => isByTests(one) && one.verdict !== 'met');
          const byOne = denied.some(({ criterionId }) => criterionId !== allTestsId);
          const isOfSome = prompt.rubric.some(({ tests = [] }) =>
            tests.some((t) => fails.includes(t)),
          );
          expect(byOne, `${name} is held against the criterion that it is about`).toBe(isOfSome);
        }
      }
    }
  },
);

test.each(rows)('%s: tests have more than half of the weight', (_id, prompt) => {
  const { verdicts } = gradeByTests(bestInWords(prompt), prompt, runOf(prompt, []));
  for (const level of levels) {
    const rubric = rubricFor(prompt.rubric, verdicts);
    const byWords = rubric.filter((one) => !isTested(one) && one.id !== allTestsId);
    const share = possibleWeight(byWords, level) / possibleWeight(rubric, level);
    expect(share, level).toBeLessThan(0.5);
  }
});
