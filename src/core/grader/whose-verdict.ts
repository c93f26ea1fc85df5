import { isByTests } from '../grade/tests/all-tests.js';
import type { Grade } from '../grade/grade.js';
import type { Judged } from '../grade/judged-criteria.js';

/** Whose a verdict is, as a caption says it: "you", "tests", "model gpt-5", or "words" where it was graded offline. */
export function whoseWords(judged: Judged, { model }: Grade['grader']): string {
  if (judged.by === 'you') return 'you';
  // Tests decide whatever they can decide, whoever the grader was.
  if (isByTests(judged)) return 'tests';
  return model === null ? 'words' : `model ${model}`;
}
