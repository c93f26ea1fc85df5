import type { Grade } from '../grade/grade.js';
import { selfTestAdvice } from './self-test.js';

/** The balanced accuracy, 0 to 1, that a grade's model had in its self-test at the time; null where it had none. */
function selfTestIn({ settings }: Grade['grader']): number | null {
  const { selfTest } = settings;
  return typeof selfTest === 'number' ? selfTest : null;
}

/** "self-test 82 %" or "not self-tested", beside a model's grade; null for a grader that is no model. */
export function selfTestWords(grader: Grade['grader']): string | null {
  if (grader.model === null) return null;
  const accuracy = selfTestIn(grader);
  return accuracy === null ? 'not self-tested' : `self-test ${percent(accuracy)}`;
}

/** The warning that a grade needs; null where its model did well, was not tested, or is no model. */
export function selfTestWarning(grader: Grade['grader']): string | null {
  const accuracy = selfTestIn(grader);
  if (accuracy === null || selfTestAdvice(accuracy) === 'trust') return null;
  return `In the self-test ${grader.model ?? 'this model'} was right in ${percent(accuracy)}, where guessing gets 50 %: it is often wrong. Trust the offline grader more.`;
}

const percent = (share: number): string => `${String(Math.floor(share * 100))} %`;
