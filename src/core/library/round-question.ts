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

/**
 * The question of a round that a prompt becomes: the first rungs of its ladder that `minutes` are enough for, by the
 * minutes that the prompt itself gives them; in any case the first one that something is judged by. Nothing is judged but
 * what is asked. Its criteria cap no band, and their ids get the question's in front.
 */
export function questionOf(prompt: Prompt, index: number, minutes: number): Question {
  const id = questionId(index);
  const rungs = rungsWithin(prompt, minutes);
  return {
    id,
    prompt,
    rungs,
    rubric: judgedIn(prompt, rungs).map((criterion) => ({
      ...criterion,
      id: `${id}-${criterion.id}`,
      phase: id,
      essential: false,
    })),
  };
}

function rungsWithin(prompt: Prompt, minutes: number): readonly Phase[] {
  const rungs: Phase[] = [];
  let left = minutes;
  for (const rung of prompt.phases) {
    left -= rung.minutes;
    if (left < 0 && judgedIn(prompt, rungs).some(({ kind }) => kind !== 'anti-pattern')) break;
    rungs.push(rung);
  }
  return rungs;
}

const judgedIn = ({ rubric }: Prompt, rungs: readonly Phase[]): readonly Criterion[] =>
  rubric.filter(({ phase }) => rungs.some(({ id }) => id === phase));

/** In characters; a longer statement would not stand beside its question, and its summary has to do. */
const mostStatement = 900;

/** How the bank's theory prompts begin the sentence that announces their whole ladder; a round asks less. */
const ladder = 'Four short rounds';

/** What a question leans on, as Markdown under its title, without headings of the second level. */
export function statementOf({ title, summary, statement }: Prompt): string {
  const text = statement.length > mostStatement ? summary : withoutLadder(statement);
  return `## ${title}\n\n${text.trim().replaceAll(/^##? /gm, '### ')}`;
}

function withoutLadder(statement: string): string {
  const from = statement.indexOf(ladder);
  const end = from === -1 ? -1 : statement.indexOf('.', from);
  if (end === -1) return statement;
  return (
    statement.slice(0, from).trimEnd() +
    gapAt(statement, from) +
    statement.slice(end + 1).trimStart()
  );
}

/** A sentence that is taken out leaves its paragraph, or the space before it, as it was. */
const gapAt = (text: string, at: number): string =>
  text.slice(0, at).endsWith('\n\n') ? '\n\n' : ' ';

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
