import type { Answer } from '../../../core/answer/answer.js';
import type { Label } from '../../../core/metrics/marked.js';
import type { AnswerLevel } from '../../../core/metrics/ordering.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { scoreOf } from '../../../core/grade/score.js';
import type { LabelledAnswer } from './labelled-set.js';
import type { LabelsFile } from './set-schema.js';

/** The bar at which every criterion of a rubric counts; all sets are graded and scored at it. */
export const evalLevel = 'staff';

/** An answer with its labels, and the points that these labels come to. */
export function labelledAnswer(
  id: string,
  level: AnswerLevel | null,
  answer: Answer,
  labels: LabelsFile[string],
  prompt: Prompt,
): LabelledAnswer {
  const entries = Object.entries(labels);
  const settled = entries.map(([criterionId, label]): readonly [string, Label] => [
    criterionId,
    typeof label === 'string' ? label : label[2],
  ]);
  const asVerdicts = settled.map(([criterionId, verdict]) => ({
    criterionId,
    verdict,
    evidence: [],
    reason: '',
  }));
  return {
    id,
    level,
    answer,
    labels: new Map(settled),
    passes: new Map(
      entries.flatMap(([criterionId, label]) =>
        typeof label === 'string' ? [] : [[criterionId, [label[0], label[1]] as const] as const],
      ),
    ),
    labelledTotal: scoreOf(prompt, asVerdicts, evalLevel).total,
  };
}
