import type { CodeRun } from '../code-run/code-run.js';
import { outcomeIn } from '../grade/tests/all-tests.js';
import type { Grade } from '../grade/grade.js';
import { testOutcome } from '../grade/tests/test-outcome.js';
import { testCountWords, testMissWords } from '../grade/tests/test-outcome-words.js';
import type { Prompt } from '../prompt/prompt.js';

/** What the head of a report says of the tests of the code. */
export type TestsTold = {
  /** "9 of 12 tests pass". */
  readonly count: string;
  /** Which fail, and what that looks like; empty where all pass. */
  readonly miss: string;
  readonly isPassed: boolean;
  /** False in a grade from before all tests together counted. */
  readonly isCounted: boolean;
};

/** Null where no test has run. An older grade tells what the run says, and keeps its numbers. */
export function testsTold(
  prompt: Pick<Prompt, 'code'>,
  { verdicts }: Pick<Grade, 'verdicts'>,
  run: CodeRun | null,
): TestsTold | null {
  const kept = outcomeIn(verdicts);
  const outcome = kept ?? (run === null ? null : testOutcome(prompt, run));
  if (outcome === null) return null;
  return {
    count: testCountWords(outcome),
    miss: testMissWords(outcome),
    isPassed: outcome.passed === outcome.total,
    isCounted: kept !== null,
  };
}

export const notCountedWords =
  'This grade is from before all tests together counted. Grade again to count them.';

/** All of it as one paragraph. */
export const testsToldWords = ({ count, miss, isCounted }: TestsTold): string =>
  [`${count}.`, miss, isCounted ? '' : notCountedWords].filter((part) => part !== '').join(' ');
