import type { AttemptState, Turn } from '../attempt/attempt-state.js';
import type { Verdict } from '../grade/grade.js';
import type { HintTaken } from '../grade/hint-cost.js';
import type { Hint, Prompt } from '../prompt/prompt.js';

/** One step of help: `group` counts the prompt's hints, `step` from 0. */
export type HintStep = { readonly id: string; readonly text: string };

const idOf = (group: number, step: number): string => `${String(group)}/${String(step)}`;

/**
 * The next hint in a phase: the group that was begun last, until it is met or told to its end; else the first group of
 * the phase that is open. Null where nothing is left to say.
 */
export function nextHint(
  { hints = [], rubric }: Pick<Prompt, 'hints' | 'rubric'>,
  phaseId: string,
  talk: readonly Turn[],
  verdicts: ReadonlyMap<string, Verdict>,
): HintStep | null {
  const taken = stepsTaken(talk);
  const judged = new Set(rubric.map(({ id }) => id));
  const isOpen = ({ criteria }: Hint): boolean =>
    criteria.some((id) => judged.has(id) && verdicts.get(id) !== 'met');
  const here = hints
    .map((hint, group) => ({ hint, group, step: taken.get(group) ?? 0 }))
    .filter(({ hint, step }) => hint.phase === phaseId && isOpen(hint) && step < hint.steps.length);
  const last = lastGroup(talk);
  const chosen = here.find(({ group }) => group === last) ?? here[0];
  const text = chosen?.hint.steps[chosen.step];
  return chosen === undefined || text === undefined
    ? null
    : { id: idOf(chosen.group, chosen.step), text };
}

/** What was taken, for the score; nothing in practice, where hints are free. */
export function hintsTaken(
  { hints = [] }: Pick<Prompt, 'hints'>,
  { mode, talk }: Pick<AttemptState, 'mode' | 'talk'>,
): readonly HintTaken[] {
  if (mode === 'practice') return [];
  return [...stepsTaken(talk)].flatMap(([group, steps]) => {
    const criteria = hints[group]?.criteria;
    return criteria === undefined ? [] : [{ criteria, steps }];
  });
}

/** A prompt as it is scored: with what its attempt took of its hints. */
export const withHintsTaken = <P extends Pick<Prompt, 'hints'>>(
  prompt: P,
  state: Pick<AttemptState, 'mode' | 'talk'>,
): P & { readonly hintsTaken: readonly HintTaken[] } => ({
  ...prompt,
  hintsTaken: hintsTaken(prompt, state),
});

const groupOf = (id: string): number => Number(id.split('/')[0]);

const hintIds = (talk: readonly Turn[]): readonly string[] =>
  talk.flatMap(({ about }) => (about?.kind === 'hint' && /^\d/.test(about.id) ? [about.id] : []));

function stepsTaken(talk: readonly Turn[]): ReadonlyMap<number, number> {
  const steps = new Map<number, number>();
  for (const id of new Set(hintIds(talk)))
    steps.set(groupOf(id), (steps.get(groupOf(id)) ?? 0) + 1);
  return steps;
}

function lastGroup(talk: readonly Turn[]): number | null {
  const id = hintIds(talk).at(-1);
  return id === undefined ? null : groupOf(id);
}
