import type { LastResult } from './library-filter.js';
import { promptsOfRound } from './round-id.js';

/** What is known of a prompt's attempts; `lastAtMs` is null for one that was never asked, in a round either. */
export type Standing = { readonly result: LastResult; readonly lastAtMs: number | null };

type PastAttempt = { readonly promptId: string; readonly startedAtMs: number };

const dayMs = 86_400_000;
const oldAfterDays = 30;

/**
 * How likely a prompt is drawn, against the others: 8 where it was never asked; 4 where its last result was below lean
 * hire; 2 where there is no verdict yet; 1 where it went well a month ago or longer, and down to 0.1 where it went
 * well today. So unseen goes before weak, weak before old, and old before fresh.
 */
export function sampleWeight({ result, lastAtMs }: Standing, nowMs: number): number {
  if (lastAtMs === null) return 8;
  switch (result) {
    case 'no-hire':
    case 'lean-no-hire':
      return 4;
    case 'not-tried':
    case 'in-round': // whose result is of all its questions
    case 'unfinished':
    case 'not-graded':
    case 'unsure':
      return 2;
    case 'lean-hire':
    case 'hire':
    case 'strong-hire': {
      const days = Math.max(0, nowMs - lastAtMs) / dayMs;
      return 0.1 + 0.9 * Math.min(1, days / oldAfterDays);
    }
  }
}

/**
 * Up to `count` of the items, none twice, in the order in which they were drawn; `random` gives numbers from 0 to below
 * 1. Items of weight 0 or less are never drawn.
 */
export function sampleSome<T>(
  items: readonly T[],
  weightOf: (item: T) => number,
  count: number,
  random: () => number,
): readonly T[] {
  const left = items
    .map((item) => ({ item, weight: weightOf(item) }))
    .filter(({ weight }) => weight > 0);
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) {
    const point = random() * left.reduce((sum, { weight }) => sum + weight, 0);
    drawn.push(...left.splice(indexAt(left, point), 1).map(({ item }) => item));
  }
  return drawn;
}

/** With the weights laid end to end from 0, the index of the one in which `point` lies. */
function indexAt(items: readonly { readonly weight: number }[], point: number): number {
  let remaining = point;
  for (const [index, { weight }] of items.entries()) {
    remaining -= weight;
    if (remaining < 0) return index;
  }
  // Rounding may leave a crumb behind the last one.
  return items.length - 1;
}

/** When each prompt was last asked, alone or in a round. */
export function lastAsked(attempts: readonly PastAttempt[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const { promptId, startedAtMs } of attempts) {
    for (const id of promptsOfRound(promptId) ?? [promptId]) {
      last.set(id, Math.max(startedAtMs, last.get(id) ?? 0));
    }
  }
  return last;
}
