import { z } from 'zod';
import { verdictSchema, type Verdict } from '../grade/grade.js';
import { settledAs } from '../grade/settlement.js';
import { ratingOf, ratings, type Rating } from './rating.js';

export const longestFlashAnswer = 8000;
const said = { id: z.string().min(1).max(64), atMs: z.number() };
const card = { promptId: z.string().min(1).max(200), criterionId: z.string().min(1).max(200) };
const about = { of: z.string().min(1).max(64) };

/** What happens to cards outside attempts, in the order in which it was said. Each id counts once. */
export const flashEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answered'),
    ...said,
    ...card,
    /** As it was asked: the bank may ask another way later. */
    ask: z.string(),
    text: z.string().max(longestFlashAnswer),
    tookSec: z.number().min(0),
    /** By the offline grader. */
    said: verdictSchema,
  }),
  /** The person's verdict on an answer; null leaves it to the grader again. */
  z.strictObject({
    kind: z.literal('settled'),
    ...said,
    ...about,
    verdict: settledAs.nullable(),
  }),
  /** The person's rating over that of the verdict; null takes it back. */
  z.strictObject({
    kind: z.literal('rated'),
    ...said,
    ...about,
    rating: z.enum(ratings).nullable(),
  }),
  z.strictObject({ kind: z.literal('suspended'), ...said, ...card }),
  z.strictObject({ kind: z.literal('resumed'), ...said, ...card }),
  z.strictObject({ kind: z.literal('buried'), ...said, ...card, untilMs: z.number() }),
  z.strictObject({ kind: z.literal('forgotten'), ...said, ...card }),
  /** Voids an earlier event. */
  z.strictObject({ kind: z.literal('undone'), ...said, ...about }),
]);

export type FlashEvent = Readonly<z.infer<typeof flashEventSchema>>;
type Answered = Extract<FlashEvent, { kind: 'answered' }>;

/** An answer with what holds of it by now. */
type FlashAnswer = {
  readonly answered: Answered;
  /** By the person where they settled it, else by the grader. */
  readonly verdict: Verdict;
  /** Null while it is open. */
  readonly rating: Rating | null;
};

/** The events that hold, each once, the oldest first, in whatever order they come. */
export function standing(events: readonly FlashEvent[]): readonly FlashEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const all = [...byId.values()].toSorted(
    (one, other) => one.atMs - other.atMs || (one.id < other.id ? -1 : 1),
  );
  const undone = new Set(all.flatMap((event) => (event.kind === 'undone' ? [event.of] : [])));
  return all.filter(({ id, kind }) => kind !== 'undone' && !undone.has(id));
}

/** The answers that hold, oldest first, each with the last that was said of it. */
export function flashAnswers(events: readonly FlashEvent[]): readonly FlashAnswer[] {
  const answers = new Map<string, FlashAnswer & { readonly own: Rating | null }>();
  for (const event of standing(events)) {
    if (event.kind === 'answered') {
      const verdict = event.said;
      answers.set(event.id, { answered: event, verdict, own: null, rating: ratingOf[verdict] });
    }
    if (event.kind !== 'settled' && event.kind !== 'rated') continue;
    const answer = answers.get(event.of);
    if (answer === undefined) continue;
    const verdict =
      event.kind === 'settled' ? (event.verdict ?? answer.answered.said) : answer.verdict;
    const own = event.kind === 'rated' ? event.rating : answer.own;
    answers.set(event.of, { ...answer, verdict, own, rating: own ?? ratingOf[verdict] });
  }
  return [...answers.values()].map(({ answered, verdict, rating }) => ({
    answered,
    verdict,
    rating,
  }));
}
