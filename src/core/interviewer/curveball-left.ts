import type { Turn } from '../attempt/attempt-state.js';
import type { Prompt } from '../prompt/prompt.js';

/** The curveball as a line of the interviewer. */
export type CurveballLine = {
  readonly text: string;
  readonly about: { readonly kind: 'curveball'; readonly id: string };
};

/** The curveball, where its phase has begun or is over and it was never said; null else, and for a phase that there is not. */
export function curveballLeft(
  { curveball, phases }: Pick<Prompt, 'curveball' | 'phases'>,
  phaseId: string,
  talk: readonly Turn[],
): CurveballLine | null {
  if (curveball === undefined) return null;
  const placeOf = (id: string): number => phases.findIndex((phase) => phase.id === id);
  if (placeOf(phaseId) < placeOf(curveball.phase)) return null;
  // Before lines were marked, it was known by its words.
  const wasSaid = talk.some(
    ({ about, text }) => about?.kind === 'curveball' || text === curveball.text,
  );
  return wasSaid
    ? null
    : { text: asking(curveball.text), about: { kind: 'curveball', id: curveball.phase } };
}

/** A change that only tells leaves open whether an answer is wanted, and so what the next words answer. */
const asking = (text: string): string =>
  text.includes('?') ? text : `${text.trim()} What does that change for you?`;
