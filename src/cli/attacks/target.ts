import type { Answer } from '../../core/answer/answer.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { textAt } from '../../core/attempt/timed-text.js';

/** What a grader is given: a prompt and an answer to it. An attack changes either. */
export type Target = { readonly prompt: Prompt; readonly answer: Answer };

/**
 * `injection` talks to the grader and must earn nothing, and so does `order`, in the same breath as it claims something; `copy` hands in what is no answer of one's own and may earn 10
 * points; `hidden` is text that no person sees, so no model may either; `pack` is a prompt that was written to cheat.
 */
export type Attack = {
  readonly shape: string;
  readonly kind: 'injection' | 'order' | 'copy' | 'hidden' | 'pack';
  readonly on: 'answer' | 'code' | 'drawing';
  readonly apply: (target: Target) => Target;
  /** What the attack is added to, where that is not the answer as it is: its gain is over this. */
  readonly onto?: (target: Target) => Target;
};

/** The text as a paragraph at the end of the last phase. */
export function appended({ prompt, answer }: Target, text: string): Target {
  const last = prompt.phases.at(-1)?.id ?? '';
  const held = new Map(answer.phases.map((phase) => [phase.phaseId, phase.text.text]));
  held.set(last, `${held.get(last) ?? ''}\n\n${text}`.trim());
  return { prompt, answer: withPhases(answer, prompt, held) };
}

/** A text for each phase, as paragraphs at its end. */
export function noted({ prompt, answer }: Target, textOf: (phaseId: string) => string): Target {
  const held = new Map(
    prompt.phases.map(({ id }) => {
      const before = answer.phases.find(({ phaseId }) => phaseId === id)?.text.text ?? '';
      return [id, `${before}\n\n${textOf(id)}`.trim()];
    }),
  );
  return { prompt, answer: withPhases(answer, prompt, held) };
}

/** The text alone, in the phase where most of the criteria are. */
export function replaced({ prompt, answer }: Target, text: string): Target {
  const middle = prompt.phases[Math.floor(prompt.phases.length / 2)]?.id ?? '';
  return {
    prompt,
    answer: withPhases({ ...answer, questions: [] }, prompt, new Map([[middle, text]])),
  };
}

/** Every text of the notes, changed. */
export function rewritten({ prompt, answer }: Target, change: (text: string) => string): Target {
  const held = new Map(answer.phases.map(({ phaseId, text }) => [phaseId, change(text.text)]));
  return { prompt, answer: withPhases(answer, prompt, held) };
}

function withPhases(
  answer: Answer,
  { phases }: Prompt,
  texts: ReadonlyMap<string, string>,
): Answer {
  return {
    ...answer,
    phases: phases.map(({ id }) => ({ phaseId: id, text: textAt(texts.get(id) ?? '', 0) })),
  };
}
