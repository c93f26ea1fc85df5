import { forcedVerdicts } from '../../../core/grade/forced-verdicts.js';
import type { CriterionVerdict } from '../../../core/grade/grade.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { scoreOf } from '../../../core/grade/score.js';
import { evalLevel } from '../sets/labelled-answer.js';

/** The total, in points of 100 at the level that is measured, were every open criterion decided by its chance. */
export const forcedTotal = (prompt: Prompt, verdicts: readonly CriterionVerdict[]): number =>
  scoreOf(prompt, forcedVerdicts(verdicts), evalLevel).total;
