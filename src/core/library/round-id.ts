import { isRoundId } from '../prompt/round-mark.js';
import type { Fact, Phase, Prompt } from '../prompt/prompt.js';

/** The id of a round on these prompts, in their order: `round-q1-one-q2-other`. */
export const roundId = (promptIds: readonly string[]): string =>
  ['round', ...promptIds.map((id, index) => `${questionId(index)}-${id}`)].join('-');

/** The id of a round's question, as its phase has it, and as its criteria and facts begin. */
export const questionId = (index: number): string => `q${index + 1}`;

/** The prompts that a round asks, in its order; null for a prompt that is no round. */
export function promptsOfRound(id: string): readonly string[] | null {
  if (!isRoundId(id)) return null;
  const promptIds: string[] = [];
  let rest = id.slice('round'.length);
  for (let index = 0; rest !== ''; index += 1) {
    const mark = `-${questionId(index)}-`;
    const next = rest.indexOf(`-${questionId(index + 1)}-`, mark.length);
    promptIds.push(rest.slice(mark.length, next === -1 ? undefined : next));
    rest = next === -1 ? '' : rest.slice(next);
  }
  return promptIds;
}

/** What a round was made of: its prompts in their order, its topic, and the minutes of each question. */
export type PlanOfRound = {
  readonly promptIds: readonly string[];
  readonly topic: string | null;
  readonly minutesEach: number;
};

/** A round's title; a topic is told behind a colon. */
export const roundTitle = (count: number, topic: string | null): string =>
  `Round of ${String(count)}${topic === null ? ', mixed' : `: ${topic}`}`;

/** What to ask for to make this round once more; null for a prompt that is no round. */
export function planOfRound({
  id,
  title,
  phases,
}: Pick<Prompt, 'id' | 'title' | 'phases'>): PlanOfRound | null {
  const promptIds = promptsOfRound(id);
  const [first] = phases;
  if (promptIds === null || first === undefined) return null;
  const before = roundTitle(promptIds.length, '');
  const topic = title.startsWith(before) ? title.slice(before.length) : null;
  return { promptIds, topic, minutesEach: first.minutes };
}

/** What two attempts share that asked the same: the prompt's id, or of a round its prompts, in whatever order. */
export const sameAsked = (id: string): string => promptsOfRound(id)?.toSorted().join(' ') ?? id;

/** Whether a prompt is a round: its phases are questions. */
export const isRound = ({ id }: Pick<Prompt, 'id'>): boolean => promptsOfRound(id) !== null;

type Shown = Pick<Prompt, 'id' | 'statement'> & { readonly phases: readonly Phase[] };

/** What is asked in a phase: of a round only the open question, so that the later ones stay unread; else all of it. */
export function statementAt({ id, statement, phases }: Shown, phaseId: string): string {
  const title = phases.find((phase) => phase.id === phaseId)?.title;
  if (promptsOfRound(id) === null || title === undefined) return statement;
  const index = phases.findIndex((phase) => phase.id === phaseId);
  return statement.split(/^(?=## )/m)[index] ?? statement;
}

/** The facts that belong to a phase: of a round those of its question, else all. */
export function factsAt({ id, facts }: Pick<Prompt, 'id' | 'facts'>, phaseId: string): Fact[] {
  if (promptsOfRound(id) === null) return [...facts];
  return facts.filter((fact) => fact.id.startsWith(`${phaseId}-`));
}
