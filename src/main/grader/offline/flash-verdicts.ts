import type { CriterionVerdict } from '../../../core/grade/grade.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import type { AliasTable } from '../text/fold-words.js';
import { verdictsBy } from './offline-grader.js';
import { readAnswer } from './read-answer.js';
import { wrongInFlash } from './rubric/wrong-results.js';
import { shortAnswer } from './short-answer.js';
import { unlessWrongResult } from './verdict/doubts/wrong-result.js';
import { fit } from './verdict/fitted-weights.js';

/** What the short answer to a flash question says on each criterion of its prompt. */
export function flashVerdicts(
  prompt: Prompt,
  phaseId: string,
  text: string,
  aliases: AliasTable,
): readonly CriterionVerdict[] {
  const read = readAnswer({ prompt, answer: shortAnswer(phaseId, text) }, aliases);
  return verdictsBy(fit, read).map((verdict) => {
    const own = read.criteria.find(({ compiled }) => compiled.criterion.id === verdict.criterionId);
    if (own === undefined) return verdict;
    return unlessWrongResult(verdict, own, read.answer, {
      wrongIn: wrongInFlash(own.compiled.criterion),
      estimates: [],
    });
  });
}
