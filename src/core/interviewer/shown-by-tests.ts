import type { AttemptState } from '../attempt/attempt-state.js';
import { verdictFromTests } from '../grade/tests/grade-by-tests.js';
import type { Prompt } from '../prompt/prompt.js';

/**
 * The criteria with tests that code had by second `atSec`: those whose tests are all visible and passed in the last run before
 * it, and, where no code was typed since, all of them. What their verdict is stays with the tests.
 */
export function shownByTests(
  { rubric }: Pick<Prompt, 'rubric'>,
  { code, runs }: Pick<AttemptState, 'code' | 'runs'>,
  atSec: number,
): readonly string[] {
  const isDone = !code.runs.some((typed) => typed.atSec > atSec);
  const last = runs.findLast((one) => one.atSec <= atSec);
  return rubric
    .filter(({ tests = [] }) => tests.length > 0)
    .filter(
      (criterion) =>
        isDone || (last !== undefined && verdictFromTests(criterion, last.run)?.verdict === 'met'),
    )
    .map(({ id }) => id);
}
