import { randomBytes } from 'node:crypto';
import type { Criterion } from '../../../../core/prompt/criterion.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { shownText } from '../view/sanitized-text.js';
import { filled, type Templates } from './prompt-templates.js';

/** What of a prompt a model is told; a self-test has no phases and no reference answer. */
export type Question = Pick<Prompt, 'statement'> & {
  readonly phases: readonly { readonly title: string; readonly ask?: string | undefined }[];
  readonly reference: string;
};

/** What of a criterion a model is told. */
export type AskedCriterion = Pick<
  Criterion,
  'id' | 'kind' | 'phase' | 'title' | 'strong' | 'novice' | 'phrasings' | 'nearMisses'
>;

export const questionOf = ({ statement, phases, reference }: Prompt): Question => ({
  statement,
  phases,
  reference: `${reference.answer}\n\nIts diagram:\n${reference.diagram}`,
});

/** The system turn: rules, question, reference, and last the rubric, so that a server can reuse the long beginning. */
export function systemTurn(
  { system }: Templates,
  { statement, phases, reference }: Question,
  criteria: readonly AskedCriterion[],
): string {
  const asks = phases.map(({ title, ask }) => ({ phase: title, interviewer_asks: ask ?? '' }));
  return filled(system, {
    question: data({ statement, phases: asks }),
    reference: reference === '' ? 'None is given.' : data(reference),
    rubric: data(
      criteria.map((one) => ({
        id: one.id,
        kind: one.kind,
        phase: one.phase,
        criterion: one.title,
        asks_for: one.strong,
        counts: one.phrasings,
        does_not_count: [...one.nearMisses, one.novice].filter((text) => text !== ''),
      })),
    ),
  });
}

/** The user turn: the answer as data between two marks that its author could not know. */
export function userTurn(
  { user }: Templates,
  answer: string,
  criteria: readonly AskedCriterion[],
): string {
  const mark = randomBytes(9).toString('hex');
  return filled(user, {
    open: `<answer-${mark}>`,
    answer,
    close: `</answer-${mark}>`,
    ids: criteria.map(({ id }) => id).join(', '),
  });
}

/** A pack of prompts comes from others too, so its texts are shown as a person sees them, and as JSON. */
const data = (value: unknown): string =>
  JSON.stringify(
    value,
    (_, part: unknown) => (typeof part === 'string' ? shownText(part).text : part),
    1,
  );
