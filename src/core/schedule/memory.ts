import { createEmptyCard, fsrs, Rating as Grades, State, type Card, type Grade } from 'ts-fsrs';
import type { Rating } from './rating.js';

/** How firmly something is remembered, and from when on it should be asked again. Stability is in days. */
export type Memory = {
  readonly stability: number;
  readonly difficulty: number;
  readonly reps: number;
  readonly lapses: number;
  readonly lastAtMs: number;
  readonly dueAtMs: number;
};

const dayMs = 86_400_000;
const longestDays = 365;

/**
 * Whole days alone: who sits two interviews a week is not served by FSRS's steps of minutes. Without fuzz, so that the same
 * events make the same schedule on every machine.
 */
const scheduler = fsrs({
  enable_short_term: false,
  enable_fuzz: false,
  maximum_interval: longestDays,
});

const grades: Readonly<Record<Rating, Grade>> = {
  again: Grades.Again,
  hard: Grades.Hard,
  good: Grades.Good,
  easy: Grades.Easy,
};

/**
 * Memory after one more review at `atMs`; null before is the first. A review that is told to lie before the last one counts
 * as made at the same time. Formulas: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm (FSRS-6).
 */
export function remembered(before: Memory | null, rating: Rating, atMs: number): Memory {
  const nowMs = Math.max(atMs, before?.lastAtMs ?? atMs);
  const { card } = scheduler.next(cardOf(before, nowMs), new Date(nowMs), grades[rating]);
  return {
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
    lastAtMs: nowMs,
    // FSRS keeps `easy` a day above `good`, also where both are at the most.
    dueAtMs: nowMs + Math.min(card.scheduled_days, longestDays, mostDays(before, rating)) * dayMs,
  };
}

/**
 * FSRS takes `hard` for remembered, and lets its interval grow. Here it stands for an answer that lacked a part, which comes
 * again no later than it came this time.
 */
function mostDays(before: Memory | null, rating: Rating): number {
  if (rating !== 'hard' || before === null) return longestDays;
  return Math.max(1, Math.round((before.dueAtMs - before.lastAtMs) / dayMs));
}

function cardOf(memory: Memory | null, nowMs: number): Card {
  const empty = createEmptyCard(new Date(nowMs));
  if (memory === null) return empty;
  const { stability, difficulty, reps, lapses, lastAtMs, dueAtMs } = memory;
  return {
    ...empty,
    ...{ stability, difficulty, reps, lapses },
    state: State.Review,
    scheduled_days: Math.round((dueAtMs - lastAtMs) / dayMs),
    due: new Date(dueAtMs),
    last_review: new Date(lastAtMs),
  };
}
