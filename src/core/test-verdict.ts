import type { CodeRun, CodeTest, TestResult } from './code-run.js';
import type { Criterion } from './criterion.js';
import type { CriterionVerdict, Grade } from './grade.js';
import type { Prompt } from './prompt.js';

/** Every test of a prompt's code, the visible ones first; none where it has no code. */
export function testsOf({ code }: Pick<Prompt, 'code'>): readonly CodeTest[] {
  return code === undefined ? [] : [...code.visible, ...code.hidden];
}

/**
 * What the tests say on a criterion that names some: met when all of them pass, not met when one does not. Null where
 * it names none, or where they did not run and none of those that did says no; then words have to decide.
 */
export function verdictFromTests(criterion: Criterion, run: CodeRun): CriterionVerdict | null {
  const names = criterion.tests ?? [];
  const results = names.flatMap((name) => run.results.filter((result) => result.name === name));
  const missed = results.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'not-run');
  const passed = results.filter(({ verdict }) => verdict === 'passed');
  if (missed.length > 0) {
    return verdictOf(criterion, 'not-met', missed, `${count(missed)}: ${listed(missed)}.`);
  }
  if (names.length === 0 || passed.length < names.length) return null;
  return verdictOf(criterion, 'met', passed, `${count(passed)}: ${listed(passed)}.`);
}

/**
 * A grade in which tests decide what they can decide, whoever the grader was: code that runs says more than words
 * about it. Evidence that the grader found stays behind the tests where it says the same.
 */
export function gradeByTests(grade: Grade, prompt: Prompt, run: CodeRun | null): Grade {
  if (run === null) return grade;
  const byId = new Map(prompt.rubric.map((criterion) => [criterion.id, criterion]));
  return {
    ...grade,
    verdicts: grade.verdicts.map((said) => {
      const criterion = byId.get(said.criterionId);
      const tested = criterion === undefined ? null : verdictFromTests(criterion, run);
      if (tested === null) return said;
      const agreeing = said.verdict === tested.verdict ? said.evidence : [];
      return { ...tested, evidence: [...tested.evidence, ...agreeing] };
    }),
  };
}

function verdictOf(
  criterion: Criterion,
  verdict: 'met' | 'not-met',
  results: readonly TestResult[],
  reason: string,
): CriterionVerdict {
  const names = results.map(({ name }) => name);
  return {
    criterionId: criterion.id,
    verdict,
    evidence: [{ quote: names.join('; '), place: { kind: 'tests', names } }],
    reason,
  };
}

const words: Readonly<Record<TestResult['verdict'], string>> = {
  passed: 'passes',
  failed: 'fails',
  error: 'breaks',
  'timed-out': 'does not end in time',
  memory: 'needs too much memory',
  'not-run': 'did not run',
};

function count(results: readonly TestResult[]): string {
  return results.length === 1 ? 'A test of the code says so' : 'Tests of the code say so';
}

const listed = (results: readonly TestResult[]): string =>
  results.map(({ name, verdict }) => `“${name}” ${words[verdict]}`).join(', ');
