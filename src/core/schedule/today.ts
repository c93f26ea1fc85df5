import type { PromptKind } from '../prompt/prompt.js';
import { isLeech, leftOpen, putAwayAs, type Card } from './card.js';
import {
  anotherEachDay,
  firstDay,
  mostQuestions,
  proposed,
  type Offered,
  type Today,
} from './first-day.js';
import { dueCards, restingPrompts, type Schedule } from './schedule.js';
import { weakestTopic, type LastResult } from './weakest-topic.js';

export type Known = {
  readonly schedule: Schedule;
  readonly paces: readonly {
    /** Of the answer. */
    readonly id: string;
    readonly atMs: number;
    readonly tookSec: number;
  }[];
  readonly prompts: readonly Offered[];
  /** The prompts that were ever sat. */
  readonly tried: ReadonlySet<string>;
  /** The board drill that is due. */
  readonly drill: Today['drill'];
  /** What last came of each of them (`lastResults`). */
  readonly lastOf: ReadonlyMap<string, LastResult>;
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
  const weak = weakOf(known, resting);
  const unseen = free.filter(({ promptId }) => !tried.has(promptId) && promptId !== weak?.promptId);
  const nextDueAtMs = cards
    .filter(({ hasFlash }) => hasFlash)
    .reduce((next, { memory }) => Math.min(next, memory?.dueAtMs ?? next), Infinity);
  return {
    dueCount: due.length,
    openCount: due.filter((card) => leftOpen(card) !== null).length,
    minutes: Math.ceil((Math.min(due.length, mostQuestions) * paceSec(paces)) / 60),
    answeredToday: answeredSince(known),
    nextDueAtMs: Number.isFinite(nextDueAtMs) ? nextDueAtMs : null,
    leechCount: cards.filter(isLeech).length,
    putAwayCount: [...schedule.values()].filter((card) => putAwayAs(card, nowMs) !== null).length,
    weak,
    unseen: unseenOf(unseen, lastKind(known), dayStartMs),
    drill,
    isNew: false,
  };
}

/** One of the kind that was sat last, where there is any: who prepares for one interview goes on with it. */
function unseenOf(
  unseen: readonly Offered[],
  kind: PromptKind | null,
  dayStartMs: number,
): Today['unseen'] {
  const ofKind = unseen.filter((one) => one.kind === kind);
  const prompt = anotherEachDay(ofKind.length > 0 ? ofKind : unseen, dayStartMs);
  return prompt === null ? null : { ...prompt, isAsLast: ofKind.length > 0 };
}

/** Of what kind the prompt is that has the newest result; null where none has one. */
function lastKind({ prompts, lastOf }: Known): PromptKind | null {
  const sat = prompts.filter(({ promptId }) => lastOf.has(promptId));
  const atMs = ({ promptId }: Offered): number => lastOf.get(promptId)?.atMs ?? 0;
  return sat.toSorted((one, other) => atMs(other) - atMs(one))[0]?.kind ?? null;
}

/** How many questions were answered today: one that was left open and then settled is one. */
function answeredSince({ schedule, paces, dayStartMs }: Known): number {
  const answers = new Set(paces.flatMap(({ id, atMs }) => (atMs >= dayStartMs ? [id] : [])));
  const isOne = ({ ratings, opens }: Card): boolean =>
    ratings.some(({ source }) => answers.has(source)) || opens.some(({ id }) => answers.has(id));
  return [...schedule.values()].filter(isOne).length;
}

/** Seconds that an answer takes: the median of the person's own, once there are some. */
export function paceSec(paces: readonly Pick<Known['paces'][number], 'tookSec'>[]): number {
  if (paces.length < enoughPaces) return usualSec;
  const order = paces.map(({ tookSec }) => tookSec).toSorted((one, other) => one - other);
  return order[Math.floor(order.length / 2)] ?? usualSec;
}

/** The weakest topic with what to sit of it; none while the questions of that still rest. */
function weakOf({ prompts, lastOf, nowMs }: Known, resting: ReadonlySet<string>): Today['weak'] {
  const weakest = weakestTopic(prompts, lastOf, nowMs);
  if (weakest === null || resting.has(weakest.promptId)) return null;
  const prompt = proposed(prompts.find(({ promptId }) => promptId === weakest.promptId));
  const isAnother = !lastOf.has(weakest.promptId);
  return prompt === null ? null : { topic: weakest.topic, isAnother, ...prompt };
}
