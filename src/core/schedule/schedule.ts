import {
  compacted,
  emptyCard,
  isAhead,
  isDue,
  isResting,
  keyOf,
  leftOpen,
  withAct,
  withOpen,
  withoutAct,
  withRating,
  withRatings,
  type Card,
  type CardKey,
  type Rated,
} from './card.js';
import { flashAnswers, standing, type FlashEvent } from './flash-event.js';
import type { Rating } from './rating.js';

/** All cards by their key. */
export type Schedule = ReadonlyMap<string, Card>;

export const emptySchedule: Schedule = new Map();

/** What a graded attempt says, by criterion. It replaces all that the same attempt said before. */
export type AttemptRatings = {
  readonly attemptId: string;
  readonly atMs: number;
  readonly ratings: readonly (CardKey & {
    readonly hasFlash: boolean;
    readonly rating: Rating | null;
  })[];
};

/** The schedule after these attempts were graded, or graded anew; one without ratings takes back what it said. */
export function withAttempts(schedule: Schedule, attempts: readonly AttemptRatings[]): Schedule {
  const cards = new Map(schedule);
  const said = new Map<string, Map<string, Rated | null>>();
  const say = (key: string, source: string, rated: Rated | null): void => {
    const ofCard = said.get(key) ?? new Map<string, Rated | null>();
    said.set(key, ofCard.set(source, rated));
  };
  const again = new Set(attempts.map(({ attemptId }) => attemptId));
  for (const [key, { ratings }] of cards) {
    for (const { source } of ratings) if (again.has(source)) say(key, source, null);
  }
  for (const { attemptId, atMs, ratings } of attempts) {
    for (const { hasFlash, rating, ...of } of ratings) {
      const key = keyOf(of);
      cards.set(key, { ...(cards.get(key) ?? emptyCard(of)), hasFlash });
      say(key, attemptId, rating === null ? null : { source: attemptId, atMs, rating });
    }
  }
  for (const [key, ofCard] of said) {
    const card = cards.get(key);
    const all = [...ofCard].map(([source, rated]) => ({ source, rated }));
    if (card !== undefined) cards.set(key, withRatings(card, all));
  }
  return cards;
}

/** The schedule after these events; of an answer all that was said of it has to be among them. Twice is as once. */
export function withFlashEvents(schedule: Schedule, events: readonly FlashEvent[]): Schedule {
  const cards = new Map(schedule);
  const change = (of: CardKey, by: (card: Card) => Card): void => {
    cards.set(keyOf(of), by(cards.get(keyOf(of)) ?? emptyCard(of)));
  };
  const ratings = new Map(
    flashAnswers(events).map(({ answered, rating }) => [answered.id, rating]),
  );
  const stand = new Set(standing(events));
  for (const event of events) {
    switch (event.kind) {
      case 'answered': {
        const { id, atMs, text } = event;
        const rating = ratings.get(id) ?? null;
        const rated = rating === null ? null : { source: id, atMs, rating };
        const open = rating === null && stand.has(event) ? { id, atMs, text } : null;
        change(event, (card) =>
          withOpen(withRating({ ...card, hasFlash: true }, id, rated), id, open),
        );
        break;
      }
      case 'suspended':
      case 'resumed':
      case 'buried':
      case 'forgotten': {
        const { id, kind, atMs } = event;
        const until = event.kind === 'buried' ? { untilMs: event.untilMs } : {};
        change(event, (card) =>
          stand.has(event) ? withAct(card, { id, kind, atMs, ...until }) : withoutAct(card, id),
        );
        break;
      }
      default:
    }
  }
  return cards;
}

/** The same, with the oldest reviews of each card folded; once all that is known is in it. */
export const compactSchedule = (schedule: Schedule): Schedule =>
  new Map([...schedule].map(([key, card]) => [key, compacted(card)]));

/**
 * Cards whose flash question is due: those with an answer that was left open first, then those that slipped furthest, by how much of
 * its interval each is late.
 */
export function dueCards(schedule: Schedule, nowMs: number): readonly Card[] {
  const late = (card: Card): number => {
    if (leftOpen(card) !== null) return Infinity;
    const { memory } = card;
    return memory === null ? 0 : (nowMs - memory.dueAtMs) / (memory.dueAtMs - memory.lastAtMs);
  };
  return [...schedule.values()]
    .filter((card) => card.hasFlash && isDue(card, nowMs))
    .toSorted((one, other) => late(other) - late(one) || (keyOf(one) < keyOf(other) ? -1 : 1));
}

/**
 * Cards whose flash question will be due after `nowMs`, the next first: for who does not want to wait for them. Those with one of the
 * answers `lately` were asked a moment ago.
 */
export const soonCards = (
  schedule: Schedule,
  nowMs: number,
  lately: ReadonlySet<string>,
): readonly Card[] =>
  [...schedule.values()]
    .filter((card) => card.hasFlash && isAhead(card, nowMs))
    .filter(({ ratings }) => !ratings.some(({ source }) => lately.has(source)))
    .toSorted(
      (one, other) =>
        (one.memory?.dueAtMs ?? 0) - (other.memory?.dueAtMs ?? 0) ||
        (keyOf(one) < keyOf(other) ? -1 : 1),
    );

/** Prompts of which the interval of some criterion still runs: asked whole now, they would be learned by heart. */
export const restingPrompts = (schedule: Schedule, nowMs: number): ReadonlySet<string> =>
  new Set(
    [...schedule.values()].filter((card) => isResting(card, nowMs)).map(({ promptId }) => promptId),
  );
