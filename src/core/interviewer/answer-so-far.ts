import type { AttemptState } from '../attempt/attempt-state.js';
import type { CriterionVerdict } from '../grade/grade.js';
import { verdictFromTests } from '../grade/tests/grade-by-tests.js';
import type { Prompt } from '../prompt/prompt.js';
import { seemMet, type AnswerSoFar } from './hints.js';
import { isOfInput, writesInput } from './writes-input.js';

/**
 * How an answer stands for whoever wants a hint: by the grader's verdicts on its words, and by the last run of its code
 * against the visible tests. A test that was red before the code was changed counts only where the words say nothing.
 */
export function answerSoFar(
  { rubric }: Pick<Prompt, 'rubric'>,
  { code, runs }: Pick<AttemptState, 'code' | 'runs'>,
  verdicts: Parameters<typeof seemMet>[0],
): AnswerSoFar {
  const said = seemMet(verdicts);
  const last = runs.at(-1);
  if (last === undefined) return { there: said, failing: new Set() };
  const byTests = rubric.map((criterion) => ({
    id: criterion.id,
    verdict: verdictFromTests(criterion, last.run)?.verdict ?? null,
  }));
  const isStale = code.runs.some(({ atSec }) => atSec > last.atSec);
  const failing = new Set(
    byTests
      .filter(({ id, verdict }) => isRed(verdict) && !(isStale && said.has(id)))
      .map(({ id }) => id),
  );
  const passing = byTests.filter(({ verdict }) => verdict === 'met').map(({ id }) => id);
  // Hidden tests stay sealed, so that what they look for is guessed from code that does something already.
  const works = last.run.results.some(({ verdict }) => verdict === 'passed');
  const untouched =
    works && !writesInput(code.text)
      ? rubric.filter(({ tests = [] }) => tests.length > 0 && tests.every(isOfInput))
      : [];
  const seeming = [...said, ...passing, ...untouched.map(({ id }) => id)];
  return { there: new Set(seeming.filter((id) => !failing.has(id))), failing };
}

const isRed = (verdict: CriterionVerdict['verdict'] | null): boolean =>
  verdict === 'partial' || verdict === 'not-met';
