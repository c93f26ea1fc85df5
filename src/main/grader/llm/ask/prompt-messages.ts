import { randomBytes } from 'node:crypto';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import type { Told } from '../../grader.js';
import type { ShownAnswer } from '../view/shown-answer.js';
import { shownText } from '../view/sanitized-text.js';
import { filled, ruleNames, type RuleName, type Templates } from './prompt-templates.js';
import { isMistake, rubricRow, type AskedCriterion } from './rubric-rows.js';

/** What of a prompt a model is told; a self-test has no phases and no reference answer. */
export type Question = Pick<Prompt, 'statement'> & {
  readonly phases: readonly {
    readonly id: string;
    readonly title: string;
    readonly ask?: string | undefined;
  }[];
  /** What the interviewer told this candidate. */
  readonly told: readonly Told[];
  readonly reference: string;
};

export const questionOf = (
  { statement, phases, reference }: Prompt,
  told: readonly Told[],
): Question => ({
  statement,
  phases,
  told,
  reference: `${reference.answer}\n\nIts diagram:\n${reference.diagram}`,
});

/** The system turn: rules, question, reference, and last the rubric, so that a server can reuse the long beginning. */
export function systemTurn(
  { system, rules }: Templates,
  { statement, phases, told, reference }: Question,
  criteria: readonly AskedCriterion[],
  { holds }: Pick<ShownAnswer, 'holds'>,
): string {
  const titleOf = (phaseId: string): string =>
    phases.find(({ id }) => id === phaseId)?.title ?? phaseId;
  const asks = phases.map(({ title, ask }) => ({ phase: title, interviewer_asks: ask ?? '' }));
  const given = told.filter(isOfPrompt).map(({ text, atSec, phaseId }) => ({
    phase: titleOf(phaseId),
    minute: Math.floor(atSec / 60),
    said: text,
  }));
  return filled(system, {
    question: data({
      statement,
      phases: asks.length === 0 ? undefined : asks,
      told_by_interviewer: given,
    }),
    reference: reference === '' ? 'None is given.' : data(reference),
    rules: rulesFor(criteria, holds)
      .map((name) => `${rules[name]}\n\n`)
      .join(''),
    rubric: data(criteria.map((one) => rubricRow(one, titleOf))),
  });
}

/** The rules that a call needs beside those of every call. */
export function rulesFor(
  criteria: readonly AskedCriterion[],
  holds: ShownAnswer['holds'],
): readonly RuleName[] {
  const needed = new Set<RuleName>(holds);
  if (criteria.some(({ kind }) => kind === 'clarifying')) needed.add('clarifying');
  if (criteria.some(isMistake)) needed.add('mistakes');
  if (criteria.some(({ parts }) => parts !== undefined)) needed.add('parts');
  return ruleNames.filter((name) => needed.has(name));
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

/** The answer with what a model said as interviewer: data like the answer, and no word of the task's. */
export function withModelLines(answer: string, told: readonly Told[]): string {
  const lines = told.filter((one) => !isOfPrompt(one)).map(({ text }) => text);
  if (lines.length === 0) return answer;
  return `${answer}\n${data({ said_by_interviewer_and_no_evidence: lines })}`;
}

const isOfPrompt = ({ isByModel = false }: Told): boolean => !isByModel;

/** A pack of prompts comes from others too, so its texts are shown as a person sees them, and as JSON. */
const data = (value: unknown): string =>
  JSON.stringify(
    value,
    (_, part: unknown) => (typeof part === 'string' ? shownText(part).text : part),
    1,
  );
