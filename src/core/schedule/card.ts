import { remembered, type Memory } from './memory.js';
import type { Rating } from './rating.js';

/** Which criterion of the bank a card is of. */
export type CardKey = { readonly promptId: string; readonly criterionId: string };

/** One review: what an attempt, or an answer to a flash question, said of the criterion. A source rates a card once. */
export type Rated = { readonly source: string; readonly atMs: number; readonly rating: Rating };

/** An answer that neither the grader nor the person has a verdict on yet. */
type OpenAnswer = { readonly id: string; readonly atMs: number; readonly text: string };

/** What the person did with a card. `untilMs` is told by `buried` alone. */
export type Act = {
  readonly id: string;
  readonly kind: 'suspended' | 'resumed' | 'buried' | 'forgotten';
  readonly atMs: number;
  readonly untilMs?: number | undefined;
};

/** A criterion that comes back. What stands below `acts` follows from what stands above. */
export type Card = CardKey & {
  /** Whether a flash question asks for it. */
  readonly hasFlash: boolean;
  /** What became of reviews that are too old to be kept one by one, the last of them at `lastAtMs`. */
  readonly base: Memory | null;
  readonly ratings: readonly Rated[];
  /** Answers to its flash question that are open, the oldest first. */
  readonly opens: readonly OpenAnswer[];
  readonly acts: readonly Act[];
  /** Null until it was missed once: what was met from the start does not come back. */
  readonly memory: Memory | null;
  readonly isSuspended: boolean;
  readonly buriedUntilMs: number;
};

/** Lapses from which on a card costs more than it brings: the question, or the notes, should be looked at instead. */
const leechLapses = 4;
const mostKept = 24;

export const keyOf = ({ promptId, criterionId }: CardKey): string => `${promptId} ${criterionId}`;

export const emptyCard = ({ promptId, criterionId }: CardKey): Card => ({
  ...{ promptId, criterionId, hasFlash: false },
  ...{
    base: null,
    ratings: [],
    opens: [],
    acts: [],
    memory: null,
    isSuspended: false,
    buriedUntilMs: 0,
  },
});

/** What a source says of a card; null takes back what it said. */
type Saying = { readonly source: string; readonly rated: Rated | null };

/** The card with what this source says of it, in place of what it said before; null is nothing. */
export const withRating = (card: Card, source: string, rated: Rated | null): Card =>
  withRatings(card, [{ source, rated }]);

/** The same for many sources, each named once: folded once, since a lost schedule has a hundred thousand. */
export function withRatings(card: Card, said: readonly Saying[]): Card {
  const again = new Set(said.map(({ source }) => source));
  const others = card.ratings.filter(({ source }) => !again.has(source));
  // What is in the base already must not count twice, and nothing can be put in before it.
  const fromMs = card.base?.lastAtMs ?? -Infinity;
  const added = said.flatMap(({ rated }) => (rated !== null && rated.atMs > fromMs ? rated : []));
  if (added.length === 0 && others.length === card.ratings.length) return card;
  return folded({ ...card, ratings: [...others, ...added].toSorted(byTime) });
}

/** The card after the person's act; each id counts once. */
export function withAct(card: Card, act: Act): Card {
  const acts = [...card.acts.filter(({ id }) => id !== act.id), act];
  return folded({ ...card, acts: acts.toSorted(byActTime).slice(-mostKept) });
}

/** The card as if the person had never done it. */
export const withoutAct = (card: Card, id: string): Card =>
  folded({ ...card, acts: card.acts.filter((act) => act.id !== id) });

/** The card with this answer among the open ones, or without it where it was settled or taken back; each id counts once. */
export function withOpen(card: Card, id: string, open: OpenAnswer | null): Card {
  const others = card.opens.filter((one) => one.id !== id);
  if (open === null && others.length === card.opens.length) return card;
  return { ...card, opens: [...others, ...(open === null ? [] : [open])].toSorted(byActTime) };
}

