import { isLeech, putAwayAs, type Card } from './card.js';
import {
  anotherEachDay,
  firstDay,
  mostQuestions,
  proposed,
  type Offered,
  type Today,
} from './first-day.js';
import { dueCards, restingPrompts, type Schedule } from './schedule.js';

export type Known = {
  readonly schedule: Schedule;
  readonly paces: readonly { readonly atMs: number; readonly tookSec: number }[];
  readonly prompts: readonly Offered[];
  /** The prompts that were ever sat. */
  readonly tried: ReadonlySet<string>;
  /** The board drill that is due. */
  readonly drill: Today['drill'];
  readonly nowMs: number;
  /** The last midnight where the person lives. */
  readonly dayStartMs: number;
};

/** Until somebody's own pace is known. */
const usualSec = 120;
const enoughPaces = 5;

export function todayOf(known: Known): Today {
  const { schedule, paces, prompts, tried, drill, nowMs, dayStartMs } = known;
  if (schedule.size === 0) return firstDay(prompts, tried, dayStartMs, drill);
  const due = dueCards(schedule, nowMs);
  const cards = [...schedule.values()].filter(({ memory, isSuspended }) => memory && !isSuspended);
  const resting = restingPrompts(schedule, nowMs);
  // Whole prompts whose questions still rest are left out: they would be learned by heart.
  const free = prompts.filter(({ promptId }) => !resting.has(promptId));
  const weak = weakTopic(cards, prompts, free, tried);
  const unseen = free.filter(({ promptId }) => !tried.has(promptId) && promptId !== weak?.promptId);
  const nextDueAtMs = cards
    .filter(({ hasFlash }) => hasFlash)
    .reduce((next, { memory }) => Math.min(next, memory?.dueAtMs ?? next), Infinity);
  return {
    dueCount: due.length,
    minutes: Math.ceil((Math.min(due.length, mostQuestions) * paceSec(paces)) / 60),
    answeredToday: paces.filter(({ atMs }) => atMs >= dayStartMs).length,
    nextDueAtMs: Number.isFinite(nextDueAtMs) ? nextDueAtMs : null,
    leechCount: cards.filter(isLeech).length,
    putAwayCount: [...schedule.values()].filter((card) => putAwayAs(card, nowMs) !== null).length,
    weak,
    unseen: anotherEachDay(unseen, dayStartMs),
    drill,
    isNew: false,
  };
}

/** Seconds that an answer takes: the median of the person's own, once there are some. */
export function paceSec(paces: Known['paces']): number {
  if (paces.length < enoughPaces) return usualSec;
  const order = paces.map(({ tookSec }) => tookSec).toSorted((one, other) => one - other);
  return order[Math.floor(order.length / 2)] ?? usualSec;
}

/** The topic with the most criteria that were last missed, of those that a prompt can be proposed for; an untried one first. */
function weakTopic(
  cards: readonly Card[],
  all: Known['prompts'],
  free: Known['prompts'],
  tried: Known['tried'],
): Today['weak'] {
  const topicsOf = new Map(all.map(({ promptId, topics }) => [promptId, topics]));
  const misses = new Map<string, number>();
  for (const { promptId, ratings } of cards) {
    const last = ratings.at(-1)?.rating;
    if (last !== 'again' && last !== 'hard') continue;
    for (const topic of topicsOf.get(promptId) ?? [])
      misses.set(topic, (misses.get(topic) ?? 0) + (last === 'again' ? 1 : 0.5));
  }
  const weakest = [...misses].toSorted(([, one], [, other]) => other - one);
  for (const [topic] of weakest) {
    const ways = free.filter(({ topics }) => topics.includes(topic));
    const prompt = proposed(ways.find(({ promptId }) => !tried.has(promptId)) ?? ways[0]);
    if (prompt !== null) return { topic, ...prompt };
  }
  return null;
}
