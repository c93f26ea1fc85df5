import type { Prompt } from '../../../core/prompt/prompt.js';
import type { PromptProblem } from '../../../ipc/views.js';
import type { ReadYaml } from '../../../main/prompts/parse-yaml.js';
import type { LabelsFile } from './set-schema.js';

/** Answers and criteria that a file of labels misses, or that it alone knows. */
export function labelProblems(
  { value, problemAt }: ReadYaml<LabelsFile>,
  answerIds: readonly string[],
  rubric: Prompt['rubric'],
): readonly PromptProblem[] {
  const criteria = rubric.map(({ id }) => id);
  return [
    ...missing(answerIds, Object.keys(value)).map((id) =>
      problemAt([], `there are no labels for the answer "${id}"`),
    ),
    ...missing(Object.keys(value), answerIds).map((id) =>
      problemAt([id], `the set has no answer "${id}"`),
    ),
    ...Object.entries(value).flatMap(([answerId, labelled]) => [
      ...missing(criteria, Object.keys(labelled)).map((id) =>
        problemAt([answerId], `there is no label for the criterion "${id}"`),
      ),
      ...missing(Object.keys(labelled), criteria).map((id) =>
        problemAt([answerId, id], `the rubric has no criterion "${id}"`),
      ),
    ]),
  ];
}

const missing = (wanted: readonly string[], there: readonly string[]): readonly string[] =>
  wanted.filter((id) => !there.includes(id));
