import type { AttemptState } from '../attempt/attempt-state.js';
import { notesParts } from '../attempt/scratchpad.js';
import type { Place } from '../grade/grade.js';
import type { Prompt } from '../prompt/prompt.js';

/** True where the person asked nothing, wrote nothing and drew nothing; a code starter is not theirs. */
export function isBlank(state: AttemptState, prompt: Pick<Prompt, 'code'>): boolean {
  const written = [...Object.values(state.texts), state.diagram].map(({ text }) => text.trim());
  const code = state.code.text.trim();
  return (
    written.every((text) => text === '') &&
    (code === '' || code === (prompt.code?.starter ?? '').trim()) &&
    state.talk.every(({ who }) => who !== 'you') &&
    [...state.board.values()].every(({ isDeleted }) => isDeleted)
  );
}

/** What the answer holds, as a row of tabs: only what is there, the conversation first. */
export type AnswerPart =
  | { readonly kind: 'talk' }
  | { readonly kind: 'text'; readonly phaseId: string }
  | { readonly kind: 'code' }
  | { readonly kind: 'board' }
  | { readonly kind: 'diagram' };

export function partsOfAnswer(
  state: AttemptState,
  prompt: Pick<Prompt, 'phases'>,
): readonly AnswerPart[] {
  const texts = notesParts(prompt.phases)
    .filter(({ id }) => (state.texts[id]?.text ?? '').trim() !== '')
    .map(({ id }) => ({ kind: 'text', phaseId: id }) as const);
  return [
    ...(state.talk.length > 0 ? [{ kind: 'talk' } as const] : []),
    ...texts,
    ...(state.code.text.trim() === '' ? [] : [{ kind: 'code' } as const]),
    ...([...state.board.values()].some((element) => !element.isDeleted)
      ? [{ kind: 'board' } as const]
      : []),
    ...(state.diagram.text.trim() === '' ? [] : [{ kind: 'diagram' } as const]),
  ];
}

/** The part of the answer in which a place lies. */
export function partOfPlace(place: Place): AnswerPart {
  switch (place.kind) {
    case 'text':
      return { kind: 'text', phaseId: place.phaseId };
    case 'question':
      return { kind: 'talk' };
    case 'tests':
      return { kind: 'code' };
    default:
      return { kind: place.kind };
  }
}

/** A name for each part that is unique in one answer. */
export const partKey = (part: AnswerPart): string =>
  part.kind === 'text' ? `text-${part.phaseId}` : part.kind;
