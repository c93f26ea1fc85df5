import type { Answer } from '../../../core/answer/answer.js';
import type { Criterion } from '../../../core/prompt/criterion.js';
import { wordsOf } from '../../../core/prompt/cue-match.js';

/** All that an answer says: questions, phases, code, and the labels of its drawings. */
export function answerText({ questions, phases, code, board, diagram }: Answer): string {
  const labels = [board, diagram].flatMap(({ nodes, edges, groups }) =>
    [...nodes, ...edges, ...groups].map(({ label }) => label),
  );
  return [
    ...questions.map(({ text }) => text),
    ...phases.map(({ text }) => text.text),
    code.text,
    ...labels,
  ].join('\n');
}

export const wordCount = (answer: Answer): number => wordsOf(answerText(answer)).length;

/** All that a criterion says of what it wants. */
export const criterionText = ({ phrasings, strong }: Criterion): readonly string[] => [
  ...phrasings,
  ...(phrasings.includes(strong) ? [] : [strong]),
];
