import type { Answer } from '../../core/answer/answer.js';
import { emptyGraph } from '../../core/graph/drawing-graph.js';
import type { Criterion } from '../../core/prompt/criterion.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { emptyText, textAt } from '../../core/attempt/timed-text.js';
import { featuresOf } from '../../main/grader/offline/verdict/features.js';
import type { Read } from '../../main/grader/offline/read-answer.js';
import type { Example } from './logistic.js';

/** An example for each criterion that is no anti-pattern, since cues alone decide those. */
export function examplesOf(
  { prompt, criteria }: Read,
  isMet: (criterionId: string) => boolean,
): readonly Example[] {
  return criteria
    .filter(({ compiled }) => compiled.criterion.kind !== 'anti-pattern')
    .map(({ compiled, candidates }) => ({
      promptId: prompt.id,
      windows: candidates
        .filter(({ passage: { kind } }) => kind === 'phase' || kind === 'question')
        .map(featuresOf),
      isMet: isMet(compiled.criterion.id),
    }));
}

/** An answer that says one text on each criterion, each in a paragraph of its own. */
export function answerOf(prompt: Prompt, textOf: (criterion: Criterion) => string): Answer {
  const said = prompt.rubric.filter(({ kind }) => kind !== 'anti-pattern');
  const asked = said.filter(({ kind }) => kind === 'clarifying');
  const written = said.filter(({ kind }) => kind !== 'clarifying');
  return {
    questions: asked.map((criterion, atSec) => ({ text: textOf(criterion), atSec })),
    phases: prompt.phases.map(({ id }) => {
      const here = written.filter(({ phase }) => phase === id);
      return { phaseId: id, text: textAt(here.map(textOf).join('\n\n'), 0) };
    }),
    code: emptyText,
    board: emptyGraph,
    diagram: emptyGraph,
  };
}

/** The rubric without its first phrasings, for an answer that is made of them. */
export const withoutFirst = (prompt: Prompt): Prompt => ({
  ...prompt,
  rubric: prompt.rubric.map((one) => ({ ...one, phrasings: one.phrasings.slice(1) })),
});
