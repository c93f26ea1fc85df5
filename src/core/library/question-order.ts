import { promptsOfRound, questionId } from './round-id.js';
import type { Review } from '../review/review.js';

/**
 * A round's review as one that asked its questions in the order of the round `roundId`, so that the two can be compared:
 * phases, criteria, verdicts and notes go by the ids that they have there. Places of evidence stay, as they lead into the
 * round itself. What is no round, or asked other prompts, comes back as it was.
 */
export function inOrderOf(roundId: string, review: Review): Review {
  const order = promptsOfRound(roundId);
  const own = promptsOfRound(review.prompt.id);
  if (order === null || own === null || roundId === review.prompt.id) return review;
  const places = own.map((promptId) => order.indexOf(promptId));
  if (places.includes(-1)) return review;
  const renamed = (id: string): string =>
    id.replace(/^q(\d+)(?=-|$)/, (whole, number: string) => {
      const place = places[Number(number) - 1];
      return place === undefined ? whole : questionId(place);
    });
  const { prompt, state, grades, settlements } = review;
  const place = (phaseId: string): number => phases.findIndex(({ id }) => id === phaseId);
  const phases = prompt.phases
    .map((phase) => ({ ...phase, id: renamed(phase.id) }))
    .toSorted((one, other) => numberIn(one.id) - numberIn(other.id));
  const rubric = prompt.rubric
    .map((one) => ({ ...one, id: renamed(one.id), phase: renamed(one.phase) }))
    .toSorted((one, other) => place(one.phase) - place(other.phase));
  const named = <T extends { readonly criterionId: string }>(one: T): T => ({
    ...one,
    criterionId: renamed(one.criterionId),
  });
  const texts = Object.entries(state.texts).map(([id, text]) => [renamed(id), text] as const);
  return {
    ...review,
    prompt: { ...prompt, phases, rubric },
    state: { ...state, texts: Object.fromEntries(texts) },
    grades: grades.map((grade) => ({ ...grade, verdicts: grade.verdicts.map(named) })),
    settlements: settlements.map(named),
  };
}

const numberIn = (id: string): number => Number(/\d+/.exec(id)?.[0] ?? 0);