/** The answer to its flash question that waits to be settled: the last one, if nothing was judged or forgotten since; else null. */
export function leftOpen(card: Card): OpenAnswer | null {
  const last = card.opens.at(-1);
  if (last === undefined) return null;
  const judgedMs = card.ratings.at(-1)?.atMs ?? card.base?.lastAtMs ?? -Infinity;
  return last.atMs > Math.max(judgedMs, forgottenAt(card)) ? last : null;
}

/** Whether it is to be asked at `nowMs`: what was left open at once, so that it is settled. */
export function isDue(card: Card, nowMs: number): boolean {
  if (!isAwake(card, nowMs)) return false;
  return leftOpen(card) !== null || (card.memory !== null && card.memory.dueAtMs <= nowMs);
}

/** Whether it could be asked at `nowMs`, before it is due. */
export const isAhead = (card: Card, nowMs: number): boolean =>
  isAwake(card, nowMs) && !isDue(card, nowMs) && card.memory !== null;

/** Whether its interval still runs, in which its whole prompt should not come either. */
export const isResting = ({ memory, isSuspended }: Card, nowMs: number): boolean =>
  !isSuspended && memory !== null && memory.dueAtMs > nowMs;

export const isLeech = ({ memory }: Pick<Card, 'memory'>): boolean =>
  (memory?.lapses ?? 0) >= leechLapses;

/** Why it is not asked, by what the person did with it, or why it should not be; null where nothing is the matter. */
export type PutAway = 'suspended' | 'buried' | 'leech';
export function putAwayAs(
  card: Pick<Card, 'memory' | 'isSuspended' | 'buriedUntilMs'>,
  nowMs: number,
): PutAway | null {
  if (card.isSuspended) return 'suspended';
  if (card.buriedUntilMs > nowMs) return 'buried';
  return isLeech(card) ? 'leech' : null;
}

const isAwake = ({ isSuspended, buriedUntilMs }: Card, nowMs: number): boolean =>
  !isSuspended && buriedUntilMs <= nowMs;

function folded(card: Card): Card {
  const forgottenMs = forgottenAt(card);
  const { base, ratings } = card;
  const from = base !== null && base.lastAtMs > forgottenMs ? base : null;
  const memory = ratings.filter(({ atMs }) => atMs > forgottenMs).reduce(reviewed, from);
  const suspended = card.acts.findLast(({ kind }) => kind === 'suspended' || kind === 'resumed');
  const away = card.acts.findLast(({ kind }) => kind === 'buried' || kind === 'resumed');
  return {
    ...card,
    memory,
    isSuspended: suspended?.kind === 'suspended',
    buriedUntilMs: away?.kind === 'buried' ? (away.untilMs ?? 0) : 0,
  };
}

/**
 * The same card with its oldest reviews in its base, so that it stays small however often it comes. Only for a card that all
 * is known of: nothing can be put in before the base.
 */
export function compacted(card: Card): Card {
  const { base, ratings } = card;
  if (ratings.length <= mostKept) return card;
  const forgottenMs = forgottenAt(card);
  const from = base !== null && base.lastAtMs > forgottenMs ? base : null;
  const old = ratings.slice(0, -mostKept).filter(({ atMs }) => atMs > forgottenMs);
  return { ...card, base: old.reduce(reviewed, from), ratings: ratings.slice(-mostKept) };
}

const forgottenAt = ({ acts }: Card): number =>
  acts.findLast(({ kind }) => kind === 'forgotten')?.atMs ?? -Infinity;

/** A card begins with its first miss. */
function reviewed(memory: Memory | null, { rating, atMs }: Rated): Memory | null {
  const isMiss = rating === 'again' || rating === 'hard';
  return memory === null && !isMiss ? null : remembered(memory, rating, atMs);
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const byTime = (one: Rated, other: Rated): number =>
  one.atMs - other.atMs || byText(one.source, other.source);
const byActTime = (
  one: { readonly atMs: number; readonly id: string },
  other: { readonly atMs: number; readonly id: string },
): number => one.atMs - other.atMs || byText(one.id, other.id);
