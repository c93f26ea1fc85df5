import { parseAnswerFile } from '../answer/answer-file.js';
import type { Criterion } from '../prompt/criterion.js';
import type { Phase, Prompt } from '../prompt/prompt.js';
import { questionId } from './round-id.js';

/** What a round takes of one prompt. */
export type Question = {
  readonly id: string;
  readonly prompt: Prompt;
  /** The prompt's phases that it asks, in one go. */
  readonly rungs: readonly Phase[];
  /** The criteria that it judges by, under their ids in the round. */
  readonly rubric: readonly Criterion[];
};

const firstRungs = 2;

/**
 * The question of a round that a prompt becomes: its first rungs, and what is essential on the others. Its criteria cap
 * no band, and their ids get the question's in front.
 */
export function questionOf(prompt: Prompt, index: number): Question {
  const id = questionId(index);
  const first = prompt.phases.slice(0, firstRungs).map((phase) => phase.id);
  const kept = prompt.rubric.filter(({ phase, essential }) => first.includes(phase) || essential);
  return {
    id,
    prompt,
    rungs: prompt.phases.filter(
      (rung) => first.includes(rung.id) || kept.some(({ phase }) => phase === rung.id),
    ),
    rubric: kept.map((criterion) => ({
      ...criterion,
      id: `${id}-${criterion.id}`,
      phase: id,
      essential: false,
    })),
  };
}

/** What the reference says on the rungs that are asked, as Markdown; all of it where it cannot be told apart. */
export function referenceOf({ prompt, rungs }: Question): string {
  const heading = `## ${prompt.title}\n\n`;
  const parsed = parseAnswerFile(prompt.reference.answer, prompt);
  if (!parsed.ok) return heading + prompt.reference.answer.trim().replaceAll(/^##/gm, '###');
  const texts = rungs.flatMap(({ id }) =>
    parsed.value.phases.filter(({ phaseId }) => phaseId === id).map(({ text }) => text.text.trim()),
  );
  return heading + texts.filter((text) => text !== '').join('\n\n');
}
