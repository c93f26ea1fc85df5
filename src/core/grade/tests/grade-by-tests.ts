import type { CodeRun, CodeTest, TestResult } from '../../code-run/code-run.js';
import type { Criterion } from '../../prompt/criterion.js';
import { allTestsVerdict } from './all-tests.js';
import type { CriterionVerdict, Grade } from '../grade.js';
import type { Prompt } from '../../prompt/prompt.js';
import { saidOtherwise } from './said-otherwise.js';
import { testOutcome } from './test-outcome.js';

/** Every test of a prompt's code, the visible ones first; none where it has no code. */
export function testsOf({ code }: Pick<Prompt, 'code'>): readonly CodeTest[] {
  return code === undefined ? [] : [...code.visible, ...code.hidden];
}

/** The results of a run as the report shows them: those of the visible tests, and those of the hidden ones. */
export function resultsOf(
  { code }: Pick<Prompt, 'code'>,
  { results }: CodeRun,
): { readonly visible: readonly TestResult[]; readonly hidden: readonly TestResult[] } {
  const names = new Set(code?.visible.map(({ name }) => name));
  return {
    visible: results.filter(({ name }) => names.has(name)),
    hidden: results.filter(({ name }) => !names.has(name)),
  };
}

/**
 * What the tests say on a criterion that names some: met when all of them pass, partly where some do, not met where none does. Null
 * where it names none, where they did not run and none of those that did says no, or where they fail as a step
 * before theirs does; then words have to decide.
 */
export function verdictFromTests(criterion: Criterion, run: CodeRun): CriterionVerdict | null {
  return failedBefore(criterion, run).length > 0 ? null : byOwnTests(criterion, run);
}

/** What its own tests say, whatever else fails. */
function byOwnTests(criterion: Criterion, run: CodeRun): CriterionVerdict | null {
  const names = criterion.tests ?? [];
  const missed = missedOf(names, run);
  const passed = names.filter((name) => resultOf(name, run)?.verdict === 'passed');
  const { length: total } = names;
  if (missed.length > 0) {
    const verdict = passed.length > 0 ? 'partial' : 'not-met';
    const words = missWords(missed.length, total);
    const [only = ''] = missed;
    const named = missed.length === 1 && total > 1 ? `${words}: “${only}”` : words;
    const half = verdict === 'partial' ? halfWords : '';
    return verdictOf(criterion, verdict, missed, `${named}.${half}`);
  }
  if (total === 0 || passed.length < total) return null;
  const reason = total === 1 ? 'Its test passes.' : `Its ${String(total)} tests pass.`;
  return verdictOf(criterion, 'met', passed, reason);
}

/** The tests of earlier steps that fail with a criterion's own; none where its own do not fail. */
function failedBefore({ tests = [], after = [] }: Criterion, run: CodeRun): readonly string[] {
  return missedOf(tests, run).length === 0 ? [] : missedOf(after, run);
}

const resultOf = (name: string, { results }: CodeRun): TestResult | undefined =>
  results.find((result) => result.name === name);

function missedOf(names: readonly string[], run: CodeRun): readonly string[] {
  return names.filter((name) => {
    const verdict = resultOf(name, run)?.verdict ?? 'not-run';
    return verdict !== 'passed' && verdict !== 'not-run';
  });
}

/**
 * A grade in which tests decide what they can decide, whoever the grader was: code that runs says more than words
 * about it. All tests together are a verdict more. Evidence that the grader found stays behind the tests where
 * it says the same. `code` as it was handed in; where it is the starter, nothing of it is left open.
 */
export function gradeByTests(
  grade: Grade,
  prompt: Prompt,
  run: CodeRun | null,
  code: string | null = null,
): Grade {
  if (run === null) return grade;
  const isUntouched = code !== null && ['', prompt.code?.starter.trim()].includes(code.trim());
  const byId = new Map(prompt.rubric.map((criterion) => [criterion.id, criterion]));
  const outcome = testOutcome(prompt, run);
  const isBroken = outcome !== null && outcome.broke !== null;
  const tested = grade.verdicts.map((said) => {
    const criterion = byId.get(said.criterionId);
    if (criterion === undefined) return said;
    const isSaid = said.verdict === 'met' || said.verdict === 'partial';
    const isBare = isUntouched && !isSaid;
    const byTests =
      isBroken || isBare ? byOwnTests(criterion, run) : verdictFromTests(criterion, run);
    if (byTests === null) return withEarlierStep(said, criterion, run);
    if (isBare && byTests.verdict === 'not-met') return { ...byTests, reason: unwritten };
    const agreeing = said.verdict === byTests.verdict ? said.evidence : [];
    const evidence = [...byTests.evidence, ...agreeing];
    if (isBroken) return { ...byTests, evidence, reason: unseen };
    // Where some pass, what was said right may be of what they check.
    const isFailed = byTests.verdict === 'not-met';
    const otherwise = isFailed ? saidOtherwise(said, criterion, prompt.phases) : '';
    return { ...byTests, evidence, reason: `${byTests.reason}${otherwise}` };
  });
  const all = outcome === null ? [] : [allTestsVerdict(outcome)];
  return { ...grade, verdicts: [...tested, ...all] };
}

/** What words decide as no test of it got that far: where they do not credit it, it is open, and the reason is that step. */
function withEarlierStep(
  said: CriterionVerdict,
  criterion: Criterion,
  run: CodeRun,
): CriterionVerdict {
  const first = failedBefore(criterion, run);
  if (first.length === 0 || said.verdict === 'met' || said.verdict === 'partial') return said;
  const { length: total } = criterion.tests ?? [];
  const own = missWords(missedOf(criterion.tests ?? [], run).length, total);
  const names = first.slice(0, mostNamed).map((name) => `“${name}”`);
  const listed = new Intl.ListFormat('en').format(names);
  const fails = names.length === 1 ? 'fails' : 'fail';
  const reason = `${own} at an earlier step: ${listed} ${fails} too.`;
  return { ...said, verdict: 'unsure', evidence: [], reason };
}

const mostNamed = 2;

function missWords(missed: number, total: number): string {
  if (total === 1) return 'Its test fails';
  if (missed === total) return `${total === 2 ? 'Both' : `All ${String(total)}`} of its tests fail`;
  return `${String(missed)} of its ${String(total)} tests ${missed === 1 ? 'fails' : 'fail'}`;
}

const halfWords = ' Where only some pass, half of the points count.';
const unwritten = 'You wrote no code, and your notes do not show it.';
const unseen = 'Your code does not run, so this could not be tested.';

function verdictOf(
  criterion: Criterion,
  verdict: 'met' | 'partial' | 'not-met',
  names: readonly string[],
  reason: string,
): CriterionVerdict {
  return {
    criterionId: criterion.id,
    verdict,
    evidence: [{ quote: names.join('; '), place: { kind: 'tests', names: [...names] } }],
    reason,
  };
}
